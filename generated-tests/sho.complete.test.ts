/**
 * sho: a complete suite for each of 12 parts. 5073 tests.
 * network.attached/timer.retentionExpired/0: over 14 inputs, whoever has at most 105 states and passes is right (SPY)
 * contract.dormant.ordered/m2me.authResponse/0: over 27 inputs, whoever has at most 70 states and passes is right (SPYH)
 * network.attached/pva.statusResponse/0: over 8 inputs, whoever has at most 180 states and passes is right (SPYH)
 * /drf.changeConfirmed/0: over 15 inputs, whoever has at most 68 states and passes is right (SPY)
 * contract.provisioning.issued/pva.statusResponse/5: over 16 inputs, whoever has at most 102 states and passes is right (SPYH)
 * contract.serving.idle/m2me.discardNotice/2: over 42 inputs, whoever has at most 21 states and passes is right (SPY)
 * contract.serving.tokenIssued/drf.changeConfirmed/0: over 36 inputs, whoever has at most 28 states and passes is right (SPYH)
 * network.attached/pva.validationResponse/0: over 13 inputs, whoever has at most 85 states and passes is right (SPY)
 * contract.released/subscriber.changeParams/2: over 13 inputs, whoever has at most 65 states and passes is right (SPYH)
 * network.attached/dpf.reportForward/0: over 15 inputs, whoever has at most 34 states and passes is right (SPYH)
 * network.challenged/drf.departureConfirmed/0: over 7 inputs, whoever has at most 153 states and passes is right (SPY)
 * contract.provisioning.issued/pva.validationResponse/4: over 9 inputs, whoever has at most 106 states and passes is right (SPYH)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/sho.ts
 * Model: sha256 22aa21d7611ce5ec7c06220f1918760d630a0b0ce062bdac3f018e0ac1219446
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/sho.complete.json', import.meta.url)), binding);
