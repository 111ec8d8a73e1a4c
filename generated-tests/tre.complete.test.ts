/**
 * tre: a complete suite for each of 13 parts. 5567 tests.
 * reported/m2me.commit/0: over 18 inputs, whoever has at most 32 states and passes is right (SPYH)
 * input m2me-commit.of-failure: over 28 inputs, whoever has at most 48 states and passes is right (S)
 * input m2me-commit.other-session: over 37 inputs, whoever has at most 33 states and passes is right (SPYH)
 * input m2me-commit.wrong-key: over 24 inputs, whoever has at most 53 states and passes is right (SPY)
 * intent/m2me.revertToPristine/2: over 19 inputs, whoever has at most 52 states and passes is right (SPYH)
 * stagedChange/m2me.commitIntent/7: over 14 inputs, whoever has at most 57 states and passes is right (S)
 * stagedInitial/m2me.install/2: over 44 inputs, whoever has at most 39 states and passes is right (SPY)
 * unconfirmed/m2me.revert/0: over 16 inputs, whoever has at most 52 states and passes is right (S)
 * cancelling/m2me.revertToPristine/0: over 15 inputs, whoever has at most 50 states and passes is right (S)
 * pristine/m2me.revert/2: over 51 inputs, whoever has at most 2 states and passes is right (SPY)
 * intent/m2me.signNotice/0: over 21 inputs, whoever has at most 50 states and passes is right (S)
 * intent/m2me.swapUnanswered/2: over 35 inputs, whoever has at most 41 states and passes is right (SPYH)
 * input m2me-renew.other-tre: over 13 inputs, whoever has at most 2 states and passes is right (SPY)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 94f89ed409e5ab43859c1064cfa5782c291af0fecf289e23ff8cfb355b1fb8df
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/tre.complete.json', import.meta.url)), binding);
