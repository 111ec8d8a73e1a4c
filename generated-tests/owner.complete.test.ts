/**
 * owner: a complete suite. 255 tests.
 * whole: over 17 inputs, whoever has at most 85 states and passes is right (SPYH)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/owner.ts
 * Model: sha256 7dec5177dbe1fcb36089b7edf45fbeb5df8ad84c7cddb82718db9124826649ff
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/owner.complete.json', import.meta.url)), binding);
