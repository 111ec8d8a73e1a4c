/**
 * owner: each spoilt input where the genuine one is accepted. 40 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/owner.ts
 * Model: sha256 7dec5177dbe1fcb36089b7edf45fbeb5df8ad84c7cddb82718db9124826649ff
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/owner.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('owner: each spoilt input where the genuine one is accepted', () => {
  scenario('owner/5.1.3.7.2/undecided.m2me-token.neg.otherDevice',
    'with undecided, when m2me-token.other-device, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise')
      .when('m2me-token.other-device').ignores().sendsNothing()
      .still('reprovision').sendsNothing()
      .still('m2me-token').sends('owner.token to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.m2me-token.ok'));

  scenario('owner/5.1.3.7.2/undecided.m2me-token.neg.otherOperator',
    'with undecided, when m2me-token.other-operator, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise')
      .when('m2me-token.other-operator').ignores().sendsNothing()
      .still('reprovision').sendsNothing()
      .still('m2me-token').sends('owner.token to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.m2me-token.ok'));

  scenario('owner/5.1.3.7.2/undecided.m2me-token.neg.stale',
    'with undecided, when m2me-token.stale, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise')
      .when('m2me-token.stale').ignores().sendsNothing()
      .still('reprovision').sendsNothing()
      .still('m2me-token').sends('owner.token to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.m2me-token.ok'));

  scenario('owner/5.1.3.7.2/undecided.m2me-token.of-other-old-operator.neg.denied',
    'with undecided, when m2me-token.of-other-old-operator, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise')
      .when('m2me-token.of-other-old-operator').ignores().sendsNothing()
      .still('reprovision').sendsNothing()
      .still('m2me-token').sends('owner.token to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.m2me-token.ok'));

  scenario('owner/5.1.3.7.2/undecided.subscriber-authorisation-request.neg.otherOperator',
    'with undecided, when subscriber-authorisation-request.other-operator, then refused (otherOperator) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .given('authorise')
      .when('subscriber-authorisation-request.other-operator').refuses('otherOperator').sends('owner.authorisationRefused to subscriber')
      .still('reprovision').sendsNothing()
      .still('m2me-token').sends('owner.token to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.2/undecided.subscriber-authorisation-request.neg.wrongKey',
    'with undecided, when subscriber-authorisation-request.wrong-key, then refused (badSignature) and nothing sent [DEC-82, AMB-30]', (t) => t
      .given('authorise')
      .when('subscriber-authorisation-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('reprovision').sendsNothing()
      .still('m2me-token').sends('owner.token to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.2/undecided.subscriber-instruction-request.neg.wrongKey',
    'with undecided, when subscriber-instruction-request.wrong-key, then refused (badSignature) and nothing sent [DEC-90, AMB-30]', (t) => t
      .when('subscriber-instruction-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-instruction-request').refuses('notAuthorised').sends('owner.instructionRefused to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.m2me-token.neg.otherDevice',
    'with agreed, when m2me-token.other-device, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise', 'reprovision', 'subscriber-instruction-request')
      .when('m2me-token.other-device').ignores().sendsNothing()
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/agreed.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.m2me-token.neg.otherOperator',
    'with agreed, when m2me-token.other-operator, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise', 'reprovision', 'subscriber-instruction-request')
      .when('m2me-token.other-operator').ignores().sendsNothing()
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/agreed.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.m2me-token.neg.stale',
    'with agreed, when m2me-token.stale, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise', 'reprovision', 'subscriber-instruction-request')
      .when('m2me-token.stale').ignores().sendsNothing()
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/agreed.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.m2me-token.of-other-old-operator.neg.denied',
    'with agreed, when m2me-token.of-other-old-operator, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise', 'reprovision', 'subscriber-instruction-request')
      .when('m2me-token.of-other-old-operator').ignores().sendsNothing()
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/agreed.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-authorisation-request.neg.otherOperator',
    'with agreed, when subscriber-authorisation-request.other-operator, then refused (otherOperator) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .given('authorise', 'reprovision', 'subscriber-instruction-request')
      .when('subscriber-authorisation-request.other-operator').refuses('otherOperator').sends('owner.authorisationRefused to subscriber')
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/agreed.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-authorisation-request.neg.wrongKey',
    'with agreed, when subscriber-authorisation-request.wrong-key, then refused (badSignature) and nothing sent [DEC-82, AMB-30]', (t) => t
      .given('authorise', 'reprovision', 'subscriber-instruction-request')
      .when('subscriber-authorisation-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/agreed.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.neg.otherOperator',
    'with agreed, when subscriber-instruction-request.other-operator, then refused (otherOperator) and owner.instructionRefused to subscriber sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('subscriber-instruction-request.other-operator').refuses('otherOperator').sends('owner.instructionRefused to subscriber')
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.neg.wrongKey',
    'with agreed, when subscriber-instruction-request.wrong-key, then refused (badSignature) and nothing sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('subscriber-instruction-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.m2me-token.neg.otherDevice',
    'with decided, when m2me-token.other-device, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise', 'reprovision')
      .when('m2me-token.other-device').ignores().sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.2/decided.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/decided.m2me-token.neg.otherOperator',
    'with decided, when m2me-token.other-operator, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise', 'reprovision')
      .when('m2me-token.other-operator').ignores().sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.2/decided.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/decided.m2me-token.neg.stale',
    'with decided, when m2me-token.stale, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise', 'reprovision')
      .when('m2me-token.stale').ignores().sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.2/decided.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/decided.m2me-token.of-other-old-operator.neg.denied',
    'with decided, when m2me-token.of-other-old-operator, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('authorise', 'reprovision')
      .when('m2me-token.of-other-old-operator').ignores().sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.2/decided.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-authorisation-request.neg.otherOperator',
    'with decided, when subscriber-authorisation-request.other-operator, then refused (otherOperator) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .given('authorise', 'reprovision')
      .when('subscriber-authorisation-request.other-operator').refuses('otherOperator').sends('owner.authorisationRefused to subscriber')
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.2/decided.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-authorisation-request.neg.wrongKey',
    'with decided, when subscriber-authorisation-request.wrong-key, then refused (badSignature) and nothing sent [DEC-82, AMB-30]', (t) => t
      .given('authorise', 'reprovision')
      .when('subscriber-authorisation-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.2/decided.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.054344d7.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.2b2375c3.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.4649b0bf.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.59a74852.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.62b49d6f.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise-back', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.6abed67a.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise-back', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.6e165b7c.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.7ef4f2c6.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.9082600e.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.917d59d3.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.a735a52c.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.a8230fa2.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise-back', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.bb59d2bc.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.bbdb8e37.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.bf67aedf.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.e196efb9.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then refused (otherOperator) and owner.instructionRefused to subscriber sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision')
      .when('subscriber-instruction-request.other-operator').refuses('otherOperator').sends('owner.instructionRefused to subscriber')
      .still('instruct').refuses('noContract').sendsNothing()
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.f9b84ed3.neg.otherOperator',
    'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision-back')
      .when('subscriber-instruction-request.other-operator').sends('owner.instruction to subscriber')
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
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));
});
