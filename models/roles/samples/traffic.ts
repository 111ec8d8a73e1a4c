/** What applications send, as the roles get it: over each access, to whom it may go and to whom not. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, onSequences, spoilt } from './sample.js';

/** An input that is tried where a filter is, which is on sequences alone. */
const where = (sample: SampleInput, context: Readonly<Record<string, unknown>>): SampleInput => ({
  ...sample,
  where: context,
});

const sendData = ok('send-data', 'principal', { type: 'principal.sendData', peer: 'dpf', apn: 'm2m' });
const filtered = { filter: 'named' };

export const m2meTraffic: readonly SampleInput[] = [
  sendData,
  spoilt(sendData, 'denied', { peer: 'server' }, 'to-server'),
  where(spoilt(sendData, 'denied', { peer: 'stranger' }, 'to-stranger'), filtered),
  where(spoilt(sendData, 'denied', { apn: 'internet' }, 'by-other-apn'), filtered),
  ...onSequences(
    ok('sho-a-attach-accept-filtering', 'shoA', { type: 'sho.attachAccept', shoId: 'A', filter: 'named' }),
    ok('sho-b-attach-accept-filtering', 'shoB', { type: 'sho.attachAccept', shoId: 'B', filter: 'named' }),
  ),
];

const application = { devId: 'd1', ver: 1, endpoint: true, signedBy: 'drf' } as const;
const byDpf = ok('dpf-application', 'dpf', { ...application, type: 'dpf.application' });
const byManager = ok('manager-application', 'manager', {
  ...application,
  type: 'manager.application',
  ver: 2,
  signedBy: 'owner',
});
const loaded = { application: 1 };
const namedOnes = { ...loaded, endpoint: true };

/**
 * An SHO that is configured before the device is switched on; the one that the TRE opens a session for, and another.
 */
export const m2mePreconfigured: readonly SampleInput[] = onSequences(
  ok('preconfigure-a', 'principal', { type: 'principal.preconfigureSho', shoId: 'A' }),
  ok('preconfigure-b', 'principal', { type: 'principal.preconfigureSho', shoId: 'B' }),
);

/** How changes end, configured before the device is switched on. */
export const m2meChangePolicy: readonly SampleInput[] = onSequences(
  ok('configure-change-resilient', 'principal', {
    type: 'principal.configureChange',
    failedInstallation: 'stays',
    discarded: 'sealed',
  }),
  ok('configure-change-final', 'principal', {
    type: 'principal.configureChange',
    failedInstallation: 'pristine',
    discarded: 'destroyed',
  }),
);

/** Whatever is believed leads to other states; what is not is tried everywhere. */
export const m2meApplications: readonly SampleInput[] = [
  ...onSequences(byDpf, { ...byManager, id: 'manager-application-named', where: { endpoint: true } }),
  spoilt(byDpf, 'wrongKey', { signedBy: 'rogue' }),
  where(spoilt(byDpf, 'otherOperator', { ver: 2, signedBy: 'A' }), loaded),
  where(spoilt(byDpf, 'otherDevice', { ver: 2, devId: 'd2' }), loaded),
  where(spoilt(byDpf, 'stale', { ver: 0 }), loaded),
  { ...byManager, where: { endpoint: false } },
  where(spoilt({ ...byManager, id: 'manager-application-named' }, 'wrongKey', { signedBy: 'rogue' }), loaded),
  where(spoilt({ ...byManager, id: 'manager-application-named' }, 'otherDevice', { devId: 'd2' }), namedOnes),
  where(spoilt({ ...byManager, id: 'manager-application-named' }, 'stale', { ver: 0 }), namedOnes),
];

export const dpfApplications: readonly SampleInput[] = onSequences(
  ok('load-application', 'principal', { type: 'principal.loadApplication', endpoint: false }),
  ok('load-application-naming', 'principal', { type: 'principal.loadApplication', endpoint: true }),
  ok('m2me-application-ack', 'm2me', { type: 'm2me.applicationAck', ver: 1 }),
);

const parametersOf = (shoId: 'A' | 'B', id: string, ver = 1): SampleInput =>
  ok(id, `sho${shoId}`, { type: 'sho.parameters', shoId, devId: 'd1', ver, signedBy: shoId });
const byOperator = parametersOf('A', 'sho-a-parameters');

export const m2meParameters: readonly SampleInput[] = [
  spoilt(byOperator, 'wrongKey', { signedBy: 'rogue' }),
  ...onSequences(
    byOperator,
    parametersOf('A', 'sho-a-parameters-newer', 2),
    parametersOf('B', 'sho-b-parameters'),
    spoilt(byOperator, 'otherDevice', { devId: 'd2' }),
    spoilt(byOperator, 'stale', { ver: 0 }),
  ),
];

export const shoParameters: readonly SampleInput[] = onSequences(
  ok('provision-parameters', 'principal', { type: 'principal.provisionParameters' }),
  ok('m2me-parameters-ack', 'm2me', { type: 'm2me.parametersAck', ver: 1 }),
);

const carried = ok('m2me-datagram', 'm2me', { type: 'm2me.datagram', peer: 'dpf', apn: 'm2m' });

export const vnoTraffic: readonly SampleInput[] = [
  ok('restrict', 'principal', { type: 'principal.restrict' }),
  carried,
  spoilt(carried, 'denied', { peer: 'stranger' }, 'to-stranger'),
];

export const icspTraffic: readonly SampleInput[] = [carried];

const inService = ok('m2me-datagram', 'm2me', { type: 'm2me.datagram', peer: 'server', apn: 'm2m' });

const limited = { limited: true };

export const shoTraffic: readonly SampleInput[] = [
  inService,
  where(spoilt(inService, 'denied', { peer: 'stranger' }, 'to-stranger'), limited),
  where(spoilt(inService, 'denied', { apn: 'internet' }, 'by-other-apn'), limited),
  ...onSequences(
    where(ok('m2me-datagram-to-stranger', 'm2me', { type: 'm2me.datagram', peer: 'stranger', apn: 'm2m' }), {
      limited: false,
    }),
    ok('limit-peers', 'principal', { type: 'principal.limitPeers' }),
  ),
];
