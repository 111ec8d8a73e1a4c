/**
 * The credential of the PCID becomes the MCIM, as TRE, SHO and ICF meet it. All of it is sent along sequences alone.
 */
import type { SampleInput } from '../../../conformance/role.js';
import type { McimObject } from '../../messages/symbols.js';
import { ok, onSequences, spoilt } from './sample.js';

const object: McimObject = {
  devId: 'd1',
  shoId: 'A',
  sid: 1,
  ver: 1,
  sealedTo: 'd1',
  signedBy: 'A',
  promotes: 'pcid',
};
const stage = ok('m2me-stage-promotion', 'm2me', { type: 'm2me.stage', object });
const forB: McimObject = { ...object, shoId: 'B', sid: 2, signedBy: 'B' };

const akaA = (sqn: number): SampleInput =>
  ok(`m2me-aka-a-${sqn}`, 'm2me', { type: 'm2me.aka', identity: 'A', sqn, mac: 'good' });

export const trePromotion: readonly SampleInput[] = onSequences(
  stage,
  spoilt(stage, 'wrongKey', { object: { ...object, signedBy: 'rogue' } }),
  spoilt(stage, 'otherSession', { object: { ...object, sid: 5 } }),
  spoilt(stage, 'denied', { object: { ...object, promotes: 'newPcid' } }, 'of-another-pcid'),
  ok('m2me-stage-promotion-for-b', 'm2me', { type: 'm2me.stage', object: forB }),
  akaA(2),
  akaA(3),
);

const promotion = ok('icf-promotion', 'icf', { type: 'icf.promotion', identity: 'pcid', found: true, sqn: 2 });

export const shoPromotion: readonly SampleInput[] = onSequences(
  ok('promote-pcids', 'principal', { type: 'principal.promotePcids' }),
  promotion,
  spoilt(promotion, 'missingField', { found: false, sqn: 0 }),
  ok('m2me-auth-response-promoted', 'm2me', { type: 'm2me.authResponse', result: 'res', sqn: 3, keyed: true }),
);

const request = ok('sho-promotion-request', 'shoA', { type: 'sho.promotionRequest', shoId: 'A', identity: 'pcid' });
const promoted = ok('sho-promoted', 'shoA', { type: 'sho.promoted', shoId: 'A', identity: 'pcid' });

export const icfPromotion: readonly SampleInput[] = onSequences(
  request,
  { ...spoilt(request, 'otherOperator', { shoId: 'B' }), from: 'shoB' },
  promoted,
  { ...spoilt(promoted, 'otherOperator', { shoId: 'B' }), from: 'shoB' },
);
