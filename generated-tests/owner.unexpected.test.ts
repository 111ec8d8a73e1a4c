/**
 * owner: each genuine message where it is not accepted. 15 tests.
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

describe('owner: each genuine message where it is not accepted', () => {
  scenario('owner/5.1.3.7.2/undecided.instruct.neg.unexpected',
    'with undecided, when instruct, then ignored and nothing sent [DEC-90]', (t) => t
      .when('instruct').ignores().sendsNothing()
      .still('instruct').ignores().sendsNothing()
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.3/agreed.instruct.ok'));

  scenario('owner/5.1.3.7.2/undecided.m2me-token.neg.unexpected',
    'with undecided, when m2me-token, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .when('m2me-token').ignores().sendsNothing()
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.m2me-token.ok'));

  scenario('owner/5.1.3.7.2/undecided.subscriber-authorisation-request-with-consent.neg.unexpected',
    'with undecided, when subscriber-authorisation-request-with-consent, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .when('subscriber-authorisation-request-with-consent').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request-with-consent.ok'));

  scenario('owner/5.1.3.7.2/undecided.subscriber-authorisation-request.cf9ef613.neg.unexpected',
    'with undecided, when subscriber-authorisation-request, then refused (otherOperator) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .given('authorise-back')
      .when('subscriber-authorisation-request').refuses('otherOperator').sends('owner.authorisationRefused to subscriber')
      .still('subscriber-authorisation-request').refuses('otherOperator').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.2/undecided.subscriber-authorisation-request.neg.unexpected',
    'with undecided, when subscriber-authorisation-request, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .when('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.2/undecided.subscriber-instruction-request.neg.unexpected',
    'with undecided, when subscriber-instruction-request, then refused (notAuthorised) and owner.instructionRefused to subscriber sent [DEC-90, AMB-30]', (t) => t
      .when('subscriber-instruction-request').refuses('notAuthorised').sends('owner.instructionRefused to subscriber')
      .still('subscriber-instruction-request').refuses('notAuthorised').sends('owner.instructionRefused to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.m2me-token.neg.unexpected',
    'with agreed, when m2me-token, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('m2me-token').ignores().sendsNothing()
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/undecided.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-authorisation-request-with-consent.neg.unexpected',
    'with agreed, when subscriber-authorisation-request-with-consent, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('subscriber-authorisation-request-with-consent').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request-with-consent.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-authorisation-request.neg.unexpected',
    'with agreed, when subscriber-authorisation-request, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.neg.unexpected',
    'with agreed, when subscriber-instruction-request, then refused (otherOperator) and owner.instructionRefused to subscriber sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision-back', 'subscriber-instruction-request.other-operator')
      .when('subscriber-instruction-request').refuses('otherOperator').sends('owner.instructionRefused to subscriber')
      .still('instruct').sends('owner.instruction to m2me')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.instruct.neg.unexpected',
    'with decided, when instruct, then refused (noContract) and nothing sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision')
      .when('instruct').refuses('noContract').sendsNothing()
      .still('instruct').refuses('noContract').sendsNothing()
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.3/agreed.instruct.ok'));

  scenario('owner/5.1.3.7.4.3/decided.m2me-token.neg.unexpected',
    'with decided, when m2me-token, then ignored and nothing sent [DEC-50, DEC-82]', (t) => t
      .given('reprovision')
      .when('m2me-token').ignores().sendsNothing()
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.m2me-token.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-authorisation-request-with-consent.neg.unexpected',
    'with decided, when subscriber-authorisation-request-with-consent, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .given('reprovision')
      .when('subscriber-authorisation-request-with-consent').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request-with-consent.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-authorisation-request.neg.unexpected',
    'with decided, when subscriber-authorisation-request, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]', (t) => t
      .given('reprovision')
      .when('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber')
      .control('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request.ok'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.neg.unexpected',
    'with decided, when subscriber-instruction-request, then refused (otherOperator) and owner.instructionRefused to subscriber sent [DEC-90, AMB-30]', (t) => t
      .given('reprovision-back')
      .when('subscriber-instruction-request').refuses('otherOperator').sends('owner.instructionRefused to subscriber')
      .still('subscriber-instruction-request').refuses('otherOperator').sends('owner.instructionRefused to subscriber')
      .control('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok'));
});
