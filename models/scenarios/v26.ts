/**
 * V26: V1 where DPF and device come to talk in another way. Source: TR 33.812, clause 5.1.3.4.3; DEC-203, DEC-204.
 *
 * Each part is one option. A DPF that ICF or SHO tells where the device is, and that calls it when somebody wants it
 * to, beside somebody else who calls in its name. A DPF that has a token of the SHO to show, beside one that has none,
 * or another one.
 */
import type { Composition, Fact, Property } from '../../conformance/explore/index.js';
import type { DpfToken } from '../messages/symbols.js';
import type { Intent } from '../properties/ghost.js';
import { initialEnd } from '../properties/properties.js';
import { calledGhost, calls, shownGhost, tokens, type Called, type Shown } from '../properties/talk.js';
import { noFaults, power } from './network.js';
import { v1 } from './v1.js';

const own: readonly Property<Intent>[] = v1.properties.filter((property) => property !== initialEnd);

export const v26Called: Composition<Called> = {
  ...v1,
  name: 'V26',
  channels: {
    ...v1.channels,
    overrides: [
      ...(v1.channels?.overrides ?? []),
      { from: 'icf', to: 'dpf', lossy: 'loss', urgent: 'atomic' },
      // What the device says upon a call, by itself, and after a power cut; a call, and a download of two chunks.
      { from: 'm2me', to: 'dpf', capacity: 3, lossy: true },
      { from: 'dpf', to: 'm2me', capacity: 3, lossy: true },
    ],
  },
  budgets: { ...noFaults, loss: 1, powerCut: 1, tryAgain: 1, call: 1 },
  facts: [
    ...power,
    {
      id: 'somebody calls in the name of the DPF',
      budget: 'call',
      to: ['m2me'],
      event: { type: 'dpf.call' },
      fault: true,
    },
  ],
  stimuli: [
    ...(v1.stimuli ?? []),
    {
      id: 'the ICF is to tell the DPF where devices are',
      to: 'icf',
      event: { type: 'principal.tellDpf' },
      budget: 'decision',
    },
    {
      id: 'A tells the DPF where the device is',
      to: 'shoA',
      event: { type: 'principal.tellAddress' },
      budget: 'decision',
    },
    {
      id: 'the DPF is to call the device',
      to: 'dpf',
      event: { type: 'principal.callDevice', devId: 'd1' },
      budget: 'call',
    },
  ],
  ghost: calledGhost,
  properties: [...own, ...calls],
};

const token: DpfToken = { devId: 'd1', dpf: 'own', sid: 1, expired: false, signedBy: 'A' };

/** What somebody hands over in the place of the DPF: the object of A as it came, and what passes for a token. */
const handedOver = (id: string, dpfToken?: DpfToken): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['m2me'],
  event: {
    type: 'dpf.chunk',
    sid: 1,
    seq: 2,
    object: { devId: 'd1', shoId: 'A', sid: 1, ver: 1, sealedTo: 'd1', signedBy: 'A', handover: 'withToken' },
    token: null,
    ...(dpfToken && { dpfToken }),
  },
  fault: true,
});

export const v26Token: Composition<Shown> = {
  ...v1,
  name: 'V26',
  budgets: { ...noFaults, loss: 1, powerCut: 1, tryAgain: 1, misbehaviour: 1 },
  facts: [
    ...power,
    handedOver('a DPF without a token hands the object over'),
    handedOver('a DPF makes itself a token', { ...token, signedBy: 'rogue' }),
    handedOver('a DPF shows the token for another device', { ...token, devId: 'd2' }),
    handedOver('a DPF shows the token of another DPF', { ...token, dpf: 'other' }),
    handedOver('a DPF shows the token of another session', { ...token, sid: 5 }),
    handedOver('a DPF shows a token past its time', { ...token, expired: true }),
  ],
  stimuli: [
    {
      id: 'A wants its DPF to show a token',
      to: 'shoA',
      event: { type: 'principal.grantTokens' },
    },
    ...(v1.stimuli ?? []),
  ],
  ghost: shownGhost,
  properties: [...own, ...tokens],
};
