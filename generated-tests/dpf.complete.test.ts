/**
 * dpf: a complete suite. 384 tests.
 * whole: over 45 inputs, whoever has at most 22 states and passes is right (SPY)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 bfbb2e20af1de1f4ed5ce0fad4ebaaa8b217b0e85bcc96ca553cfe5faeccc9a2
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/dpf.complete.json', import.meta.url)), binding);
