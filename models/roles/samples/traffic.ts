/** What applications send, as the roles get it: over each access, to whom it may go and to whom not. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, onSequences, spoilt } from './sample.js';

const toServer = ok('send-data', 'principal', { type: 'principal.sendData', peer: 'server', apn: 'm2m' });

export const m2meTraffic: readonly SampleInput[] = [
  toServer,
  ok('send-data-to-dpf', 'principal', { type: 'principal.sendData', peer: 'dpf', apn: 'm2m' }),
  ...onSequences(
    ok('sho-a-attach-accept-filtering', 'shoA', { type: 'sho.attachAccept', shoId: 'A', filter: 'named' }),
    spoilt(toServer, 'denied', { peer: 'stranger' }, 'to-stranger'),
    spoilt(toServer, 'denied', { apn: 'internet' }, 'by-other-apn'),
  ),
];

const carried = ok('m2me-datagram', 'm2me', { type: 'm2me.datagram', peer: 'dpf', apn: 'm2m' });

export const vnoTraffic: readonly SampleInput[] = [
  ok('restrict', 'principal', { type: 'principal.restrict' }),
  carried,
  spoilt(carried, 'denied', { peer: 'stranger' }, 'to-stranger'),
];

export const icspTraffic: readonly SampleInput[] = [carried];

const inService = ok('m2me-datagram', 'm2me', { type: 'm2me.datagram', peer: 'server', apn: 'm2m' });

export const shoTraffic: readonly SampleInput[] = [
  inService,
  ...onSequences(
    ok('limit-peers', 'principal', { type: 'principal.limitPeers' }),
    spoilt(inService, 'denied', { peer: 'stranger' }, 'to-stranger'),
    spoilt(inService, 'denied', { apn: 'internet' }, 'by-other-apn'),
  ),
];
