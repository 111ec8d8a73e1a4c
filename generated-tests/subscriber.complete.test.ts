/**
 * subscriber: a complete suite. 193 tests.
 * whole: over 44 inputs, whoever has at most 25 states and passes is right (S)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 751159d49b526e715f51e9ffcb939e75d096e624032620fa7cffd57530ca89e4
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/subscriber.complete.json', import.meta.url)), binding);
