/**
 * owner: every state. 16 tests.
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

describe('owner: every state', () => {
  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.0bee23c7.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise-back', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.0e98f7f5.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.14c2e822.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.2a21b5aa.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.2e0d31f8.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.3334ac2a.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise-back', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.367a706c.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.3af28226.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.490d6dbb.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise-back', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.4b762ba6.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.6e547972.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.74fdda5d.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.7b9cf8b2.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.83201d01.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.c30c5434.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise-back', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));

  scenario('owner/5.1.3.7.4.3/decided.subscriber-instruction-request.c3867e57.ok',
    'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]', (t) => t
      .given('authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'authorise', 'reprovision')
      .when('subscriber-instruction-request').sends('owner.instruction to subscriber'));
});
