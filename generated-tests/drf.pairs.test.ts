/**
 * drf: every pair of transitions, many to a test. 45 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 47d239a681c23daee6025449cb0abf182e97ef1843ac6cb0355fe84ee6659721
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: every pair of transitions, many to a test', () => {
  table([
    ['drf/5.1.3.4.2/changePending.sho-withdraw-pending~subscriber-change-announcement-that-none-comes.neg.otherDevice', 'with changePending, when sho-withdraw-pending and then subscriber-change-announcement-that-none-comes.other-device, then refused (otherDevice) and nothing sent, and 2 further steps [DEC-184]'],
    ['drf/5.1.3.4.2/registered.icf-boot-request~sho-register-subscription-back.ok', 'with registered, when icf-boot-request and then sho-register-subscription-back, then drf.registrationAck to shoA sent, and 22 further steps [DEC-54, DEC-55]'],
    ['drf/5.1.3.4.2/registered.icf-boot-request~sho-withdraw-pending.ok', 'with registered, when icf-boot-request and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 22 further steps [DEC-61, DEC-55]'],
    ['drf/5.1.3.4.2/registered.m2me-discover~sho-contract-register.ok', 'with registered, when m2me-discover and then sho-contract-register, then drf.contractRegistered to shoA sent, and 22 further steps [DEC-54, DEC-55]'],
    ['drf/5.1.3.4.2/registered.m2me-discover~sho-register-subscription-back.ok', 'with registered, when m2me-discover and then sho-register-subscription-back, then drf.registrationAck to shoA sent, and 22 further steps [DEC-54, DEC-55]'],
    ['drf/5.1.3.4.2/unregistered.icf-boot-request~sho-withdraw-pending.ok', 'with unregistered, when icf-boot-request and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 23 further steps [DEC-61, DEC-55]'],
    ['drf/5.1.3.4.2/unregistered.sho-contract-register~sho-register-subscription-back.ok', 'with unregistered, when sho-contract-register and then sho-register-subscription-back, then drf.registrationAck to shoA sent, and 23 further steps [DEC-54, DEC-55]'],
    ['drf/5.1.3.4.2/unregistered.sho-contract-register~sho-withdraw-pending.ok', 'with unregistered, when sho-contract-register and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 23 further steps [DEC-61, DEC-55]'],
    ['drf/5.1.3.5.2/changePending.m2me-discover~subscriber-change-announcement.ok', 'with changePending, when m2me-discover and then subscriber-change-announcement, then nothing sent, and 3 further steps [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.2/changePending.sho-forward-params~subscriber-change-announcement.ok', 'with changePending, when sho-forward-params and then subscriber-change-announcement, then nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.2/changePending.sho-register-subscription-back~subscriber-change-announcement.ok', 'with changePending, when sho-register-subscription-back and then subscriber-change-announcement, then nothing sent, and 1 further step [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.2/registered.sho-forward-params~subscriber-change-announcement-that-none-comes.ok', 'with registered, when sho-forward-params and then subscriber-change-announcement-that-none-comes, then nothing sent, and 21 further steps [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.2/registered.sho-register-subscription-back~subscriber-change-announcement.ok', 'with registered, when sho-register-subscription-back and then subscriber-change-announcement, then nothing sent, and 3 further steps [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.2/unregistered.icf-boot-request~subscriber-change-announcement-that-none-comes.ok', 'with unregistered, when icf-boot-request and then subscriber-change-announcement-that-none-comes, then nothing sent, and 23 further steps [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.2/unregistered.sho-contract-register~subscriber-change-announcement.ok', 'with unregistered, when sho-contract-register and then subscriber-change-announcement, then nothing sent, and 23 further steps [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.6.3/changePending.m2me-discover-2~icf-boot-request.ok', 'with changePending, when m2me-discover-2 and then icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/unregistered.icf-boot-request~icf-boot-request.ok', 'with unregistered, when icf-boot-request and then icf-boot-request, then drf.bootFailed to icf sent, and 23 further steps [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]'],
    ['drf/5.1.3.6.3/unregistered.sho-contract-register~icf-boot-request.ok', 'with unregistered, when sho-contract-register and then icf-boot-request, then drf.bootstrap to m2me sent, and 23 further steps [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/unregistered.sho-withdraw-pending~icf-boot-request.ok', 'with unregistered, when sho-withdraw-pending and then icf-boot-request, then drf.bootFailed to icf sent, and 23 further steps [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]'],
    ['drf/5.1.3.6.3/unregistered.subscriber-change-announcement-that-none-comes~icf-boot-request.ok', 'with unregistered, when subscriber-change-announcement-that-none-comes and then icf-boot-request, then drf.bootFailed to icf sent, and 1 further step [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]'],
    ['drf/5.1.3.6.4/changePending.icf-boot-request~m2me-discover-2.ok', 'with changePending, when icf-boot-request and then m2me-discover-2, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, AMB-18, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/changePending.m2me-discover~m2me-discover-2.ok', 'with changePending, when m2me-discover and then m2me-discover-2, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, AMB-18, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/changePending.sho-forward-reprovision~m2me-discover-2.ok', 'with changePending, when sho-forward-reprovision and then m2me-discover-2, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, AMB-18, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/changePending.sho-register-subscription~m2me-discover-2.ok', 'with changePending, when sho-register-subscription and then m2me-discover-2, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/changePending.sho-withdraw-pending~m2me-discover-2.ok', 'with changePending, when sho-withdraw-pending and then m2me-discover-2, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, AMB-18, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/registered.icf-boot-request~m2me-discover-2.ok', 'with registered, when icf-boot-request and then m2me-discover-2, then drf.bootstrap to m2me sent, and 22 further steps [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/registered.icf-boot-request~m2me-discover.ok', 'with registered, when icf-boot-request and then m2me-discover, then drf.bootstrap to m2me sent, and 22 further steps [TR33812-5.1.3.6.4-r01, DEC-93]'],
    ['drf/5.1.3.6.4/registered.m2me-discover~m2me-discover-2.ok', 'with registered, when m2me-discover and then m2me-discover-2, then drf.bootstrap to m2me sent, and 12 further steps [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/registered.sho-contract-register~m2me-discover.ok', 'with registered, when sho-contract-register and then m2me-discover, then drf.bootstrap to m2me sent, and 2 further steps [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/registered.sho-forward-params~m2me-discover-2.ok', 'with registered, when sho-forward-params and then m2me-discover-2, then drf.bootstrap to m2me sent, and 5 further steps [TR33812-5.1.3.6.4-r01, AMB-18, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/registered.sho-withdraw-pending~m2me-discover.ok', 'with registered, when sho-withdraw-pending and then m2me-discover, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]'],
    ['drf/5.1.3.6.4/unregistered.icf-boot-request~m2me-discover.neg.unexpected', 'with unregistered, when icf-boot-request and then m2me-discover, then refused (noContract) and nothing sent, and 23 further steps [TR33812-5.1.3.6.4-r01, AMB-03]'],
    ['drf/5.1.3.6.4/unregistered.sho-contract-register~m2me-discover.ok', 'with unregistered, when sho-contract-register and then m2me-discover, then drf.bootstrap to m2me sent, and 23 further steps [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]'],
    ['drf/5.1.3.7.4.2/changePending.icf-boot-request~sho-register-subscription-back.ok', 'with changePending, when icf-boot-request and then sho-register-subscription-back, then drf.registrationAck to shoA sent, and 4 further steps [DEC-54, DEC-55]'],
    ['drf/5.1.3.7.4.2/changePending.icf-boot-request~sho-withdraw-pending.ok', 'with changePending, when icf-boot-request and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 1 further step [DEC-61]'],
    ['drf/5.1.3.7.4.2/changePending.m2me-discover-2~sho-forward-params.ok', 'with changePending, when m2me-discover-2 and then sho-forward-params, then drf.bootstrap to shoA sent, and 3 further steps [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]'],
    ['drf/5.1.3.7.4.2/changePending.m2me-discover-2~sho-register-subscription.ok', 'with changePending, when m2me-discover-2 and then sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/changePending.m2me-discover-2~sho-withdraw-pending.b105002b.ok', 'with changePending, when m2me-discover-2 and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 6 further steps [DEC-61, DEC-55]'],
    ['drf/5.1.3.7.4.2/changePending.m2me-discover-2~sho-withdraw-pending.ok', 'with changePending, when m2me-discover-2 and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/changePending.m2me-discover~sho-forward-params.ok', 'with changePending, when m2me-discover and then sho-forward-params, then drf.bootstrap to shoA sent, and 5 further steps [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]'],
    ['drf/5.1.3.7.4.2/changePending.sho-forward-params-back~sho-withdraw-pending.ok', 'with changePending, when sho-forward-params-back and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61, DEC-55]'],
    ['drf/5.1.3.7.4.2/changePending.sho-forward-params~subscriber-change-announcement-that-none-comes.neg.otherDevice', 'with changePending, when sho-forward-params and then subscriber-change-announcement-that-none-comes.other-device, then refused (otherDevice) and nothing sent, and 2 further steps [DEC-184]'],
    ['drf/5.1.3.7.4.2/registered.subscriber-change-announcement~sho-forward-params.ok', 'with registered, when subscriber-change-announcement and then sho-forward-params, then drf.bootstrap to shoA sent, and 10 further steps [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.3/registered.icf-boot-request~sho-forward-reprovision.ok', 'with registered, when icf-boot-request and then sho-forward-reprovision, then drf.instruction to shoA sent, and 22 further steps [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]'],
    ['drf/5.1.3.7.4.3/unregistered.sho-contract-register~sho-forward-reprovision.ok', 'with unregistered, when sho-contract-register and then sho-forward-reprovision, then drf.instruction to shoA sent, and 23 further steps [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]'],
  ]);
});
