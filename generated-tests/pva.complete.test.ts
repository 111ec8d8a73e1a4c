/**
 * pva: a complete suite. 10 tests.
 * whole: over 45 inputs, whoever has at most 6 states and passes is right (S)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 f23e9dcba2c603b675e9548d3330cd7578f66f37ea5e4a4b830285f36d5a1251
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/pva.complete.json', import.meta.url)), binding);
