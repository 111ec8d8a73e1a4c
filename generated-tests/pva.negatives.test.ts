/**
 * pva: each spoilt input where the genuine one is accepted. 90 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 f23e9dcba2c603b675e9548d3330cd7578f66f37ea5e4a4b830285f36d5a1251
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: each spoilt input where the genuine one is accepted', () => {
  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.modified-state.neg.corrupt',
    'with registered, when dpf-verification-request.modified-state, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, verdict=notIntact) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .given('subscriber-register-pfc')
      .when('dpf-verification-request.modified-state').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/registered.dpf-verification-request.as-at-start.ok'));

  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.neg.otherDevice',
    'with registered, when dpf-verification-request.other-device, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .given('subscriber-register-pfc')
      .when('dpf-verification-request.other-device').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/registered.dpf-verification-request.as-at-start.ok'));

  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.neg.wrongKey',
    'with registered, when dpf-verification-request.wrong-key, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}, verdict=notGenuine) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('dpf-verification-request.wrong-key').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/registered.dpf-verification-request.as-at-start.ok'));

  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.superseded-certificate.neg.stale',
    'with registered, when dpf-verification-request.superseded-certificate, then pva.verificationData(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('dpf-verification-request.superseded-certificate').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/registered.dpf-verification-request.as-at-start.ok'));

  scenario('pva/5.1.3.4.3/revoked.dpf-verification-request.modified-state.neg.corrupt',
    'with revoked, when dpf-verification-request.modified-state, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('dpf-verification-request.modified-state').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/revoked.dpf-verification-request.ok'));

  scenario('pva/5.1.3.4.3/revoked.dpf-verification-request.neg.otherDevice',
    'with revoked, when dpf-verification-request.other-device, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('dpf-verification-request.other-device').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/revoked.dpf-verification-request.ok'));

  scenario('pva/5.1.3.4.3/revoked.dpf-verification-request.neg.wrongKey',
    'with revoked, when dpf-verification-request.wrong-key, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('dpf-verification-request.wrong-key').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/revoked.dpf-verification-request.ok'));

  scenario('pva/5.1.3.4.3/revoked.dpf-verification-request.superseded-certificate.neg.stale',
    'with revoked, when dpf-verification-request.superseded-certificate, then pva.verificationData(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('dpf-verification-request.superseded-certificate').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/revoked.dpf-verification-request.ok'));

  scenario('pva/5.1.3.4.3/unregistered.dpf-verification-request.modified-state.neg.corrupt',
    'with unregistered, when dpf-verification-request.modified-state, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .when('dpf-verification-request.modified-state').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/unregistered.dpf-verification-request.ok'));

  scenario('pva/5.1.3.4.3/unregistered.dpf-verification-request.neg.otherDevice',
    'with unregistered, when dpf-verification-request.other-device, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .when('dpf-verification-request.other-device').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/unregistered.dpf-verification-request.ok'));

  scenario('pva/5.1.3.4.3/unregistered.dpf-verification-request.neg.wrongKey',
    'with unregistered, when dpf-verification-request.wrong-key, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .when('dpf-verification-request.wrong-key').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/unregistered.dpf-verification-request.ok'));

  scenario('pva/5.1.3.4.3/unregistered.dpf-verification-request.superseded-certificate.neg.stale',
    'with unregistered, when dpf-verification-request.superseded-certificate, then pva.verificationData(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .when('dpf-verification-request.superseded-certificate').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/unregistered.dpf-verification-request.ok'));

  scenario('pva/5.1.3.5.2/registered.subscriber-register-pfc.neg.otherDevice',
    'with registered, when subscriber-register-pfc.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.2-o06, DEC-182]', (t) => t
      .given('subscriber-register-pfc')
      .when('subscriber-register-pfc.other-device').refuses('otherDevice').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.2/registered.subscriber-register-pfc.ok'));

  scenario('pva/5.1.3.5.2/registered.subscriber-register-pfc.neg.wrongKey',
    'with registered, when subscriber-register-pfc.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o06, DEC-182]', (t) => t
      .given('subscriber-register-pfc')
      .when('subscriber-register-pfc.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.2/registered.subscriber-register-pfc.ok'));

  scenario('pva/5.1.3.5.2/revoked.subscriber-register-pfc.neg.otherDevice',
    'with revoked, when subscriber-register-pfc.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.2-o06, DEC-182]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('subscriber-register-pfc.other-device').refuses('otherDevice').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.2/revoked.subscriber-register-pfc.ok'));

  scenario('pva/5.1.3.5.2/revoked.subscriber-register-pfc.neg.wrongKey',
    'with revoked, when subscriber-register-pfc.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o06, DEC-182]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('subscriber-register-pfc.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.2/revoked.subscriber-register-pfc.ok'));

  scenario('pva/5.1.3.5.2/unregistered.subscriber-register-pfc.neg.otherDevice',
    'with unregistered, when subscriber-register-pfc.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.2-o06, DEC-182]', (t) => t
      .when('subscriber-register-pfc.other-device').refuses('otherDevice').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.2/unregistered.subscriber-register-pfc.ok'));

  scenario('pva/5.1.3.5.2/unregistered.subscriber-register-pfc.neg.wrongKey',
    'with unregistered, when subscriber-register-pfc.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o06, DEC-182]', (t) => t
      .when('subscriber-register-pfc.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.2/unregistered.subscriber-register-pfc.ok'));

  scenario('pva/5.1.3.5.8/registered.dpf-verification-request.under-other-session.neg.otherSession',
    'with registered, when dpf-verification-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-131, AMB-43]', (t) => t
      .given('subscriber-register-pfc')
      .when('dpf-verification-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/registered.dpf-verification-request.as-at-start.ok'));

  scenario('pva/5.1.3.5.8/registered.supplier-update-pfc.neg.otherDevice',
    'with registered, when supplier-update-pfc.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('subscriber-register-pfc')
      .when('supplier-update-pfc.other-device').refuses('otherDevice').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.supplier-update-pfc.ok'));

  scenario('pva/5.1.3.5.8/registered.supplier-update-pfc.neg.stale',
    'with registered, when supplier-update-pfc.stale, then refused (stale) and nothing sent [TR33812-5.1.3.5.8-r05, DEC-112, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('supplier-update-pfc.stale').refuses('stale').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.supplier-update-pfc.ok'));

  scenario('pva/5.1.3.5.8/registered.supplier-update-pfc.neg.wrongKey',
    'with registered, when supplier-update-pfc.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('subscriber-register-pfc')
      .when('supplier-update-pfc.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.supplier-update-pfc.ok'));

  scenario('pva/5.1.3.5.8/revoked.dpf-verification-request.under-other-session.neg.otherSession',
    'with revoked, when dpf-verification-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-131, AMB-43]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('dpf-verification-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/revoked.dpf-verification-request.ok'));

  scenario('pva/5.1.3.5.8/unregistered.dpf-verification-request.under-other-session.neg.otherSession',
    'with unregistered, when dpf-verification-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-131, AMB-43]', (t) => t
      .when('dpf-verification-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.4.3/unregistered.dpf-verification-request.ok'));

  scenario('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.forged-part-of-the-device.neg.wrongKey',
    'with unregistered, when supplier-register-pfc-of-a-group.forged-part-of-the-device, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.8-o06, DEC-111]', (t) => t
      .when('supplier-register-pfc-of-a-group.forged-part-of-the-device').refuses('badSignature').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.ok'));

  scenario('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.neg.wrongKey',
    'with unregistered, when supplier-register-pfc-of-a-group.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.8-o06, DEC-111]', (t) => t
      .when('supplier-register-pfc-of-a-group.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.ok'));

  scenario('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.with-the-part-of-another.neg.otherDevice',
    'with unregistered, when supplier-register-pfc-of-a-group.with-the-part-of-another, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.8-o06, DEC-111]', (t) => t
      .when('supplier-register-pfc-of-a-group.with-the-part-of-another').refuses('otherDevice').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.by-other-operator.neg.otherOperator',
    'with registered, when sho-status-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-status-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/registered.sho-status-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.by-reference.neg.denied',
    'with registered, when sho-status-request.by-reference, then pva.statusResponse(info={"certificate":"reference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113, DEC-114]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-status-request.by-reference').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-status-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.modified-state.neg.corrupt',
    'with registered, when sho-status-request.modified-state, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, status=unknown) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-status-request.modified-state').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-status-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.neg.otherDevice',
    'with registered, when sho-status-request.other-device, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, status=unknown) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-status-request.other-device').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-status-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.neg.wrongKey',
    'with registered, when sho-status-request.wrong-key, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}, status=unknown) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-status-request.wrong-key').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-status-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.other-root.neg.denied',
    'with registered, when sho-status-request.other-root, then pva.statusResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, status=unknown) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-status-request.other-root').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-status-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.under-other-session.neg.otherSession',
    'with registered, when sho-status-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-status-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/registered.sho-status-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.by-another-reference.neg.denied',
    'with registered, when sho-validation-request.by-another-reference, then pva.validationResponse(info={"certificate":"otherReference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.by-another-reference').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.by-other-operator.neg.otherOperator',
    'with registered, when sho-validation-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.by-reference.neg.denied',
    'with registered, when sho-validation-request.by-reference, then pva.validationResponse(info={"certificate":"reference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r01, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-r04, TR33812-5.1.3.7.4.2-s07, TR33812-5.1.3.7.4.2-s08, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.by-reference').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.in-the-name-of-another.neg.otherOperator',
    'with registered, when sho-validation-request.in-the-name-of-another, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.in-the-name-of-another').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.modified-state.neg.corrupt',
    'with registered, when sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, verdict=notIntact) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.modified-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.neg.otherDevice',
    'with registered, when sho-validation-request.other-device, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.other-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.neg.wrongKey',
    'with registered, when sho-validation-request.wrong-key, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.wrong-key').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.other-root.neg.denied',
    'with registered, when sho-validation-request.other-root, then pva.validationResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.other-root').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.part-naming-another-group.neg.denied',
    'with registered, when sho-validation-request.part-naming-another-group, then pva.validationResponse(info={"certificate":"otherGroup","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.part-naming-another-group').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.part-of-the-device.neg.denied',
    'with registered, when sho-validation-request.part-of-the-device, then pva.validationResponse(info={"certificate":"devicePart","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.part-of-the-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.superseded-certificate.neg.stale',
    'with registered, when sho-validation-request.superseded-certificate, then pva.validationResponse(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.superseded-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.under-other-session.neg.otherSession',
    'with registered, when sho-validation-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.updated-state.neg.stale',
    'with registered, when sho-validation-request.updated-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"updated"}, verdict=notIntact) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.updated-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with registered, when sho-validation-request.with-other-certificate, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-status-request.by-other-operator.neg.otherOperator',
    'with revoked, when sho-status-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-status-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/revoked.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-status-request.by-reference.neg.denied',
    'with revoked, when sho-status-request.by-reference, then pva.statusResponse(info={"certificate":"reference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-status-request.by-reference').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-status-request.modified-state.neg.corrupt',
    'with revoked, when sho-status-request.modified-state, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-status-request.modified-state').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-status-request.neg.otherDevice',
    'with revoked, when sho-status-request.other-device, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, status=unknown) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-status-request.other-device').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-status-request.neg.wrongKey',
    'with revoked, when sho-status-request.wrong-key, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-status-request.wrong-key').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-status-request.other-root.neg.denied',
    'with revoked, when sho-status-request.other-root, then pva.statusResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-status-request.other-root').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-status-request.under-other-session.neg.otherSession',
    'with revoked, when sho-status-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-status-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/revoked.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.by-another-reference.neg.denied',
    'with revoked, when sho-validation-request.by-another-reference, then pva.validationResponse(info={"certificate":"otherReference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.by-another-reference').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.by-other-operator.neg.otherOperator',
    'with revoked, when sho-validation-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.by-reference.neg.denied',
    'with revoked, when sho-validation-request.by-reference, then pva.validationResponse(info={"certificate":"reference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.by-reference').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.in-the-name-of-another.neg.otherOperator',
    'with revoked, when sho-validation-request.in-the-name-of-another, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.in-the-name-of-another').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.modified-state.neg.corrupt',
    'with revoked, when sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.modified-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.neg.otherDevice',
    'with revoked, when sho-validation-request.other-device, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.other-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.neg.wrongKey',
    'with revoked, when sho-validation-request.wrong-key, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.wrong-key').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.other-root.neg.denied',
    'with revoked, when sho-validation-request.other-root, then pva.validationResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.other-root').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.part-naming-another-group.neg.denied',
    'with revoked, when sho-validation-request.part-naming-another-group, then pva.validationResponse(info={"certificate":"otherGroup","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.part-naming-another-group').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.part-of-the-device.neg.denied',
    'with revoked, when sho-validation-request.part-of-the-device, then pva.validationResponse(info={"certificate":"devicePart","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.part-of-the-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.superseded-certificate.neg.stale',
    'with revoked, when sho-validation-request.superseded-certificate, then pva.validationResponse(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.superseded-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.under-other-session.neg.otherSession',
    'with revoked, when sho-validation-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.updated-state.neg.stale',
    'with revoked, when sho-validation-request.updated-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"updated"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.updated-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with revoked, when sho-validation-request.with-other-certificate, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-status-request.by-other-operator.neg.otherOperator',
    'with unregistered, when sho-status-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .when('sho-status-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/unregistered.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-status-request.by-reference.neg.denied',
    'with unregistered, when sho-status-request.by-reference, then pva.statusResponse(info={"certificate":"reference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .when('sho-status-request.by-reference').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-status-request.modified-state.neg.corrupt',
    'with unregistered, when sho-status-request.modified-state, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .when('sho-status-request.modified-state').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-status-request.neg.otherDevice',
    'with unregistered, when sho-status-request.other-device, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .when('sho-status-request.other-device').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-status-request.neg.wrongKey',
    'with unregistered, when sho-status-request.wrong-key, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .when('sho-status-request.wrong-key').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-status-request.other-root.neg.denied',
    'with unregistered, when sho-status-request.other-root, then pva.statusResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .when('sho-status-request.other-root').sends('pva.statusResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-status-request.under-other-session.neg.otherSession',
    'with unregistered, when sho-status-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .when('sho-status-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/unregistered.sho-status-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.by-another-reference.neg.denied',
    'with unregistered, when sho-validation-request.by-another-reference, then pva.validationResponse(info={"certificate":"otherReference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.by-another-reference').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.by-other-operator.neg.otherOperator',
    'with unregistered, when sho-validation-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .when('sho-validation-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.by-reference.neg.denied',
    'with unregistered, when sho-validation-request.by-reference, then pva.validationResponse(info={"certificate":"reference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.by-reference').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.in-the-name-of-another.neg.otherOperator',
    'with unregistered, when sho-validation-request.in-the-name-of-another, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .when('sho-validation-request.in-the-name-of-another').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.modified-state.neg.corrupt',
    'with unregistered, when sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.modified-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.neg.otherDevice',
    'with unregistered, when sho-validation-request.other-device, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.other-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.neg.wrongKey',
    'with unregistered, when sho-validation-request.wrong-key, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.wrong-key').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.other-root.neg.denied',
    'with unregistered, when sho-validation-request.other-root, then pva.validationResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.other-root').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.part-naming-another-group.neg.denied',
    'with unregistered, when sho-validation-request.part-naming-another-group, then pva.validationResponse(info={"certificate":"otherGroup","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.part-naming-another-group').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.part-of-the-device.neg.denied',
    'with unregistered, when sho-validation-request.part-of-the-device, then pva.validationResponse(info={"certificate":"devicePart","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.part-of-the-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.superseded-certificate.neg.stale',
    'with unregistered, when sho-validation-request.superseded-certificate, then pva.validationResponse(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.superseded-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.under-other-session.neg.otherSession',
    'with unregistered, when sho-validation-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .when('sho-validation-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.updated-state.neg.stale',
    'with unregistered, when sho-validation-request.updated-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"updated"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.updated-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with unregistered, when sho-validation-request.with-other-certificate, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));
});
