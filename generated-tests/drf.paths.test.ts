/**
 * drf: simple paths. 43 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 26a9241023fe265fc007686bf20fa886b1e9f6e5c72be01eff6b5a8c85bed589
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: simple paths', () => {
  table([
    ['drf/5.1.3.4.2/path.registered-1e833609.ok', 'with unregistered, when sho-contract-register, then drf.contractRegistered to shoA sent [AMB-05, TR33812-5.1.3.4.2-r01, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.5.3-o04, DEC-54]'],
    ['drf/5.1.3.4.2/path.registered-5666e43a.ok', 'with unregistered, when sho-contract-register, then drf.contractRegistered to shoA sent [AMB-05, TR33812-5.1.3.4.2-r01, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.5.3-o04, DEC-54]'],
    ['drf/5.1.3.4.2/path.registered-7e0f930b.ok', 'with unregistered, when sho-contract-register, then drf.contractRegistered to shoA sent [AMB-05, TR33812-5.1.3.4.2-r01, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.5.3-o04, DEC-54]'],
    ['drf/5.1.3.4.2/path.registered-ea75045d.ok', 'with unregistered, when sho-contract-register, then drf.contractRegistered to shoA sent [AMB-05, TR33812-5.1.3.4.2-r01, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.5.3-o04, DEC-54]'],
    ['drf/5.1.3.5.2/path.registered-6e6bf381.ok', 'with registered, when subscriber-change-announcement-that-none-comes, then nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.2/path.registered-81995937.ok', 'with registered, when subscriber-change-announcement-that-none-comes, then nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.2/path.registered-f988e365.ok', 'with registered, when subscriber-change-announcement-that-none-comes, then nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['drf/5.1.3.5.9/path.registered-1ab1ac6d.ok', 'with registered, when regulator-policy-of-both, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]'],
    ['drf/5.1.3.5.9/path.registered-27be94b9.ok', 'with registered, when regulator-policy-of-both, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]'],
    ['drf/5.1.3.5.9/path.registered-2a8bbe1d.ok', 'with registered, when regulator-policy-of-both, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]'],
    ['drf/5.1.3.5.9/path.registered-acfd7deb.ok', 'with registered, when regulator-policy-of-both, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]'],
    ['drf/5.1.3.5.9/path.registered-ea501c39.ok', 'with registered, when regulator-policy-of-both, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]'],
    ['drf/5.1.3.6.3/path.changePending-17a4d090.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-332126f1.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-356a69ea.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-788fa5c7.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-a2114d97.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.registered-13ba68e7.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-301e2dff.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-5035844d.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-56497bc8.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-59b3283f.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-8a908df8.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-941eb6d4.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-95709595.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-ce5db71e.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-e7a6f946.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.6.3/path.registered-ec40a155.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]'],
    ['drf/5.1.3.7.4.2/path.changePending-24a6c30f.ok', 'with changePending, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]'],
    ['drf/5.1.3.7.4.2/path.changePending-56bcd749.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-9cbfb8f6.ok', 'with changePending, when sho-forward-params-of-the-tre, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]'],
    ['drf/5.1.3.7.4.2/path.changePending-ad4b7573.ok', 'with registered, when sho-forward-params-back-later, then drf.bootstrap to shoB sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-d6accc0f.ok', 'with registered, when sho-forward-params-back, then drf.bootstrap to shoB sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-e9a40f37.ok', 'with changePending, when sho-forward-params-of-the-tre, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]'],
    ['drf/5.1.3.7.4.2/path.registered-36e98ce7.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/path.registered-3c994218.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/path.registered-6269419c.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/path.registered-663658bb.ok', 'with changePending, when sho-register-subscription-from-pristine, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/path.registered-8e63d2f2.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/path.registered-d483bed1.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/path.registered-d8a32a3a.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/path.registered-de3575b5.ok', 'with changePending, when sho-register-subscription-from-pristine, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
    ['drf/5.1.3.7.4.2/path.registered-ec01a761.ok', 'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]'],
  ]);
});
