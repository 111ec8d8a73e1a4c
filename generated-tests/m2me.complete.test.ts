/**
 * m2me: a complete suite. 8018 tests.
 * whole: over 108 inputs, whoever has at most 360 states and passes is right (SPY)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 838ae98eab31542591a74b4d9fa6e7b0cf4bd4cd6e2f3025de2e504da14d9334
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/m2me.complete.json', import.meta.url)), binding);
