/**
 * m2me: a complete suite. 7277 tests.
 * whole: over 106 inputs, whoever has at most 360 states and passes is right (SPY)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 a95bf805c5ea1bbce3d197f3f8fb9ed35a5f6ea766c9a070cc994d7f57c79b4d
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/m2me.complete.json', import.meta.url)), binding);
