/**
 * supplier: a complete suite. 547 tests.
 * whole: over 31 inputs, whoever has at most 22 states and passes is right (SPYH)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 b74cb712ea39d58a31d3a7d10e49a0316e343d97f0f054f5ac08a8921fa1e5cb
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/supplier.complete.json', import.meta.url)), binding);
