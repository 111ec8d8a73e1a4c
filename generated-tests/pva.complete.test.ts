/**
 * pva: a complete suite. 10 tests.
 * whole: over 44 inputs, whoever has at most 6 states and passes is right (S)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 6d9d62ee5acc7a44ac597314f348451f30daa93c0713b29d9d9a588d6892e6e0
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/pva.complete.json', import.meta.url)), binding);
