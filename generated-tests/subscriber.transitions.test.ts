/**
 * subscriber: every transition that accepts its input. 53 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 751159d49b526e715f51e9ffcb939e75d096e624032620fa7cffd57530ca89e4
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: every transition that accepts its input', () => {
  scenario('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok',
    'with awaitingService, when sho-service-notice-installed, then nothing sent [TR33812-5.1.3.3.1-o04, DEC-103, DEC-52]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-service-notice-installed').sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA'));

  scenario('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok',
    'with noDevice, when supplier-supply, then nothing sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.5.3-r01]', (t) => t
      .when('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok',
    'with conveying, when ccif-credential-conveyed, then nothing sent [TR33812-5.1.3.4.1-o10, DEC-80]', (t) => t
      .given('supplier-supply-with-credential')
      .when('ccif-credential-conveyed').sendsNothing()
      .still('select').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.4.1/conveying.request-expired.ok',
    'with conveying, when request-expired, then subscriber.conveyCredential to ccif sent [DEC-55, DEC-80]', (t) => t
      .given('supplier-supply-with-credential')
      .when('request-expired').sends('subscriber.conveyCredential to ccif'));

  scenario('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok',
    'with noDevice, when supplier-supply-with-credential, then subscriber.conveyCredential to ccif sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.3.4-r01, TR33812-5.1.3.5.3-r01]', (t) => t
      .when('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok',
    'with conveyingMaterial, when icf-material-taken, then nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('supplier-supply-with-material')
      .when('icf-material-taken').sendsNothing()
      .still('select').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.request-expired.ok',
    'with conveyingMaterial, when request-expired, then subscriber.conveyMaterial to icf sent [DEC-55, DEC-200]', (t) => t
      .given('supplier-supply-with-material')
      .when('request-expired').sends('subscriber.conveyMaterial to icf'));

  scenario('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok',
    'with noDevice, when supplier-supply-with-material, then subscriber.conveyMaterial to icf sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.3.4-r01, TR33812-5.1.3.5.3-r01]', (t) => t
      .when('supplier-supply-with-material').sends('subscriber.conveyMaterial to icf'));

  scenario('subscriber/5.1.3.5.2/activating.request-expired.ok',
    'with activating, when request-expired, then subscriber.activationRequest to shoA sent [TR33812-5.1.3.5.2-o05, DEC-102, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('request-expired').sends('subscriber.activationRequest to shoA'));

  scenario('subscriber/5.1.3.5.2/activating.sho-service-notice.ok',
    'with activating, when sho-service-notice, then nothing sent [TR33812-5.1.3.5.2-o05, DEC-103, DEC-52]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-service-notice').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf'));

  scenario('subscriber/5.1.3.5.2/awaitingService.request-expired.ok',
    'with awaitingService, when request-expired, then subscriber.contract to shoA sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('request-expired').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok',
    'with awaitingService, when sho-service-notice, then nothing sent [DEC-52, TR33812-5.1.3.5.2-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-service-notice').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.sho=A-4adef319.ok',
    'with awaitingService, when sho-service-notice, then nothing sent [DEC-52, TR33812-5.1.3.5.2-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice.aborted')
      .when('sho-service-notice').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf'));

  scenario('subscriber/5.1.3.5.2/contracting.request-expired.ok',
    'with contracting, when request-expired, then subscriber.contract to shoA sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('request-expired').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok',
    'with contracting, when sho-contract-confirmed, then subscriber.powerOn to m2me sent [TR33812-5.1.3.5.2-r01, AMB-05, DEC-52]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-contract-confirmed').sends('subscriber.powerOn to m2me'));

  scenario('subscriber/5.1.3.5.2/installed.activate.ok',
    'with installed, when activate, then subscriber.activationRequest to shoA sent [TR33812-5.1.3.5.2-o05, DEC-102]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('activate').sends('subscriber.activationRequest to shoA'));

  scenario('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok',
    'with noDevice, when supplier-supply-with-pfc, then subscriber.registerPfc to pva sent [TR33812-5.1.3.5.2-o06, TR33812-5.1.3.5.2-o07, TR33812-5.1.3.3.4-r01, DEC-182]', (t) => t
      .when('supplier-supply-with-pfc').sends('subscriber.registerPfc to pva'));

  scenario('subscriber/5.1.3.5.2/ready.select-other.ok',
    'with ready, when select-other, then subscriber.contract to shoB sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r02, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.3-o04]', (t) => t
      .given('supplier-supply')
      .when('select-other').sends('subscriber.contract to shoB'));

  scenario('subscriber/5.1.3.5.2/ready.select.ok',
    'with ready, when select, then subscriber.contract to shoA sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r02, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.3-o04]', (t) => t
      .given('supplier-supply')
      .when('select').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok',
    'with registeringPfc, when pva-pfc-registered, then nothing sent [TR33812-5.1.3.5.2-o06, DEC-182]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('pva-pfc-registered').sendsNothing()
      .still('select').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.request-expired.ok',
    'with registeringPfc, when request-expired, then subscriber.registerPfc to pva sent [DEC-55, DEC-182]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('request-expired').sends('subscriber.registerPfc to pva'));

  scenario('subscriber/5.1.3.5.2/served.announce-change.ok',
    'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('announce-change').sends('subscriber.changeAnnouncement to drf'));

  scenario('subscriber/5.1.3.5.3/arranging.drf-watching.ok',
    'with arranging, when drf-watching, then subscriber.powerOn to m2me sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-206]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('drf-watching').sends('subscriber.powerOn to m2me'));

  scenario('subscriber/5.1.3.5.3/arranging.request-expired.ok',
    'with arranging, when request-expired, then subscriber.watch to drf sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('request-expired').sends('subscriber.watch to drf'));

  scenario('subscriber/5.1.3.5.3/arranging.select.ok',
    'with arranging, when select, then subscriber.contract to shoA sent [TR33812-5.1.3.5.3-o04, TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('select').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok',
    'with contracting, when drf-first-connection-over-non3gpp, then subscriber.contract to shoA sent [TR33812-5.1.3.5.3-o05, DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select')
      .when('drf-first-connection-over-non3gpp').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok',
    'with contracting, when drf-first-connection, then subscriber.contract to shoA sent [TR33812-5.1.3.5.3-o05, DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select')
      .when('drf-first-connection').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.5.3/contracting.sho-contract-confirmed.ok',
    'with contracting, when sho-contract-confirmed, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection')
      .when('sho-contract-confirmed').sends('subscriber.selectionReport to supplier'));

  scenario('subscriber/5.1.3.5.3/contracting.sho-service-notice.940b25ff-0c49e857.ok',
    'with contracting, when sho-service-notice, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection', 'drf-first-connection')
      .when('sho-service-notice').sends('subscriber.selectionReport to supplier'));

  scenario('subscriber/5.1.3.5.3/contracting.sho-service-notice.ok',
    'with contracting, when sho-service-notice, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection')
      .when('sho-service-notice').sends('subscriber.selectionReport to supplier'));

  scenario('subscriber/5.1.3.5.3/ready.select-by-rule.ok',
    'with ready, when select-by-rule, then subscriber.watch to drf sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-206, AMB-05]', (t) => t
      .given('supplier-supply')
      .when('select-by-rule').sends('subscriber.watch to drf'));

  scenario('subscriber/5.1.3.5.3/watching.drf-first-connection.ok',
    'with watching, when drf-first-connection, then subscriber.contract to shoA sent [TR33812-5.1.3.5.3-o05, TR33812-5.1.3.5.2-r01, DEC-205, AMB-05]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('drf-first-connection').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.5.3/watching.select.ok',
    'with watching, when select, then subscriber.contract to shoA sent [TR33812-5.1.3.5.3-o04, TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('select').sends('subscriber.contract to shoA'));

  scenario('subscriber/5.1.3.7.2/served.contract-anew.ok',
    'with served, when contract-anew, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('contract-anew').sends('subscriber.instructionRequest to owner'));

  scenario('subscriber/5.1.3.7.2/served.select-other-by-both.ok',
    'with served, when select-other-by-both, then subscriber.tokenRequest to shoA sent, under AMB-15/T3 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('select-other-by-both').sends('subscriber.tokenRequest to shoA'));

  scenario('subscriber/5.1.3.7.2/served.select-other-by-owner.ok',
    'with served, when select-other-by-owner, then subscriber.authorisationRequest to owner sent, under AMB-15/T2 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15, TR33812-5.1.3.7.4.2-s01d]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('select-other-by-owner').sends('subscriber.authorisationRequest to owner'));

  scenario('subscriber/5.1.3.7.2/served.select-other.ok',
    'with served, when select-other, then subscriber.tokenRequest to shoA sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('select-other').sends('subscriber.tokenRequest to shoA'));

  scenario('subscriber/5.1.3.7.4.1/reprovisioning.sho-service-notice-of-new.01bcc54a-82d45f6b.ok',
    'with reprovisioning, when sho-service-notice-of-new, then nothing sent [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'request-expired')
      .when('sho-service-notice-of-new').sendsNothing()
      .still('contract-anew-same').sends('subscriber.instructionRequest to owner'));

  scenario('subscriber/5.1.3.7.4.1/reprovisioning.sho-service-notice-of-new.ok',
    'with reprovisioning, when sho-service-notice-of-new, then nothing sent [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('sho-service-notice-of-new').sendsNothing()
      .still('contract-anew-same').sends('subscriber.instructionRequest to owner'));

  scenario('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.7ea27cd5-e49b6f57.ok',
    'with transferring, when sho-service-notice-of-new, then nothing sent, under AMB-15/T1 [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token', 'request-expired')
      .when('sho-service-notice-of-new').sendsNothing()
      .still('contract-anew-same').sends('subscriber.instructionRequest to owner'));

  scenario('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok',
    'with transferring, when sho-service-notice-of-new, then nothing sent, under AMB-15/T1 [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-service-notice-of-new').sendsNothing()
      .still('contract-anew-same').sends('subscriber.instructionRequest to owner'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok',
    'with requestingAuthority, when owner-authorisation-refused, then nothing sent, under AMB-15/T2 [AMB-15, AMB-30, DEC-82]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('owner-authorisation-refused').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok',
    'with requestingAuthority, when owner-token, then subscriber.changeParams to shoB sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01a, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s01d, TR33812-5.1.3.5.2-r03]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('owner-token').sends('subscriber.changeParams to shoB'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.request-expired.ok',
    'with requestingAuthority, when request-expired, then subscriber.authorisationRequest to owner sent, under AMB-15/T2 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('request-expired').sends('subscriber.authorisationRequest to owner'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.request-expired.ok',
    'with requestingToken, when request-expired, then subscriber.tokenRequest to shoA sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('request-expired').sends('subscriber.tokenRequest to shoA'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok',
    'with requestingToken, when sho-token-refused, then nothing sent [AMB-15, DEC-48]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-token-refused').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.a12da533.ok',
    'with requestingToken, when sho-token, then subscriber.authorisationRequest to owner sent, under AMB-15/T3 [AMB-15, DEC-81, TR33812-5.1.3.7.4.2-s01d]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-both')
      .when('sho-token').sends('subscriber.authorisationRequest to owner'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok',
    'with requestingToken, when sho-token, then subscriber.changeParams to shoB sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s01a, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.5.2-r03]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-token').sends('subscriber.changeParams to shoB'));

  scenario('subscriber/5.1.3.7.4.2/transferring.request-expired.ok',
    'with transferring, when request-expired, then subscriber.changeParams to shoB sent, under AMB-15/T1 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('request-expired').sends('subscriber.changeParams to shoB'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.request-expired.ok',
    'with reprovisioning, when request-expired, then subscriber.reprovisionParams to shoB sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('request-expired').sends('subscriber.reprovisionParams to shoB'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok',
    'with requestingInstruction, when owner-instruction-refused, then nothing sent [DEC-90, AMB-30]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('owner-instruction-refused').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok',
    'with requestingInstruction, when owner-instruction, then subscriber.reprovisionParams to shoB sent [TR33812-5.1.3.7.4.3-s01, TR33812-5.1.3.5.2-r03, DEC-85]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('owner-instruction').sends('subscriber.reprovisionParams to shoB'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.request-expired.ok',
    'with requestingInstruction, when request-expired, then subscriber.instructionRequest to owner sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('request-expired').sends('subscriber.instructionRequest to owner'));
});
