/**
 * icsp: each genuine message where it is not accepted. 19 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icsp.ts
 * Model: sha256 0f2ece34c00e4e9737ec69ccb41899d0f4a9dc8b656233cd2b09b729ae5d4515
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icsp.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icsp: each genuine message where it is not accepted', () => {
  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.m2me-resolve.neg.unexpected',
    'with authenticated.challenged, when m2me-resolve, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.1-o16, TR33812-5.1.3.5.7-r01, DEC-210]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access')
      .when('m2me-resolve').refuses('notAttached').sendsNothing()
      .still('m2me-access-proof').sends('icsp.accessReject to m2me')
      .control('icsp/5.1.3.3.2.1/open.ipUp.m2me-resolve.ok'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.m2me-resolve.neg.unexpected',
    'with authenticated.idle, when m2me-resolve, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.1-o16, TR33812-5.1.3.5.7-r01, DEC-210]', (t) => t
      .given('provide-authenticated-access')
      .when('m2me-resolve').refuses('notAttached').sendsNothing()
      .still('m2me-request-access').sends('icsp.authRequest to m2me')
      .control('icsp/5.1.3.3.2.1/open.ipUp.m2me-resolve.ok'));

  scenario('icsp/5.1.3.3.2.1/off.m2me-resolve.neg.unexpected',
    'with off, when m2me-resolve, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.1-o16, TR33812-5.1.3.5.7-r01, DEC-210]', (t) => t
      .when('m2me-resolve').refuses('notAttached').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('supplier-request-access-credential').sends('icsp.accessCredential to supplier')
      .control('icsp/5.1.3.3.2.1/open.ipUp.m2me-resolve.ok'));

  scenario('icsp/5.1.3.3.2.1/open.idle.m2me-resolve.neg.unexpected',
    'with open.idle, when m2me-resolve, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.1-o16, TR33812-5.1.3.5.7-r01, DEC-210]', (t) => t
      .given('provide-open-access')
      .when('m2me-resolve').refuses('notAttached').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me')
      .control('icsp/5.1.3.3.2.1/open.ipUp.m2me-resolve.ok'));

  scenario('icsp/5.1.3.5.7/authenticated.challenged.m2me-datagram.neg.unexpected',
    'with authenticated.challenged, when m2me-datagram, then refused (notAttached) and nothing sent [TR33812-5.1.3.5.7-r01]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access')
      .when('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-access-proof').sends('icsp.accessReject to m2me')
      .control('icsp/5.1.3.5.7/open.ipUp.m2me-datagram.ok'));

  scenario('icsp/5.1.3.5.7/authenticated.idle.m2me-datagram.neg.unexpected',
    'with authenticated.idle, when m2me-datagram, then refused (notAttached) and nothing sent [TR33812-5.1.3.5.7-r01]', (t) => t
      .given('provide-authenticated-access')
      .when('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-request-access').sends('icsp.authRequest to m2me')
      .control('icsp/5.1.3.5.7/open.ipUp.m2me-datagram.ok'));

  scenario('icsp/5.1.3.5.7/authenticated.idle.provide-authenticated-access.neg.unexpected',
    'with authenticated.idle, when provide-authenticated-access, then ignored and nothing sent [TR33812-5.1.3.5.7-r01]', (t) => t
      .given('provide-authenticated-access')
      .when('provide-authenticated-access').ignores().sendsNothing()
      .still('name-server').sendsNothing()
      .still('supplier-request-access-credential').sends('icsp.accessCredential to supplier')
      .control('icsp/5.1.3.5.7/off.provide-authenticated-access.ok'));

  scenario('icsp/5.1.3.5.7/off.m2me-access-proof.neg.unexpected',
    'with off, when m2me-access-proof, then ignored and nothing sent [DEC-55, DEC-94]', (t) => t
      .when('m2me-access-proof').ignores().sendsNothing()
      .still('m2me-request-access').ignores().sendsNothing()
      .still('supplier-request-access-credential').sends('icsp.accessCredential to supplier')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.ok'));

  scenario('icsp/5.1.3.5.7/off.m2me-datagram.neg.unexpected',
    'with off, when m2me-datagram, then refused (notAttached) and nothing sent [TR33812-5.1.3.5.7-r01]', (t) => t
      .when('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('supplier-request-access-credential').sends('icsp.accessCredential to supplier')
      .control('icsp/5.1.3.5.7/open.ipUp.m2me-datagram.ok'));

  scenario('icsp/5.1.3.5.7/off.m2me-request-access.neg.unexpected',
    'with off, when m2me-request-access, then ignored and nothing sent [TR33812-5.1.3.5.7-r01]', (t) => t
      .when('m2me-request-access').ignores().sendsNothing()
      .still('m2me-request-access').ignores().sendsNothing()
      .still('supplier-request-access-credential').sends('icsp.accessCredential to supplier')
      .control('icsp/5.1.3.6.4/authenticated.idle.m2me-request-access.ok'));

  scenario('icsp/5.1.3.5.7/open.idle.m2me-datagram.neg.unexpected',
    'with open.idle, when m2me-datagram, then refused (notAttached) and nothing sent [TR33812-5.1.3.5.7-r01]', (t) => t
      .given('provide-open-access')
      .when('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me')
      .control('icsp/5.1.3.5.7/open.ipUp.m2me-datagram.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-release-access.neg.unexpected',
    'with authenticated.challenged, when m2me-release-access, then ignored and nothing sent [TR33812-5.1.3.6.4-r05]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access')
      .when('m2me-release-access').ignores().sendsNothing()
      .still('m2me-access-proof').sends('icsp.accessReject to m2me')
      .control('icsp/5.1.3.6.4/open.ipUp.m2me-release-access.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.idle.m2me-access-proof.neg.unexpected',
    'with authenticated.idle, when m2me-access-proof, then ignored and nothing sent [DEC-55, DEC-94]', (t) => t
      .given('provide-authenticated-access')
      .when('m2me-access-proof').ignores().sendsNothing()
      .still('m2me-request-access').sends('icsp.authRequest to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.idle.m2me-release-access.neg.unexpected',
    'with authenticated.idle, when m2me-release-access, then ignored and nothing sent [TR33812-5.1.3.6.4-r05]', (t) => t
      .given('provide-authenticated-access')
      .when('m2me-release-access').ignores().sendsNothing()
      .still('m2me-request-access').sends('icsp.authRequest to m2me')
      .control('icsp/5.1.3.6.4/open.ipUp.m2me-release-access.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.ipUp.m2me-access-proof.neg.unexpected',
    'with authenticated.ipUp, when m2me-access-proof, then ignored and nothing sent [DEC-55, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential', 'm2me-access-proof')
      .when('m2me-access-proof').ignores().sendsNothing()
      .still('m2me-resolve').sends('icsp.addresses to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.ok'));

  scenario('icsp/5.1.3.6.4/off.m2me-release-access.neg.unexpected',
    'with off, when m2me-release-access, then ignored and nothing sent [TR33812-5.1.3.6.4-r05]', (t) => t
      .when('m2me-release-access').ignores().sendsNothing()
      .still('m2me-request-access').ignores().sendsNothing()
      .still('supplier-request-access-credential').sends('icsp.accessCredential to supplier')
      .control('icsp/5.1.3.6.4/open.ipUp.m2me-release-access.ok'));

  scenario('icsp/5.1.3.6.4/open.idle.m2me-access-proof.neg.unexpected',
    'with open.idle, when m2me-access-proof, then ignored and nothing sent [DEC-55, DEC-94]', (t) => t
      .given('provide-open-access')
      .when('m2me-access-proof').ignores().sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.ok'));

  scenario('icsp/5.1.3.6.4/open.idle.m2me-release-access.neg.unexpected',
    'with open.idle, when m2me-release-access, then ignored and nothing sent [TR33812-5.1.3.6.4-r05]', (t) => t
      .given('provide-open-access')
      .when('m2me-release-access').ignores().sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me')
      .still('m2me-resolve').sends('icsp.addresses to m2me')
      .control('icsp/5.1.3.6.4/open.ipUp.m2me-release-access.ok'));

  scenario('icsp/5.1.3.6.4/open.ipUp.m2me-access-proof.neg.unexpected',
    'with open.ipUp, when m2me-access-proof, then ignored and nothing sent [DEC-55, DEC-94]', (t) => t
      .given('provide-open-access', 'm2me-request-access')
      .when('m2me-access-proof').ignores().sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.ok'));
});
