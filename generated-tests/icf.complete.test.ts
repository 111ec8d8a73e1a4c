/**
 * icf: a complete suite. 1742 tests.
 * whole: over 35 inputs, whoever has at most 149 states and passes is right (SPY)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 4115a89a9c4e7826d8a72cf63eb81855b99a3d4000546e405c5e61dd45f02f19
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/icf.complete.json', import.meta.url)), binding);
