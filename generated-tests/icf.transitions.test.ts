/**
 * icf: every transition that accepts its input. 81 tests.
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

describe('icf: every transition that accepts its input', () => {
  scenario('icf/5.1.3.4.3/idle.tell-dpf.ok',
    'with idle, when tell-dpf, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .when('tell-dpf').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .still('vno-session-up').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf'));

  scenario('icf/5.1.3.4.4/avIssued.sho-convey-material.ok',
    'with avIssued, when sho-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn')
      .when('sho-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/avIssued.subscriber-convey-material.ok',
    'with avIssued, when subscriber-convey-material, then icf.materialTaken to subscriber sent [TR33812-5.1.3.4.4-o05, DEC-55, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.4.4/avIssued.supplier-convey-material.ok',
    'with avIssued, when supplier-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn')
      .when('supplier-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/avIssued.supplier-credential-loaded.ok',
    'with avIssued, when supplier-credential-loaded, then nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response')
      .when('supplier-credential-loaded').sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/avIssued.supplier-request-credential.ok',
    'with avIssued, when supplier-request-credential, then icf.credential to supplier sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response')
      .when('supplier-request-credential').sends('icf.credential to supplier'));

  scenario('icf/5.1.3.4.4/avIssued.vno-av-request.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.6.3-s04, AMB-32, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/fetching.sho-convey-material.ok',
    'with fetching, when sho-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request')
      .when('sho-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/fetching.subscriber-convey-material.ok',
    'with fetching, when subscriber-convey-material, then icf.materialTaken to subscriber sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request')
      .when('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.4.4/fetching.supplier-convey-material.ok',
    'with fetching, when supplier-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request')
      .when('supplier-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/fetching.supplier-request-credential.ok',
    'with fetching, when supplier-request-credential, then icf.credential to supplier sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('vno-av-request')
      .when('supplier-request-credential').sends('icf.credential to supplier'));

  scenario('icf/5.1.3.4.4/idle.sho-convey-material.ok',
    'with idle, when sho-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .when('sho-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/idle.subscriber-convey-material-of-another-device.ok',
    'with idle, when subscriber-convey-material-of-another-device, then icf.materialTaken to subscriber sent [TR33812-5.1.3.4.4-o05, DEC-55, DEC-201]', (t) => t
      .when('subscriber-convey-material-of-another-device').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.4.4/idle.subscriber-convey-material.ok',
    'with idle, when subscriber-convey-material, then icf.materialTaken to subscriber sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .when('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.4.4/idle.supplier-convey-material-of-another-device.ok',
    'with idle, when supplier-convey-material-of-another-device, then ignored and nothing sent [TR33812-5.1.3.4.4-o05, DEC-201]', (t) => t
      .when('supplier-convey-material-of-another-device').ignores().sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.4.4/idle.supplier-convey-material.ok',
    'with idle, when supplier-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .when('supplier-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/idle.supplier-credential-loaded.ok',
    'with idle, when supplier-credential-loaded, then nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential')
      .when('supplier-credential-loaded').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/idle.supplier-request-credential.ok',
    'with idle, when supplier-request-credential, then icf.credential to supplier sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .when('supplier-request-credential').sends('icf.credential to supplier'));

  scenario('icf/5.1.3.4.4/idle.vno-av-request.left=2.record=vectors-53966071.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.6.3-s04, AMB-32, DEC-201]', (t) => t
      .given('vno-av-request', 'sho-convey-material')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/idle.vno-av-request.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.6.3-s04, AMB-32, DEC-201]', (t) => t
      .given('sho-convey-material')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/sessionUp.sho-convey-material.ok',
    'with sessionUp, when sho-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('sho-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/sessionUp.subscriber-convey-material.ok',
    'with sessionUp, when subscriber-convey-material, then icf.materialTaken to subscriber sent [TR33812-5.1.3.4.4-o05, DEC-55, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-convey-material.ok',
    'with sessionUp, when supplier-convey-material, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('supplier-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-credential-loaded.ok',
    'with sessionUp, when supplier-credential-loaded, then nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('supplier-credential-loaded').sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-request-credential.ok',
    'with sessionUp, when supplier-request-credential, then icf.credential to supplier sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('supplier-request-credential').sends('icf.credential to supplier'));

  scenario('icf/5.1.3.4.4/sessionUp.vno-av-request.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.6.3-s04, AMB-32, DEC-201]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.sho-promotion-request.ok',
    'with avIssued, when sho-promotion-request, then icf.promotion to shoA sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('sho-promotion-request').sends('icf.promotion to shoA'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.ok',
    'with avIssued, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.d6f8f887.ok',
    'with avIssued, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'subscriber-convey-material')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.ef7fddca.ok',
    'with avIssued, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'supplier-request-credential')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.known=true.sqn=1.ok',
    'with avIssued, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.ok',
    'with avIssued, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.0cd67284.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf, icf.deviceAddress to dpf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('tell-dpf', 'vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok',
    'with fetching, when ccif-credential-response-new, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new')
      .when('ccif-credential-response-new').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.asked=pcid-56b8bb28.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request', 'initial-credential-lost')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.asked=pcid-befc3343.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request', 'ccif-credential-withdrawn')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.asked=pcid.record=made.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request', 'supplier-request-credential')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.asked=pcid.tellsDpf=true.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request', 'tell-dpf')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.e119fa5d.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'supplier-credential-loaded')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.sho-promotion-request.ok',
    'with fetching, when sho-promotion-request, then icf.promotion to shoA sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('vno-av-request')
      .when('sho-promotion-request').sends('icf.promotion to shoA'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-request.asked=pcid.record=ended-da8af4a4.ok',
    'with fetching, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('supplier-request-credential', 'ccif-credential-withdrawn', 'vno-av-request')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-request.asked=pcid.record=ended-e7cb18f6.ok',
    'with fetching, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material', 'ccif-credential-withdrawn', 'vno-av-request')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-request.asked=pcid.record=ended.ok',
    'with fetching, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-request.ok',
    'with fetching, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.91bfbac9.ok',
    'with fetching, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request-new')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.ok',
    'with fetching, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request.unknown-pcid')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.restarted.ok',
    'with idle, when restarted, then nothing sent [DEC-190, DEC-201, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .when('restarted').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.6.3/idle.sho-promoted.ok',
    'with idle, when sho-promoted, then nothing sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-216]', (t) => t
      .when('sho-promoted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.sho-promotion-request.d6f8f887.ok',
    'with idle, when sho-promotion-request, then icf.promotion to shoA sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215, DEC-216]', (t) => t
      .given('subscriber-convey-material')
      .when('sho-promotion-request').sends('icf.promotion to shoA'));

  scenario('icf/5.1.3.6.3/idle.sho-promotion-request.ok',
    'with idle, when sho-promotion-request, then icf.promotion to shoA sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .when('sho-promotion-request').sends('icf.promotion to shoA'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.d6f8f887-a56263f7.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-convey-material')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.d6f8f887-bf2eb8f0.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'supplier-credential-loaded')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.d6f8f887.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.ok',
    'with idle, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.record=ended-67596b6d.ok',
    'with idle, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-withdrawn', 'ccif-credential-response', 'ccif-credential-withdrawn', 'restarted')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.record=ended.ok',
    'with idle, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.record=made.ok',
    'with idle, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('supplier-request-credential')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.record=promoted.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-216]', (t) => t
      .given('sho-promoted')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.d6f8f887.ok',
    'with idle, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.ok',
    'with idle, when vno-av-resync, then icf.avResponse to vno sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-216]', (t) => t
      .given('sho-promoted')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok',
    'with sessionUp, when drf-boot-failed, then nothing sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('drf-boot-failed').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.6.3/sessionUp.sho-promotion-request.ok',
    'with sessionUp, when sho-promotion-request, then icf.promotion to shoA sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215, DEC-216]', (t) => t
      .given('tell-dpf', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('sho-promotion-request').sends('icf.promotion to shoA'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-2354dcf0.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'subscriber-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-49ca698c.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request.unknown-pcid', 'supplier-request-credential', 'restarted', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-605b23b8.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'restarted', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-77df1dcd.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request.unknown-pcid', 'vno-av-request', 'sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-bbbd2f5f.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request.unknown-pcid', 'sho-convey-material', 'restarted', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-c5aafe45.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request.unknown-pcid', 'subscriber-convey-material', 'restarted', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-d2677fca.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-d7709ac4.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-fb7350e7.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('supplier-request-credential', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.record=ended-ff2220bc.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('supplier-request-credential', 'supplier-credential-loaded', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.d6f8f887.ok',
    'with sessionUp, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'subscriber-convey-material', 'vno-session-up')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.ok',
    'with sessionUp, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up.0cd67284.ok',
    'with sessionUp, when vno-session-up, then icf.bootRequest to drf, icf.deviceAddress to dpf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.4.3-r02, DEC-203, DEC-55]', (t) => t
      .given('tell-dpf', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-session-up').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up.ok',
    'with sessionUp, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, DEC-55]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/idle.ccif-credential-withdrawn.ok',
    'with idle, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .when('ccif-credential-withdrawn').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));

  scenario('icf/5.1.3.7.4.3/idle.initial-credential-lost.ok',
    'with idle, when initial-credential-lost, then nothing sent [TR33812-5.1.3.7.4.3-n09, AMB-40]', (t) => t
      .when('initial-credential-lost').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber'));
});
