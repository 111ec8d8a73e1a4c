/**
 * drf: every pair of transitions, many to a test. 16 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 6095123ea5098f940ce59e3306f47351df6e153d93d1f0291f9d76137942ab52
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: every pair of transitions, many to a test', () => {
  table([
    ['drf/5.1.3.4.2/changePending.sho-register-subscription~sho-contract-register.neg.otherOperator', 'with changePending, when sho-register-subscription and then sho-contract-register.other-operator, then drf.contractRegistered to shoB sent [DEC-54, DEC-55]'],
    ['drf/5.1.3.4.2/registered.icf-boot-request~sho-contract-register.ok', 'with registered, when icf-boot-request and then sho-contract-register, then drf.contractRegistered to shoA sent, and 22 further steps [DEC-54, DEC-55]'],
    ['drf/5.1.3.4.2/unregistered.icf-boot-request~sho-withdraw-pending.ok', 'with unregistered, when icf-boot-request and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 23 further steps [DEC-61, DEC-55]'],
    ['drf/5.1.3.4.2/unregistered.sho-contract-register~sho-withdraw-pending.ok', 'with unregistered, when sho-contract-register and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 23 further steps [DEC-61, DEC-55]'],
    ['drf/5.1.3.4.2/unregistered.sho-withdraw-pending~sho-withdraw-pending.ok', 'with unregistered, when sho-withdraw-pending and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 1 further step [DEC-61, DEC-55]'],
    ['drf/5.1.3.6.3/unregistered.icf-boot-request~icf-boot-request.ok', 'with unregistered, when icf-boot-request and then icf-boot-request, then drf.bootFailed to icf sent, and 23 further steps [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]'],
    ['drf/5.1.3.7.4.2/changePending.icf-boot-request~sho-contract-register.ok', 'with changePending, when icf-boot-request and then sho-contract-register, then drf.contractRegistered to shoA sent, and 9 further steps [DEC-54, DEC-55]'],
    ['drf/5.1.3.7.4.2/changePending.icf-boot-request~sho-register-subscription.ok', 'with changePending, when icf-boot-request and then sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent, and 1 further step [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/changePending.icf-boot-request~sho-withdraw-pending.34c1eadb.ok', 'with changePending, when icf-boot-request and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 5 further steps [DEC-61, DEC-55]'],
    ['drf/5.1.3.7.4.2/changePending.icf-boot-request~sho-withdraw-pending.ok', 'with changePending, when icf-boot-request and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 1 further step [DEC-61]'],
    ['drf/5.1.3.7.4.2/changePending.sho-contract-register~sho-withdraw-pending.ok', 'with changePending, when sho-contract-register and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 1 further step [DEC-61]'],
    ['drf/5.1.3.7.4.2/changePending.sho-register-subscription~sho-withdraw-pending.ok', 'with changePending, when sho-register-subscription and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61, DEC-55]'],
    ['drf/5.1.3.7.4.2/registered.sho-forward-params~sho-forward-params.ok', 'with registered, when sho-forward-params and then sho-forward-params, then drf.bootstrap to shoA sent, and 22 further steps [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]'],
    ['drf/5.1.3.7.4.2/registered.sho-forward-params~sho-withdraw-pending.ok', 'with registered, when sho-forward-params and then sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent, and 1 further step [DEC-61]'],
    ['drf/5.1.3.7.4.2/unregistered.icf-boot-request~sho-forward-params.neg.unexpected', 'with unregistered, when icf-boot-request and then sho-forward-params, then refused (tokenMismatch) and drf.paramsRefused to shoB sent, and 23 further steps [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]'],
    ['drf/5.1.3.7.4.2/unregistered.sho-contract-register~sho-forward-params.ok', 'with unregistered, when sho-contract-register and then sho-forward-params, then drf.bootstrap to shoA sent, and 23 further steps [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
  ]);
});
