/** The ISIM of a package, as M2ME, TRE and SHO meet it. All of it is sent along sequences alone. */
import type { SampleInput } from '../../../conformance/role.js';
import type { ShoId } from '../../messages/symbols.js';
import { ok, onSequences, spoilt } from './sample.js';

const challenge = (shoId: ShoId): SampleInput =>
  ok(`sho-${shoId.toLowerCase()}-ims-challenge`, `sho${shoId}`, {
    type: 'sho.imsChallenge',
    sqn: 1,
    mac: 'good',
    shoId,
  });

const reject = (shoId: ShoId): SampleInput =>
  ok(`sho-${shoId.toLowerCase()}-ims-reject`, `sho${shoId}`, { type: 'sho.imsReject', cause: 'authFailed', shoId });

const accept = (shoId: ShoId): SampleInput =>
  ok(`sho-${shoId.toLowerCase()}-ims-accept`, `sho${shoId}`, { type: 'sho.imsAccept', shoId });

export const m2meIms: readonly SampleInput[] = onSequences(
  ok('register-ims', 'principal', { type: 'principal.registerIms' }),
  ok('tre-isim-selected', 'tre', { type: 'tre.isimSelected', identity: 'A' }),
  challenge('A'),
  challenge('B'),
  accept('A'),
  accept('B'),
  reject('A'),
  reject('B'),
);

const isim = ok('m2me-aka-isim-a', 'm2me', {
  type: 'm2me.aka',
  identity: 'A',
  application: 'isim',
  sqn: 1,
  mac: 'good',
});
const usim = ok('m2me-aka-a', 'm2me', { type: 'm2me.aka', identity: 'A', sqn: 1, mac: 'good' });

export const treIsim: readonly SampleInput[] = onSequences(
  ok('m2me-stage-a-with-isim', 'm2me', {
    type: 'm2me.stage',
    object: { devId: 'd1', shoId: 'A', sid: 1, ver: 1, sealedTo: 'd1', signedBy: 'A', isim: true },
  }),
  ok('m2me-select-isim', 'm2me', { type: 'm2me.selectIsim' }),
  isim,
  ok('m2me-aka-isim-a-2', 'm2me', { type: 'm2me.aka', identity: 'A', application: 'isim', sqn: 2, mac: 'good' }),
  spoilt(isim, 'wrongKey', { mac: 'bad' }),
  spoilt(isim, 'denied', { mac: 'bad', made: 'ofUsim' }, 'made-for-the-usim'),
  spoilt(isim, 'stale', { sqn: 0 }),
  spoilt(usim, 'denied', { mac: 'bad', made: 'ofIsim' }, 'made-for-the-isim'),
);

const register = ok('m2me-ims-register', 'm2me', { type: 'm2me.imsRegister', identity: 'A' });
const response = ok('m2me-ims-response', 'm2me', { type: 'm2me.imsResponse', result: 'res', sqn: 1, keyed: true });
const sync = ok('m2me-ims-sync-failure', 'm2me', {
  type: 'm2me.imsResponse',
  result: 'syncFailure',
  sqn: 4,
  keyed: true,
});

export const shoIms: readonly SampleInput[] = onSequences(
  ok('offer-ims', 'principal', { type: 'principal.offerIms' }),
  register,
  spoilt(register, 'denied', { identity: 'unknown' }, 'unknown-identity'),
  response,
  ok('m2me-ims-response-resynchronised', 'm2me', { type: 'm2me.imsResponse', result: 'res', sqn: 5, keyed: true }),
  spoilt(response, 'wrongKey', { keyed: false }),
  spoilt(response, 'denied', { result: 'macFailure' }, 'mac-failure'),
  sync,
  spoilt(sync, 'corrupt', { keyed: false }),
);
