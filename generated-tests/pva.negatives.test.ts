/**
 * pva: each spoilt input where the genuine one is accepted. 27 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 6e5e81761ef1a3e1cf8700d53faabbbea83d92479cd0078506127e852a2617df
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: each spoilt input where the genuine one is accepted', () => {
  scenario('pva/5.1.3.6.3/registered.sho-validation-request.by-other-operator.neg.otherOperator',
    'with registered, when sho-validation-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.in-the-name-of-another.neg.otherOperator',
    'with registered, when sho-validation-request.in-the-name-of-another, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.in-the-name-of-another').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.modified-state.neg.corrupt',
    'with registered, when sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, verdict=notIntact) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.modified-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.neg.otherDevice',
    'with registered, when sho-validation-request.other-device, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.other-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.neg.wrongKey',
    'with registered, when sho-validation-request.wrong-key, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.wrong-key').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.other-root.neg.denied',
    'with registered, when sho-validation-request.other-root, then pva.validationResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.other-root').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.superseded-certificate.neg.stale',
    'with registered, when sho-validation-request.superseded-certificate, then pva.validationResponse(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.superseded-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.under-other-session.neg.otherSession',
    'with registered, when sho-validation-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with registered, when sho-validation-request.with-other-certificate, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.by-other-operator.neg.otherOperator',
    'with revoked, when sho-validation-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.in-the-name-of-another.neg.otherOperator',
    'with revoked, when sho-validation-request.in-the-name-of-another, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.in-the-name-of-another').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.modified-state.neg.corrupt',
    'with revoked, when sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.modified-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.neg.otherDevice',
    'with revoked, when sho-validation-request.other-device, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.other-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.neg.wrongKey',
    'with revoked, when sho-validation-request.wrong-key, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"rogue","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.wrong-key').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.other-root.neg.denied',
    'with revoked, when sho-validation-request.other-root, then pva.validationResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.other-root').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.superseded-certificate.neg.stale',
    'with revoked, when sho-validation-request.superseded-certificate, then pva.validationResponse(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.superseded-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.under-other-session.neg.otherSession',
    'with revoked, when sho-validation-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with revoked, when sho-validation-request.with-other-certificate, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.by-other-operator.neg.otherOperator',
    'with unregistered, when sho-validation-request.by-other-operator, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .when('sho-validation-request.by-other-operator').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.in-the-name-of-another.neg.otherOperator',
    'with unregistered, when sho-validation-request.in-the-name-of-another, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .when('sho-validation-request.in-the-name-of-another').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
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

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.superseded-certificate.neg.stale',
    'with unregistered, when sho-validation-request.superseded-certificate, then pva.validationResponse(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.superseded-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.under-other-session.neg.otherSession',
    'with unregistered, when sho-validation-request.under-other-session, then refused (notEntitled) and nothing sent [DEC-70, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .when('sho-validation-request.under-other-session').refuses('notEntitled').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with unregistered, when sho-validation-request.with-other-certificate, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));
});
