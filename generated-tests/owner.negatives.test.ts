/**
 * owner: each spoilt input where the genuine one is accepted. 6 tests.
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

describe('owner: each spoilt input where the genuine one is accepted', () => {
  scenario('owner/5.1.3.7.2/undecided.subscriber-instruction-request.neg.wrongKey',
    'with undecided, when subscriber-instruction-request.wrong-key, then refused (badSignature) and nothing sent [DEC-90, AMB-30]', (t) => t
      .when('subscriber-instruction-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-instruction-request').refuses('notAuthorised').sends('owner.instructionRefused to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.neg.otherOperator',
    'with agreed, when subscriber-instruction-request.other-operator, then refused (otherOperator) and owner.instructionRefused to subscriber sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('subscriber-instruction-request.other-operator').refuses('otherOperator').sends('owner.instructionRefused to subscriber')
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.neg.wrongKey',
    'with agreed, when subscriber-instruction-request.wrong-key, then refused (badSignature) and nothing sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('subscriber-instruction-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.491c5ca7.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then refused (otherOperator) and owner.instructionRefused to subscriber sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision')
      .when('subscriber-instruction-request.other-operator').refuses('otherOperator').sends('owner.instructionRefused to subscriber')
      .still('instruct').refuses('noContract').sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.neg.wrongKey',
    'with decided, when subscriber-instruction-request.wrong-key, then refused (badSignature) and nothing sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision')
      .when('subscriber-instruction-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('instruct').refuses('noContract').sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));
});
