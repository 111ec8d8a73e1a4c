/**
 * drf: each input on the near side of a boundary. 6 tests.
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
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: each input on the near side of a boundary', () => {
  scenario('drf/5.1.3.4.2/registered.sho-register-subscription-back.proof-used-before.ok',
    'with registered, when sho-register-subscription-back.proof-used-before, then drf.registrationAck to shoA sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register')
      .when('sho-register-subscription-back.proof-used-before').sends('drf.registrationAck to shoA'));

  scenario('drf/5.1.3.4.2/registered.sho-register-subscription.proof-of-other-epoch.ok',
    'with registered, when sho-register-subscription.proof-of-other-epoch, then drf.registrationAck to shoB sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription.proof-of-other-epoch').sends('drf.registrationAck to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.token-in-its-last-moment.ok',
    'with changePending, when sho-forward-params.token-in-its-last-moment, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.token-in-its-last-moment').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.proof-used-before.ok',
    'with changePending, when sho-register-subscription-back.proof-used-before, then drf.registrationAck to shoA sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription-back.proof-used-before').sends('drf.registrationAck to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.proof-of-other-epoch.ok',
    'with changePending, when sho-register-subscription.proof-of-other-epoch, then drf.registrationAck to shoB sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-register-subscription.proof-of-other-epoch').sends('drf.registrationAck to shoB'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.token-in-its-last-moment.ok',
    'with registered, when sho-forward-params.token-in-its-last-moment, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.token-in-its-last-moment').sends('drf.bootstrap to shoA'));
});
