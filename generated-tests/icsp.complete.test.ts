/**
 * icsp: a complete suite. 835 tests.
 * whole: over 14 inputs, whoever has at most 114 states and passes is right (S)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icsp.ts
 * Model: sha256 0f2ece34c00e4e9737ec69ccb41899d0f4a9dc8b656233cd2b09b729ae5d4515
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/icsp.complete.json', import.meta.url)), binding);
