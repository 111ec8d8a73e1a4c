/**
 * drf: a complete suite. 18109 tests.
 * whole: over 50 inputs, whoever has at most 464 states and passes is right (SPY)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 26a9241023fe265fc007686bf20fa886b1e9f6e5c72be01eff6b5a8c85bed589
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/drf.complete.json', import.meta.url)), binding);
