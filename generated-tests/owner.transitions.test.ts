/**
 * owner: every transition that accepts its input. 6 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/owner.ts
 * Model: sha256 30d948f2efd990c702ba96d8ae319c85ef3a1b22d6d56737a2df5b73fe6b8287
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/owner.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('owner: every transition that accepts its input', () => {
  scenario('owner/5.1.3.7.4.3/agreed.instruct.ok',
    'with agreed, when instruct, then owner.instruction to m2me sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('instruct').sends('owner.instruction to m2me'));

  scenario('owner/5.1.3.7.4.3/agreed.reprovision.ok',
    'with agreed, when reprovision, then nothing sent [TR33812-5.1.3.7.4.3-r01, DEC-90]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('reprovision').sendsNothing()
      .still('instruct').refuses('noContract').sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.ok',
    'with agreed, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.reprovision.ok',
    'with decided, when reprovision, then nothing sent [TR33812-5.1.3.7.4.3-r01, DEC-90]', (t) => t
      .given('reprovision')
      .when('reprovision').sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/undecided.reprovision.ok',
    'with undecided, when reprovision, then nothing sent [TR33812-5.1.3.7.4.3-r01, TR33812-5.1.3.7.2-p05, AMB-28, AMB-30]', (t) => t
      .when('reprovision').sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber'));
});
