/**
 * m2me: words for single faults that all else misses. 17 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 838ae98eab31542591a74b4d9fa6e7b0cf4bd4cd6e2f3025de2e504da14d9334
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: words for single faults that all else misses', () => {
  scenario('m2me/fault/19a9c5fe.ok',
    'with inFactory, when 9 inputs come, supplier-configure to tre-notice, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-cancelling').sends('m2me.attach to shoA')
      .still('sho-a-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoA')
      .still('sho-a-attach-accept-filtering').sends('m2me.signCancel to tre')
      .still('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('tre-notice').ignores().sendsNothing());

  scenario('m2me/fault/352c6a23.ok',
    'with inFactory, when 12 inputs come, supplier-configure to retry-expired, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-active').sends('m2me.attach to shoA')
      .still('sho-a-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoA')
      .still('sho-a-attach-accept').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre')
      .still('tre-refused').sendsNothing()
      .still('drf-instruction').sends('m2me.reprovision to tre')
      .still('tre-departure-new').sends('m2me.departureNotice to shoA')
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/fault/43793268.ok',
    'with inFactory, when 9 inputs come, supplier-configure to tre-report-success, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-unconfirmed').sends('m2me.attach to shoB')
      .still('sho-b-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoB')
      .still('sho-b-attach-accept-filtering').sends('m2me.signReport to tre')
      .still('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('tre-report-success').sends('m2me.installReport to dpf'));

  scenario('m2me/fault/7596e5a8.ok',
    'with inFactory, when 12 inputs come, supplier-configure-without-addresses to tre-discovery, then each is answered as its state wants', (t) => t
      .when('supplier-configure-without-addresses').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-pristine-without-pcid').sends('m2me.requestAccess to icsp')
      .still('icsp-access-accept').sends('m2me.resolve to icsp')
      .still('retry-expired').sends('m2me.resolve to icsp')
      .still('icsp-addresses-elsewhere').sends('m2me.signDiscovery to tre')
      .still('tre-discovery').sends('m2me.discover to elsewhere')
      .still('retry-expired').sends('m2me.requestAccess to icsp')
      .still('open-network-found').sends('m2me.requestAccess to vno')
      .still('vno-attach-accept').sends('m2me.signDiscovery to tre')
      .still('tre-discovery').sends('m2me.discover to drf'));

  scenario('m2me/fault/98093016.ok',
    'with inFactory, when 6 inputs come, supplier-configure to sho-b-attach-accept, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-unconfirmed').sends('m2me.attach to shoB')
      .still('retry-expired').sends('m2me.attach to shoB')
      .still('sho-b-attach-accept').ignores().sendsNothing());

  scenario('m2me/fault/a0f24cf6.ok',
    'with inFactory, when 10 inputs come, supplier-configure to tre-token, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-active').sends('m2me.attach to shoA')
      .still('sho-a-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoA')
      .still('sho-a-attach-accept-filtering').sendsNothing()
      .still('owner-token-command').sends('m2me.signToken to tre')
      .still('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('tre-token').sends('m2me.token to owner'));

  scenario('m2me/fault/bb6f8eb2.ok',
    'with inFactory, when 8 inputs come, supplier-configure to sho-b-attach-accept, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-unconfirmed').sends('m2me.attach to shoB')
      .still('sho-b-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoB')
      .still('retry-expired').sends('m2me.attach to shoB')
      .still('sho-b-attach-accept').ignores().sendsNothing());

  scenario('m2me/fault/bebb3471.ok',
    'with inFactory, when 37 inputs come, supplier-configure-without-addresses to retry-expired, then each is answered as its state wants', (t) => t
      .when('supplier-configure-without-addresses').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-pristine-without-pcid').sends('m2me.requestAccess to icsp')
      .still('icsp-access-accept').sends('m2me.resolve to icsp')
      .still('vno-attach-accept').ignores().sendsNothing()
      .still('vno-attach-reject').ignores().sendsNothing()
      .still('vno-auth-request').ignores().sendsNothing()
      .still('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('icsp-addresses.contradicting').refuses('contradictoryAddress').sendsNothing()
      .still('icsp-addresses.missing-field').refuses('noAddress').sendsNothing()
      .still('send-data.to-server').refuses('confined').sendsNothing()
      .still('retry-expired').sends('m2me.resolve to icsp')
      .still('ccif-renewal').ignores().sendsNothing()
      .still('ccif-renewal-order').ignores().sendsNothing()
      .still('configure-change-final').ignores().sendsNothing()
      .still('dpf-abort').ignores().sendsNothing()
      .still('dpf-activation').ignores().sendsNothing()
      .still('dpf-attest-challenge').ignores().sendsNothing()
      .still('dpf-call').ignores().sendsNothing()
      .still('dpf-chunk-1').ignores().sendsNothing()
      .still('dpf-report-ack').ignores().sendsNothing()
      .still('drf-bootstrap').ignores().sendsNothing()
      .still('drf-instruction').ignores().sendsNothing()
      .still('icsp-access-accept').ignores().sendsNothing()
      .still('retry-expired').sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp')
      .still('open-network-found').sends('m2me.requestAccess to vno')
      .still('vno-attach-accept').sends('m2me.signDiscovery to tre')
      .still('tre-discovery').sends('m2me.discover to drf')
      .still('drf-bootstrap').sends('m2me.openSession to tre')
      .still('tre-session-opened').sends('m2me.provisioningInfo to dpf')
      .still('dpf-chunk-1-with-token').sendsNothing()
      .still('dpf-chunk-2-with-token').sends('m2me.stage to tre')
      .still('tre-refused').sends('m2me.signReport to tre')
      .still('tre-report-object-refused').sends('m2me.installReport to dpf')
      .still('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/fault/c212cb72.ok',
    'with inFactory, when 9 inputs come, supplier-configure to tre-notice, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-intent').sends('m2me.attach to shoA')
      .still('sho-a-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoA')
      .still('sho-a-attach-accept-filtering').sends('m2me.signNotice to tre')
      .still('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('tre-notice').sends('m2me.discardNotice to shoA'));

  scenario('m2me/fault/c624f0c8.ok',
    'with inFactory, when 8 inputs come, supplier-configure to fallback-expired, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-unconfirmed').sends('m2me.attach to shoB')
      .still('retry-expired').sends('m2me.attach to shoB')
      .still('retry-expired').sendsNothing()
      .still('send-data').refuses('notAttached').sendsNothing()
      .still('fallback-expired').sends('m2me.revert to tre'));

  scenario('m2me/fault/c6ffbcfd.ok',
    'with inFactory, when 17 inputs come, supplier-configure to tre-report-reverted, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('configure-change-resilient').sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-intent').sends('m2me.attach to shoA')
      .still('sho-a-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoA')
      .still('sho-a-attach-accept').sends('m2me.signNotice to tre')
      .still('tre-notice').sends('m2me.discardNotice to shoA')
      .still('retry-expired').sends('m2me.signNotice to tre')
      .still('tre-notice').sends('m2me.discardNotice to shoA')
      .still('retry-expired').sends('m2me.swapUnanswered to tre')
      .still('tre-install-failed').sends('m2me.signCancel to tre')
      .still('tre-cancel').sends('m2me.discardCancel to shoA')
      .still('sho-cancel-ack').sends('m2me.closeCancel to tre')
      .still('tre-cancel-closed').sends('m2me.signReport to tre')
      .still('tre-report-reverted').sends('m2me.installReport to dpf'));

  scenario('m2me/fault/d391add7.ok',
    'with inFactory, when 10 inputs come, supplier-configure to sho-b-attach-accept, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('configure-change-final').sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-unconfirmed').sends('m2me.attach to shoB')
      .still('retry-expired').sends('m2me.attach to shoB')
      .still('sho-b-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoB')
      .still('retry-expired').sends('m2me.attach to shoB')
      .still('sho-b-attach-accept').ignores().sendsNothing());

  scenario('m2me/fault/d4614530.ok',
    'with inFactory, when 8 inputs come, supplier-configure to sho-b-attach-accept, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('configure-change-final').sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-unconfirmed').sends('m2me.attach to shoB')
      .still('retry-expired').sends('m2me.attach to shoB')
      .still('retry-expired').sends('m2me.attach to shoB')
      .still('sho-b-attach-accept').ignores().sendsNothing());

  scenario('m2me/fault/e92dd542.ok',
    'with inFactory, when 27 inputs come, supplier-configure to retry-expired, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-active').sends('m2me.attach to shoA')
      .still('sho-a-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoA')
      .still('sho-a-attach-accept').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre')
      .still('initial-credential-nears-end').sends('m2me.signRenewal to tre')
      .still('tre-refused').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre')
      .still('tre-refused').sendsNothing()
      .still('drf-instruction').sends('m2me.reprovision to tre')
      .still('send-data').sends('m2me.datagram to shoA')
      .still('tre-token').ignores().sendsNothing()
      .still('try-again').ignores().sendsNothing()
      .still('vno-attach-accept').ignores().sendsNothing()
      .still('vno-attach-reject').ignores().sendsNothing()
      .still('vno-auth-request').ignores().sendsNothing()
      .still('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-a-parameters.wrong-key').ignores().sendsNothing()
      .still('tre-departure-without-pcid').sends('m2me.departureNotice to shoA')
      .still('tre-session-opened').ignores().sendsNothing()
      .still('tre-staged').ignores().sendsNothing()
      .still('tre-swapped').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp')
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/fault/f0f12bc6.ok',
    'with inFactory, when 8 inputs come, supplier-configure to send-data.to-stranger, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-reported').sends('m2me.attach to shoB')
      .still('sho-b-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoB')
      .still('sho-b-attach-accept-filtering').sends('m2me.signReport to tre')
      .still('send-data.to-stranger').refuses('filtered').sendsNothing());

  scenario('m2me/fault/f7bfaffa.ok',
    'with inFactory, when 10 inputs come, supplier-configure to tre-report-success, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-unconfirmed').sends('m2me.attach to shoB')
      .still('sho-b-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoB')
      .still('sho-b-attach-accept-filtering').sends('m2me.signReport to tre')
      .still('tre-report-success').sends('m2me.installReport to dpf')
      .still('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('tre-report-success').ignores().sendsNothing());

  scenario('m2me/fault/fe7cae28.ok',
    'with inFactory, when 10 inputs come, supplier-configure to tre-token, then each is answered as its state wants', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre')
      .still('tre-factory-loaded').sends('m2me.configured to supplier')
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-active').sends('m2me.attach to shoA')
      .still('sho-a-auth-request').sends('m2me.aka to tre')
      .still('tre-aka-res').sends('m2me.authResponse to shoA')
      .still('sho-a-attach-accept-filtering').sendsNothing()
      .still('drf-instruction').sends('m2me.reprovision to tre')
      .still('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('tre-token').ignores().sendsNothing());
});
