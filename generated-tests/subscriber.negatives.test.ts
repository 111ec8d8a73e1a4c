/**
 * subscriber: each spoilt input where the genuine one is accepted. 34 tests.
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

describe('subscriber: each spoilt input where the genuine one is accepted', () => {
  scenario('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.neg.otherDevice',
    'with conveying, when ccif-credential-conveyed.other-device, then refused (otherDevice) and nothing sent [DEC-80]', (t) => t
      .given('supplier-supply-with-credential')
      .when('ccif-credential-conveyed.other-device').refuses('otherDevice').sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.neg.otherDevice',
    'with conveyingMaterial, when icf-material-taken.other-device, then refused (otherDevice) and nothing sent [DEC-200]', (t) => t
      .given('supplier-supply-with-material')
      .when('icf-material-taken.other-device').refuses('otherDevice').sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/activating.sho-service-notice.aborted.neg.denied',
    'with activating, when sho-service-notice.aborted, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-service-notice.aborted').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/activating.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/activating.sho-service-notice.refused.neg.malformed',
    'with activating, when sho-service-notice.refused, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-service-notice.refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/activating.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice-of-new.aborted.neg.denied',
    'with awaitingService, when sho-service-notice-of-new.aborted, then nothing sent [DEC-52, AMB-12]', (t) => t
      .given('supplier-supply', 'select-other', 'sho-contract-confirmed-of-other')
      .when('sho-service-notice-of-new.aborted').sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice-of-new.refused.neg.malformed',
    'with awaitingService, when sho-service-notice-of-new.refused, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-other', 'sho-contract-confirmed-of-other')
      .when('sho-service-notice-of-new.refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.aborted.neg.denied',
    'with awaitingService, when sho-service-notice.aborted, then nothing sent [DEC-52, AMB-12]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-service-notice.aborted').sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.refused.neg.malformed',
    'with awaitingService, when sho-service-notice.refused, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-service-notice.refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-service-notice-of-new.aborted.neg.denied',
    'with contracting, when sho-service-notice-of-new.aborted, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection-over-non3gpp')
      .when('sho-service-notice-of-new.aborted').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-service-notice.aborted.neg.denied',
    'with contracting, when sho-service-notice.aborted, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection')
      .when('sho-service-notice.aborted').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-service-notice.refused.neg.malformed',
    'with contracting, when sho-service-notice.refused, then nothing sent [TR33812-5.1.3.5.2-r02, DEC-52]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-service-notice.refused').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.neg.otherDevice',
    'with registeringPfc, when pva-pfc-registered.other-device, then refused (otherDevice) and nothing sent [DEC-182]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('pva-pfc-registered.other-device').refuses('otherDevice').sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.drf-watching.neg.otherDevice',
    'with arranging, when drf-watching.other-device, then refused (otherDevice) and nothing sent [DEC-206]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('drf-watching.other-device').refuses('otherDevice').sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.3/contracting.drf-first-connection.neg.otherDevice',
    'with contracting, when drf-first-connection.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('supplier-supply', 'select')
      .when('drf-first-connection.other-device').refuses('otherDevice').sendsNothing()
      .still('sho-contract-confirmed').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/contracting.drf-first-connection.neg.wrongKey',
    'with contracting, when drf-first-connection.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('supplier-supply', 'select')
      .when('drf-first-connection.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-contract-confirmed').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.refused.neg.malformed',
    'with contracting, when sho-service-notice-of-new.refused, then nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection-over-non3gpp')
      .when('sho-service-notice-of-new.refused').sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.3/contracting.sho-service-notice.refused.neg.malformed',
    'with contracting, when sho-service-notice.refused, then subscriber.contract to shoB sent [TR33812-5.1.3.5.3-o05, TR33812-5.1.3.5.2-r02, DEC-205]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection')
      .when('sho-service-notice.refused').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.3/noDevice.drf-first-connection.neg.otherDevice',
    'with noDevice, when drf-first-connection.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .when('drf-first-connection.other-device').refuses('otherDevice').sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/noDevice.drf-first-connection.neg.wrongKey',
    'with noDevice, when drf-first-connection.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .when('drf-first-connection.wrong-key').refuses('badSignature').sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/watching.drf-first-connection.neg.otherDevice',
    'with watching, when drf-first-connection.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('drf-first-connection.other-device').refuses('otherDevice').sendsNothing()
      .still('drf-first-connection-over-non3gpp').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.3/watching.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/watching.drf-first-connection.neg.wrongKey',
    'with watching, when drf-first-connection.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('drf-first-connection.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-first-connection-over-non3gpp').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.3/watching.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.neg.otherDevice',
    'with requestingAuthority, when owner-token.other-device, then refused (tokenMismatch) and nothing sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('owner-token.other-device').refuses('tokenMismatch').sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.neg.otherOperator',
    'with requestingAuthority, when owner-token.other-operator, then refused (tokenMismatch) and nothing sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('owner-token.other-operator').refuses('tokenMismatch').sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.of-other-old-operator.neg.denied',
    'with requestingAuthority, when owner-token.of-other-old-operator, then refused (tokenMismatch) and nothing sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('owner-token.of-other-old-operator').refuses('tokenMismatch').sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.neg.otherDevice',
    'with requestingToken, when sho-token.other-device, then refused (tokenMismatch) and nothing sent [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-token.other-device').refuses('tokenMismatch').sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.neg.otherOperator',
    'with requestingToken, when sho-token.other-operator, then refused (tokenMismatch) and nothing sent [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-token.other-operator').refuses('tokenMismatch').sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.of-other-old-operator.neg.denied',
    'with requestingToken, when sho-token.of-other-old-operator, then refused (tokenMismatch) and nothing sent [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-token.of-other-old-operator').refuses('tokenMismatch').sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-service-notice-of-new.aborted.neg.denied',
    'with transferring, when sho-service-notice-of-new.aborted, then nothing sent, under AMB-15/T1 [DEC-52, AMB-12]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-service-notice-of-new.aborted').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-service-notice-of-new.refused.neg.malformed',
    'with transferring, when sho-service-notice-of-new.refused, then nothing sent, under AMB-15/T1 [DEC-52, AMB-12]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-service-notice-of-new.refused').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.sho-service-notice-of-new.aborted.neg.denied',
    'with reprovisioning, when sho-service-notice-of-new.aborted, then nothing sent [DEC-52, AMB-12, DEC-91]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('sho-service-notice-of-new.aborted').sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.1/reprovisioning.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.sho-service-notice-of-new.refused.neg.malformed',
    'with reprovisioning, when sho-service-notice-of-new.refused, then nothing sent [DEC-52, DEC-91]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('sho-service-notice-of-new.refused').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.1/reprovisioning.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.neg.otherDevice',
    'with requestingInstruction, when owner-instruction.other-device, then refused (notAuthorised) and nothing sent [DEC-90, AMB-30]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('owner-instruction.other-device').refuses('notAuthorised').sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.neg.otherOperator',
    'with requestingInstruction, when owner-instruction.other-operator, then refused (notAuthorised) and nothing sent [DEC-90, AMB-30]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('owner-instruction.other-operator').refuses('notAuthorised').sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.of-other-old-operator.neg.denied',
    'with requestingInstruction, when owner-instruction.of-other-old-operator, then refused (notAuthorised) and nothing sent [DEC-90, AMB-30]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('owner-instruction.of-other-old-operator').refuses('notAuthorised').sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));
});
