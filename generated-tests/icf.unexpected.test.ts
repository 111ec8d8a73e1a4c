/**
 * icf: each genuine message where it is not accepted. 39 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 4115a89a9c4e7826d8a72cf63eb81855b99a3d4000546e405c5e61dd45f02f19
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: each genuine message where it is not accepted', () => {
  scenario('icf/5.1.3.4.4/avIssued.sho-convey-material.neg.unexpected',
    'with avIssued, when sho-convey-material, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('sho-convey-material').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.sho-convey-material.ok'));

  scenario('icf/5.1.3.4.4/avIssued.supplier-convey-material.neg.unexpected',
    'with avIssued, when supplier-convey-material, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('supplier-convey-material').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.supplier-convey-material.ok'));

  scenario('icf/5.1.3.4.4/avIssued.supplier-request-credential.neg.unexpected',
    'with avIssued, when supplier-request-credential, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('supplier-request-credential').refuses('outOfOrder').sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.supplier-request-credential.ok'));

  scenario('icf/5.1.3.4.4/fetching.sho-convey-material.neg.unexpected',
    'with fetching, when sho-convey-material, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request.unknown-pcid')
      .when('sho-convey-material').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.sho-convey-material.ok'));

  scenario('icf/5.1.3.4.4/fetching.supplier-convey-material.neg.unexpected',
    'with fetching, when supplier-convey-material, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request.unknown-pcid')
      .when('supplier-convey-material').ignores().sendsNothing()
      .still('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber')
      .control('icf/5.1.3.4.4/idle.supplier-convey-material.ok'));

  scenario('icf/5.1.3.4.4/fetching.supplier-request-credential.neg.unexpected',
    'with fetching, when supplier-request-credential, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('sho-convey-material', 'vno-av-request.unknown-pcid')
      .when('supplier-request-credential').refuses('outOfOrder').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.supplier-request-credential.ok'));

  scenario('icf/5.1.3.4.4/idle.ccif-credential-response-new.neg.unexpected',
    'with idle, when ccif-credential-response-new, then ignored and nothing sent [DEC-55]', (t) => t
      .when('ccif-credential-response-new').ignores().sendsNothing()
      .still('sho-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok'));

  scenario('icf/5.1.3.4.4/idle.ccif-credential-response.neg.unexpected',
    'with idle, when ccif-credential-response, then ignored and nothing sent [DEC-55]', (t) => t
      .when('ccif-credential-response').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.4.4/idle.sho-convey-material.neg.unexpected',
    'with idle, when sho-convey-material, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material')
      .when('sho-convey-material').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.sho-convey-material.ok'));

  scenario('icf/5.1.3.4.4/idle.supplier-convey-material.neg.unexpected',
    'with idle, when supplier-convey-material, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material')
      .when('supplier-convey-material').ignores().sendsNothing()
      .still('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber')
      .control('icf/5.1.3.4.4/idle.supplier-convey-material.ok'));

  scenario('icf/5.1.3.4.4/idle.supplier-credential-loaded.neg.unexpected',
    'with idle, when supplier-credential-loaded, then ignored and nothing sent [DEC-55, DEC-202]', (t) => t
      .when('supplier-credential-loaded').ignores().sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.4.4/idle.supplier-request-credential.neg.unexpected',
    'with idle, when supplier-request-credential, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('sho-convey-material')
      .when('supplier-request-credential').refuses('outOfOrder').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.supplier-request-credential.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.sho-convey-material.neg.unexpected',
    'with sessionUp, when sho-convey-material, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('sho-convey-material').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.sho-convey-material.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-convey-material.neg.unexpected',
    'with sessionUp, when supplier-convey-material, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('supplier-convey-material').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.supplier-convey-material.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-request-credential.neg.unexpected',
    'with sessionUp, when supplier-request-credential, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('supplier-request-credential').refuses('outOfOrder').sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.supplier-request-credential.ok'));

  scenario('icf/5.1.3.6.3/avIssued.ccif-credential-response-new.neg.unexpected',
    'with avIssued, when ccif-credential-response-new, then ignored and nothing sent [DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('ccif-credential-response-new').ignores().sendsNothing()
      .still('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok'));

  scenario('icf/5.1.3.6.3/avIssued.ccif-credential-response.neg.unexpected',
    'with avIssued, when ccif-credential-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('ccif-credential-response').ignores().sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/avIssued.drf-boot-failed.neg.unexpected',
    'with avIssued, when drf-boot-failed, then ignored and nothing sent [TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('drf-boot-failed').ignores().sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok'));

  scenario('icf/5.1.3.6.3/avIssued.supplier-credential-loaded.neg.unexpected',
    'with avIssued, when supplier-credential-loaded, then ignored and nothing sent [DEC-55, DEC-202]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('supplier-credential-loaded').ignores().sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.neg.unexpected',
    'with avIssued, when vno-av-resync, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/idle.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up-new.neg.unexpected',
    'with avIssued, when vno-session-up-new, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('vno-session-up-new').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.neg.unexpected',
    'with avIssued, when vno-session-up, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new')
      .when('vno-session-up').refuses('unknownIdentity').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response-new.neg.unexpected',
    'with fetching, when ccif-credential-response-new, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response-new').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.neg.unexpected',
    'with fetching, when ccif-credential-response, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('vno-av-request.unknown-pcid')
      .when('ccif-credential-response').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.drf-boot-failed.neg.unexpected',
    'with fetching, when drf-boot-failed, then ignored and nothing sent [TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('vno-av-request')
      .when('drf-boot-failed').ignores().sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok'));

  scenario('icf/5.1.3.6.3/fetching.supplier-credential-loaded.neg.unexpected',
    'with fetching, when supplier-credential-loaded, then ignored and nothing sent [DEC-55, DEC-202]', (t) => t
      .given('vno-av-request')
      .when('supplier-credential-loaded').ignores().sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.neg.unexpected',
    'with fetching, when vno-av-resync, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request')
      .when('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/idle.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-session-up-new.neg.unexpected',
    'with fetching, when vno-session-up-new, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.6.3-s06a, AMB-41]', (t) => t
      .given('vno-av-request')
      .when('vno-session-up-new').refuses('outOfOrder').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-session-up.neg.unexpected',
    'with fetching, when vno-session-up, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.6.3-s06a, AMB-41]', (t) => t
      .given('vno-av-request')
      .when('vno-session-up').refuses('outOfOrder').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));

  scenario('icf/5.1.3.6.3/idle.drf-boot-failed.neg.unexpected',
    'with idle, when drf-boot-failed, then ignored and nothing sent [TR33812-5.1.3.6.3-s07a]', (t) => t
      .when('drf-boot-failed').ignores().sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.neg.unexpected',
    'with idle, when vno-av-resync, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .when('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.6.3/idle.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-session-up-new.neg.unexpected',
    'with idle, when vno-session-up-new, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.6.3-s06a, AMB-41]', (t) => t
      .when('vno-session-up-new').refuses('outOfOrder').sendsNothing()
      .still('sho-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-session-up.neg.unexpected',
    'with idle, when vno-session-up, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.6.3-s06a, AMB-41]', (t) => t
      .when('vno-session-up').refuses('outOfOrder').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.ccif-credential-response-new.neg.unexpected',
    'with sessionUp, when ccif-credential-response-new, then ignored and nothing sent [DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('ccif-credential-response-new').ignores().sendsNothing()
      .still('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.ccif-credential-response.neg.unexpected',
    'with sessionUp, when ccif-credential-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('ccif-credential-response').ignores().sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.supplier-credential-loaded.neg.unexpected',
    'with sessionUp, when supplier-credential-loaded, then ignored and nothing sent [DEC-55, DEC-202]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('supplier-credential-loaded').ignores().sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/idle.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.neg.unexpected',
    'with sessionUp, when vno-av-resync, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/idle.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up-new.neg.unexpected',
    'with sessionUp, when vno-session-up-new, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-session-up-new').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up.neg.unexpected',
    'with sessionUp, when vno-session-up, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-session-up-new')
      .when('vno-session-up').refuses('unknownIdentity').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));
});
