/** Sample inputs of the subscriber. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, onSequences, spoilt } from './sample.js';
import { fromAToB, material, sealed, tokenAB, tokenOfTre } from './shared.js';

const notice = ok('sho-service-notice', 'shoA', { type: 'sho.serviceNotice', shoId: 'A', status: 'success' });

const noticeB = ok('sho-service-notice-of-new', 'shoB', { type: 'sho.serviceNotice', shoId: 'B', status: 'success' });

const token = ok('sho-token', 'shoA', { type: 'sho.token', token: tokenAB });

const instruction = ok('owner-instruction', 'owner', { type: 'owner.instruction', instruction: fromAToB });

const selectB = ok('select-other', 'principal', { type: 'principal.selectSho', shoId: 'B' });

const conveyed = ok('ccif-credential-conveyed', 'ccif', { type: 'ccif.credentialConveyed', devId: 'd1' });

const ownersToken = ok('owner-token', 'owner', { type: 'owner.token', token: tokenOfTre });

const selectByOwner = ok('select-other-by-owner', 'principal', {
  type: 'principal.selectByOwner',
  shoId: 'B',
  mode: 'T2',
});

const pfcRegistered = ok('pva-pfc-registered', 'pva', { type: 'pva.pfcRegistered', devId: 'd1' });

const materialTaken = ok('icf-material-taken', 'icf', { type: 'icf.materialTaken', devId: 'd1' });

const connection = ok('drf-first-connection', 'drf', {
  type: 'drf.firstConnection',
  devId: 'd1',
  access: '3gpp',
  signedBy: 'drf',
});

const watching = ok('drf-watching', 'drf', { type: 'drf.watching', devId: 'd1' });

/** A choice that a rule makes is a contract like another once it is made. */
const byRule: readonly SampleInput[] = onSequences(
  ok('select-by-rule', 'principal', { type: 'principal.selectByRule', rule: { '3gpp': ['A', 'B'], non3gpp: ['B'] } }),
  watching,
  spoilt(watching, 'otherDevice', { devId: 'd2' }),
  ok('select-by-rule-over-3gpp-alone', 'principal', {
    type: 'principal.selectByRule',
    rule: { '3gpp': ['A'], non3gpp: [] },
  }),
  connection,
  spoilt(connection, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(connection, 'otherDevice', { devId: 'd2' }),
  ok('drf-first-connection-over-non3gpp', 'drf', {
    type: 'drf.firstConnection',
    devId: 'd1',
    access: 'non3gpp',
    signedBy: 'drf',
  }),
  ok('sho-contract-confirmed-of-other', 'shoB', { type: 'sho.contractConfirmed', shoId: 'B' }),
);

export const subscriberSamples: readonly SampleInput[] = [
  ...byRule,
  ok('supplier-supply-with-material', 'supplier', { type: 'supplier.supplyWithMaterial', devId: 'd1', material }),
  materialTaken,
  spoilt(materialTaken, 'otherDevice', { devId: 'd2' }),
  ...onSequences(ok('announce-change', 'principal', { type: 'principal.announceChange', shoId: 'B' })),
  ok('supplier-supply-with-pfc', 'supplier', { type: 'supplier.supplyWithPfc', devId: 'd1', signedBy: 'supplier' }),
  pfcRegistered,
  spoilt(pfcRegistered, 'otherDevice', { devId: 'd2' }),
  ok('supplier-supply', 'supplier', { type: 'supplier.supply', devId: 'd1' }),
  ok('supplier-supply-with-credential', 'supplier', {
    type: 'supplier.supplyWithCredential',
    devId: 'd1',
    credential: sealed,
  }),
  conveyed,
  spoilt(conveyed, 'otherDevice', { devId: 'd2' }),
  ok('select', 'principal', { type: 'principal.selectSho', shoId: 'A' }),
  ok('select-for-later', 'principal', { type: 'principal.selectSho', shoId: 'A', activation: 'later' }),
  ok('activate', 'principal', { type: 'principal.activate' }),
  selectB,
  ok('sho-contract-confirmed', 'shoA', { type: 'sho.contractConfirmed', shoId: 'A' }),
  notice,
  ok('sho-service-notice-installed', 'shoA', { type: 'sho.serviceNotice', shoId: 'A', status: 'installed' }),
  spoilt(notice, 'denied', { status: 'aborted' }, 'aborted'),
  spoilt(notice, 'malformed', { status: 'refused' }, 'refused'),
  noticeB,
  spoilt(noticeB, 'denied', { status: 'aborted' }, 'aborted'),
  token,
  spoilt(token, 'otherDevice', { token: { ...tokenAB, devId: 'd2' } }),
  spoilt(token, 'otherOperator', { token: { ...tokenAB, newSho: 'A' } }),
  spoilt(token, 'denied', { token: { ...tokenAB, oldSho: 'B', signedBy: 'B' } }, 'of-other-old-operator'),
  ok('sho-token-refused', 'shoA', { type: 'sho.tokenRefused' }),
  selectByOwner,
  ok('select-other-by-both', 'principal', { type: 'principal.selectByOwner', shoId: 'B', mode: 'T3' }),
  ok('select-same-by-owner', 'principal', { type: 'principal.selectByOwner', shoId: 'A', mode: 'T2' }),
  ok('select-same-by-both', 'principal', { type: 'principal.selectByOwner', shoId: 'A', mode: 'T3' }),
  ownersToken,
  spoilt(ownersToken, 'otherDevice', { token: { ...tokenOfTre, devId: 'd2' } }),
  spoilt(ownersToken, 'otherOperator', { token: { ...tokenOfTre, newSho: 'A' } }),
  spoilt(ownersToken, 'denied', { token: { ...tokenOfTre, oldSho: 'B' } }, 'of-other-old-operator'),
  ok('owner-authorisation-refused', 'owner', { type: 'owner.authorisationRefused' }),
  ok('contract-anew', 'principal', { type: 'principal.contractAnew', shoId: 'B' }),
  ok('contract-anew-same', 'principal', { type: 'principal.contractAnew', shoId: 'A' }),
  instruction,
  spoilt(instruction, 'otherDevice', { instruction: { ...fromAToB, devId: 'd2' } }),
  spoilt(instruction, 'otherOperator', { instruction: { ...fromAToB, newSho: 'A' } }),
  spoilt(instruction, 'denied', { instruction: { ...fromAToB, oldSho: 'B' } }, 'of-other-old-operator'),
  ok('owner-instruction-refused', 'owner', { type: 'owner.instructionRefused' }),
  spoilt(noticeB, 'malformed', { status: 'refused' }, 'refused'),
  ok('request-expired', 'timer', { type: 'timer.requestExpired' }),
];
