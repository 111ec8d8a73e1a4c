/**
 * owner: every transition that accepts its input. 14 tests.
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

describe('owner: every transition that accepts its input', () => {
  scenario('owner/5.1.3.7.2/undecided.authorise.ok',
    'with undecided, when authorise, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]', (t) => t
      .when('authorise').sendsNothing()
      .still('m2me-token').sends('owner.token to subscriber'));

  scenario('owner/5.1.3.7.4.2/agreed.m2me-token.ok',
    'with agreed, when m2me-token, then owner.token to subscriber sent [TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s01d, DEC-82]', (t) => t
      .given('authorise', 'reprovision', 'subscriber-instruction-request')
      .when('m2me-token').sends('owner.token to subscriber'));

  scenario('owner/5.1.3.7.4.2/agreed.subscriber-authorisation-request.ok',
    'with agreed, when subscriber-authorisation-request, then owner.tokenCommand to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('authorise', 'reprovision', 'subscriber-instruction-request')
      .when('subscriber-authorisation-request').sends('owner.tokenCommand to m2me'));

  scenario('owner/5.1.3.7.4.2/decided.m2me-token.ok',
    'with decided, when m2me-token, then owner.token to subscriber sent [TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s01d, DEC-82]', (t) => t
      .given('authorise', 'reprovision')
      .when('m2me-token').sends('owner.token to subscriber'));

  scenario('owner/5.1.3.7.4.2/decided.subscriber-authorisation-request.ok',
    'with decided, when subscriber-authorisation-request, then owner.tokenCommand to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('authorise', 'reprovision')
      .when('subscriber-authorisation-request').sends('owner.tokenCommand to m2me'));

  scenario('owner/5.1.3.7.4.2/undecided.m2me-token.ok',
    'with undecided, when m2me-token, then owner.token to subscriber sent [TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s01d, DEC-82]', (t) => t
      .given('authorise')
      .when('m2me-token').sends('owner.token to subscriber'));

  scenario('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request-with-consent.ok',
    'with undecided, when subscriber-authorisation-request-with-consent, then owner.tokenCommand to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('authorise')
      .when('subscriber-authorisation-request-with-consent').sends('owner.tokenCommand to m2me'));

  scenario('owner/5.1.3.7.4.2/undecided.subscriber-authorisation-request.ok',
    'with undecided, when subscriber-authorisation-request, then owner.tokenCommand to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('authorise')
      .when('subscriber-authorisation-request').sends('owner.tokenCommand to m2me'));

  scenario('owner/5.1.3.7.4.3/agreed.instruct.ok',
    'with agreed, when instruct, then owner.instruction to m2me sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('instruct').sends('owner.instruction to m2me'));

  scenario('owner/5.1.3.7.4.3/agreed.reprovision.ok',
    'with agreed, when reprovision, then nothing sent [TR33812-5.1.3.7.4.3-r01, DEC-90]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('reprovision').sendsNothing()
      .still('instruct').refuses('noContract').sendsNothing()
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber'));

  scenario('owner/5.1.3.7.4.3/agreed.subscriber-instruction-request.ok',
    'with agreed, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('reprovision', 'subscriber-instruction-request')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.reprovision.ok',
    'with decided, when reprovision, then nothing sent [TR33812-5.1.3.7.4.3-r01, DEC-90]', (t) => t
      .given('reprovision')
      .when('reprovision').sendsNothing()
      .still('subscriber-authorisation-request').refuses('notAuthorised').sends('owner.authorisationRefused to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/undecided.reprovision.ok',
    'with undecided, when reprovision, then nothing sent [TR33812-5.1.3.7.4.3-r01, TR33812-5.1.3.7.2-p05, AMB-28, AMB-30]', (t) => t
      .when('reprovision').sendsNothing()
      .still('subscriber-instruction-request').sends('owner.instruction to subscriber'));
});
