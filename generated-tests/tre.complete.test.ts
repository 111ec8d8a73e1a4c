/**
 * tre: a complete suite for each of 13 parts. 6150 tests.
 * reported/m2me.commit/0: over 18 inputs, whoever has at most 32 states and passes is right (SPYH)
 * input m2me-commit.of-failure: over 28 inputs, whoever has at most 48 states and passes is right (S)
 * input m2me-commit.other-session: over 37 inputs, whoever has at most 33 states and passes is right (SPYH)
 * input m2me-commit.wrong-key: over 24 inputs, whoever has at most 53 states and passes is right (SPY)
 * intent/m2me.revertToPristine/2: over 19 inputs, whoever has at most 52 states and passes is right (SPYH)
 * pristine/m2me.boot/0: over 19 inputs, whoever has at most 46 states and passes is right (S)
 * stagedChange/m2me.commitIntent/7: over 14 inputs, whoever has at most 57 states and passes is right (S)
 * stagedInitial/m2me.install/2: over 28 inputs, whoever has at most 46 states and passes is right (SPYH)
 * unconfirmed/m2me.revert/0: over 20 inputs, whoever has at most 50 states and passes is right (SPYH)
 * pristine/m2me.revert/2: over 54 inputs, whoever has at most 31 states and passes is right (S)
 * intent/m2me.signNotice/0: over 19 inputs, whoever has at most 55 states and passes is right (S)
 * intent/m2me.swapUnanswered/2: over 38 inputs, whoever has at most 33 states and passes is right (SPYH)
 * input m2me-renew.sealed-to-other: over 20 inputs, whoever has at most 17 states and passes is right (S)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 be4ec68553a050f608173880ac47f102cf62cbd44d625121251eeb4c496ed078
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/tre.complete.json', import.meta.url)), binding);
