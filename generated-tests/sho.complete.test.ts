/**
 * sho: a complete suite for each of 14 parts. 5607 tests.
 * network.attached/timer.retentionExpired/0: over 14 inputs, whoever has at most 105 states and passes is right (S)
 * contract.provisioning.issued/dpf.reportForward/8: over 32 inputs, whoever has at most 35 states and passes is right (S)
 * contract.dormant.ordered/m2me.authResponse/0: over 12 inputs, whoever has at most 138 states and passes is right (S)
 * contract.serving/drf.instruction/0: over 17 inputs, whoever has at most 60 states and passes is right (S)
 * network.attached/pva.statusResponse/0: over 8 inputs, whoever has at most 180 states and passes is right (S)
 * /drf.changeConfirmed/0: over 40 inputs, whoever has at most 19 states and passes is right (SPYH)
 * contract.provisioning.issued/pva.statusResponse/5: over 16 inputs, whoever has at most 99 states and passes is right (SPY)
 * contract.provisioning.validating/pva.statusResponse/8: over 24 inputs, whoever has at most 49 states and passes is right (SPYH)
 * contract.serving.releasePending/drf.changeConfirmed/3: over 11 inputs, whoever has at most 65 states and passes is right (SPYH)
 * input drf-change-confirmed.of-other-token: over 14 inputs, whoever has at most 76 states and passes is right (S)
 * network.attached/pva.validationResponse/0: over 12 inputs, whoever has at most 88 states and passes is right (S)
 * contract.released/subscriber.changeParams/2: over 13 inputs, whoever has at most 89 states and passes is right (S)
 * network.challenged/drf.departureConfirmed/0: over 7 inputs, whoever has at most 153 states and passes is right (SPY)
 * input coverage-regained: over 10 inputs, whoever has at most 88 states and passes is right (S)
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/sho.ts
 * Model: sha256 a5571a23a54aa6cbdc21a6551286dabbe54a8da6310b4d723f02e3216736d8b9
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { defineSuite, readComplete } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

defineSuite({ afterAll, describe, test }, readComplete(new URL('./data/sho.complete.json', import.meta.url)), binding);
