/**
 * ccif: a complete suite. 30 tests.
 * whole: over 24 inputs, whoever has at most 6 states and passes is right (SPY)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 9d8e903b8acfad558a16e1b77b6b24024db340dd45e1e7310a43dcf6288a3a0f
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/ccif.complete.json', import.meta.url)), binding);
