/**
 * icf: every state. 69 tests.
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

describe('icf: every state', () => {
  scenario('icf/5.1.3.4.4/avIssued.supplier-convey-material-of-another-device.ok',
    'with avIssued, when supplier-convey-material-of-another-device, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('supplier-convey-material-of-another-device').ignores().sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.4.4/fetching.sho-convey-material.asked=newPcid.ok',
    'with fetching, when sho-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-withdrawn')
      .when('sho-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/fetching.subscriber-convey-material.asked=newPcid.ok',
    'with fetching, when subscriber-convey-material, then icf.materialTaken to subscriber sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-withdrawn')
      .when('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.4.4/fetching.supplier-convey-material-of-another-device.ok',
    'with fetching, when supplier-convey-material-of-another-device, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('vno-av-request')
      .when('supplier-convey-material-of-another-device').ignores().sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/fetching.supplier-credential-loaded.ok',
    'with fetching, when supplier-credential-loaded, then nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request')
      .when('supplier-credential-loaded').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/fetching.supplier-request-credential.asked=newPcid.ok',
    'with fetching, when supplier-request-credential, then icf.credential to supplier sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-withdrawn')
      .when('supplier-request-credential').sends('icf.credential to supplier'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-convey-material-of-another-device.ok',
    'with sessionUp, when supplier-convey-material-of-another-device, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('supplier-convey-material-of-another-device').ignores().sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.6.3/avIssued.restarted.ok',
    'with avIssued, when restarted, then nothing sent [DEC-190, DEC-201, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('restarted').sendsNothing()
      .still('vno-session-up').refuses('outOfOrder').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.6.3/avIssued.restarted.record=vectors.sqn=2.ok',
    'with avIssued, when restarted, then nothing sent [DEC-190, DEC-201, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request')
      .when('restarted').sendsNothing()
      .still('vno-session-up').refuses('outOfOrder').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request-new.4d980c01.ok',
    'with avIssued, when vno-av-request-new, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response')
      .when('vno-av-request-new').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request-new.e1eea0f5.ok',
    'with avIssued, when vno-av-request-new, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-av-request-new').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request-new.ef7fddca.ok',
    'with avIssued, when vno-av-request-new, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response')
      .when('vno-av-request-new').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request-new.ok',
    'with avIssued, when vno-av-request-new, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request')
      .when('vno-av-request-new').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up-new.55a36342.ok',
    'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more', 'vno-av-request-new-again')
      .when('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up-new.dc46eab5.ok',
    'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'ccif-credential-withdrawn-new')
      .when('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok',
    'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new')
      .when('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.147dbd18.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.18787511.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.1e6ad964.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.20795698.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.2256b7e4.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.25d65c69.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.44611ea0.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.4bbcf80b.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.4d980c01.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.51559c24.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.57fd6217.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.6ae27c15.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.6bf80736.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.856322c2.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.94f429d5.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.981c2a4c.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.as-at-start.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.b270c40a.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.b799bf34.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.baaba2f3.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.bb8d1659.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.cd0ff2e0.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.d6f8f887.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'subscriber-convey-material')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.d9f074d8.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.dcc2e17f.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.e1eea0f5.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.e3c46cd1.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.ec9090e8.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.ee1b416c.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.ef7fddca.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.f66a0287.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.record=credential.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.record=ended.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.record=made.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.record=vectors.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=1.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=2.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=3.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=4.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=5.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=6.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=7.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.left=2.record=vectors.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'sho-convey-material')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.record=ended.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'ccif-credential-withdrawn')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.record=made.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'supplier-request-credential')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.record=vectors.sqn=2.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.renewedKnown=true.renewedSqn=1.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more', 'ccif-credential-withdrawn')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/avIssued.ccif-credential-withdrawn-new.55a36342.ok',
    'with avIssued, when ccif-credential-withdrawn-new, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more', 'vno-av-request-new-again')
      .when('ccif-credential-withdrawn-new').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/avIssued.ccif-credential-withdrawn-new.ok',
    'with avIssued, when ccif-credential-withdrawn-new, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'ccif-credential-withdrawn')
      .when('ccif-credential-withdrawn-new').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/avIssued.ccif-credential-withdrawn.ok',
    'with avIssued, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more', 'vno-av-request-new-again')
      .when('ccif-credential-withdrawn').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/fetching.ccif-credential-withdrawn.fde28c02.ok',
    'with fetching, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'ccif-credential-withdrawn-new', 'vno-av-request-new')
      .when('ccif-credential-withdrawn').sendsNothing()
      .still('ccif-credential-response-new').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.7.4.3/fetching.ccif-credential-withdrawn.ok',
    'with fetching, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request-new')
      .when('ccif-credential-withdrawn').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));
});
