/** Sample inputs of the ICF. */
import type { SampleInput } from '../../../conformance/role.js';
import type { SealedMaterial } from '../../messages/symbols.js';
import { ok, onSequences, restarted, spoilt } from './sample.js';
import { another, material } from './shared.js';

const avRequest = ok('vno-av-request', 'vno', { type: 'vno.avRequest', identity: 'pcid', auts: 'none', sqnMs: 0 });

const avResync = ok('vno-av-resync', 'vno', { type: 'vno.avRequest', identity: 'pcid', auts: 'good', sqnMs: 4 });

const credentialFound = ok('ccif-credential-response', 'ccif', {
  type: 'ccif.credentialResponse',
  identity: 'pcid',
  found: true,
});

const sessionUp = ok('vno-session-up', 'vno', { type: 'vno.sessionUp', identity: 'pcid' });

const conveyVectors = ok('sho-convey-material', 'shoA', { type: 'sho.conveyMaterial', material });

const conveyWhole = ok('supplier-convey-material', 'supplier', {
  type: 'supplier.conveyMaterial',
  material: { ...material, holds: 'credential' },
});

const bringWhole = ok('subscriber-convey-material', 'subscriber', {
  type: 'subscriber.conveyMaterial',
  material: { ...material, holds: 'credential' },
});

const requestOfIcf = ok('supplier-request-credential', 'supplier', { type: 'supplier.requestCredential', devId: 'd1' });

const loaded = ok('supplier-credential-loaded', 'supplier', {
  type: 'supplier.credentialLoaded',
  devId: 'd1',
  loaded: 'same',
});

/** A renewal comes later, and knows nothing of them. */
const beforeRenewal = (sample: SampleInput): SampleInput => ({
  ...sample,
  where: { renewedKnown: false, vectorOf: 'pcid' },
});

const materialSamples: readonly SampleInput[] = [conveyVectors, conveyWhole, bringWhole].flatMap((sample) => {
  const { material: given } = sample.event as unknown as { readonly material: SealedMaterial };
  return [
    sample,
    spoilt(sample, 'wrongKey', { material: { ...given, signedBy: 'rogue' } }),
    ...(sample === conveyVectors ? [] : [another(sample, { material: { ...given, devId: 'd2' } }, 'another-device')]),
    ...(sample === bringWhole
      ? [spoilt(sample, 'corrupt', { material: { ...given, sealedTo: 'other' } }, 'sealed-to-other')]
      : []),
  ];
});

export const icfSamples: readonly SampleInput[] = [
  ...onSequences(ok('tell-dpf', 'principal', { type: 'principal.tellDpf' })),
  ...[
    ...materialSamples,
    requestOfIcf,
    spoilt(requestOfIcf, 'otherDevice', { devId: 'd2' }),
    loaded,
    spoilt(loaded, 'denied', { loaded: 'other' }, 'another-one'),
    spoilt(loaded, 'otherDevice', { devId: 'd2' }),
  ].map(beforeRenewal),
  avRequest,
  spoilt(avRequest, 'denied', { identity: 'unknown' }, 'unknown-pcid'),
  avResync,
  spoilt(avResync, 'corrupt', { auts: 'bad' }),
  spoilt(avResync, 'denied', { identity: 'unknown' }, 'unknown-pcid'),
  credentialFound,
  spoilt(credentialFound, 'denied', { found: false }, 'not-found'),
  spoilt(credentialFound, 'otherDevice', { identity: 'unroutable' }, 'other-pcid'),
  spoilt(credentialFound, 'missingField', { identity: 'unknown', found: false }, 'unknown-pcid-not-found'),
  sessionUp,
  spoilt(sessionUp, 'otherDevice', { identity: 'unknown' }, 'other-pcid'),
  ok('drf-boot-failed', 'drf', { type: 'drf.bootFailed', identity: 'pcid' }),
  restarted,
];
