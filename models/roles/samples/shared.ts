/** What several roles are sent, or send. */
import type { SampleInput } from '../../../conformance/role.js';
import type {
  Instruction,
  McimObject,
  SealedCredential,
  SealedMaterial,
  Serial,
  ShoId,
  Token,
  TokenCommand,
  ValidationInfo,
} from '../../messages/symbols.js';
import { ok, onSequences, spoilt } from './sample.js';

export const tokenAB: Token = {
  tid: 1,
  devId: 'd1',
  oldSho: 'A',
  newSho: 'B',
  epoch: 0,
  expired: false,
  signedBy: 'A',
};

/** The owner's word that the device is to leave A for B. */
export const fromAToB: Instruction = { devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, signedBy: 'owner' };

/** The word of the regulator on who may serve; on sequences alone, as every state would be there twice with it. */
const policy = (name: string, operators: readonly ShoId[], serial: Serial): SampleInput =>
  ok(`regulator-policy-${name}`, 'regulator', { type: 'regulator.policy', operators, serial, signedBy: 'regulator' });

const policyOfA = policy('of-a', ['A'], 1);
const policyOfB = policy('of-b', ['B'], 2);

export const policies: readonly SampleInput[] = onSequences(
  policyOfA,
  policyOfB,
  policy('of-both', ['A', 'B'], 3),
  policy('of-nobody', [], 4),
  spoilt(policyOfA, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(policyOfB, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(policyOfB, 'denied', { signedBy: 'drf' }, 'by-the-drf'),
);

export const info: ValidationInfo = {
  sid: 1,
  devId: 'd1',
  shoId: 'A',
  nonce: 1,
  state: 'expected',
  certificate: 'registeredRoot',
  signedBy: 'tre',
};

export const material: SealedMaterial = { devId: 'd1', holds: 'vectors', sealedTo: 'icf', signedBy: 'supplier' };

export const sealed: SealedCredential = { devId: 'd1', sealedTo: 'ccif', signedBy: 'supplier' };

/** As genuine as the other, and about something else. */
export const another = (sample: SampleInput, change: Readonly<Record<string, unknown>>, name: string): SampleInput => ({
  ...sample,
  id: `${sample.id}-of-${name}`,
  event: { ...sample.event, ...change } as SampleInput['event'],
});

export const tokenOfTre: Token = { ...tokenAB, signedBy: 'tre' };

export const objectB: McimObject = { devId: 'd1', shoId: 'B', sid: 2, ver: 1, sealedTo: 'd1', signedBy: 'B' };

export const command: TokenCommand = {
  tid: 1,
  devId: 'd1',
  oldSho: 'A',
  newSho: 'B',
  epoch: 0,
  expired: false,
  signedBy: 'owner',
};
