/**
 * V17: two devices in one network, of which the second is a stranger to the contract.
 * Source: TR 33.812, clauses 5.1.3.6.3 steps 9-17 and 5.1.3.4.3; GOALS: G-04.
 *
 * The stranger is the same two machines once more, with a provider of its own for its access and a session of its own
 * at the same DPF; DRF, SHO and PVA it shares with the first, which is provisioned as in V1. It begins where the
 * stranger has asked to be bootstrapped. What is meant for one device reaches the other as facts: radio and DPF are not
 * trusted to keep them apart.
 */
import type { Budgets, ChannelOverride, Composition, Fact, RoleInstance } from '../../conformance/explore/index.js';
import type { DevId, McimObject, Serial, ValidationInfo } from '../messages/symbols.js';
import { intentGhost, type Intent } from '../properties/ghost.js';
import { initialEnd, noStranding, safety } from '../properties/properties.js';
import {
  nothingForTheStranger,
  servedBesideTheStranger,
  sessionsSideBySide,
  strangerIsUnharmed,
  swappedObjectIsRefused,
} from '../properties/two-devices.js';
import { dpf, icsp, m2me, tre } from '../roles/index.js';
import { channelsWith, initialRoles, noFaults, power, radioFaults } from './network.js';
import { timerOrderWithout } from './timers.js';

const stranger: readonly RoleInstance[] = [
  { name: 'm2me2', machine: m2me, wires: { tre: 'tre2', dpf: 'dpf2' } },
  { name: 'tre2', machine: tre, wires: { m2me: 'm2me2' } },
  { name: 'icsp', machine: icsp, wires: { m2me: 'm2me2' } },
  { name: 'dpf2', machine: dpf, wires: { m2me: 'm2me2' } },
];

/** Nothing goes wrong on the way to the stranger: what goes wrong is that the wrong thing arrives. */
const reliably = (from: string, to: string): ChannelOverride => ({ from, to, lossy: false });

const strangersChannels: readonly ChannelOverride[] = [
  { from: 'm2me2', to: 'tre2', lossy: false, urgent: true, synchronous: true },
  { from: 'tre2', to: 'm2me2', lossy: false, urgent: true },
  reliably('m2me2', 'icsp'),
  reliably('icsp', 'm2me2'),
  reliably('m2me2', 'drf'),
  reliably('m2me2', 'dpf2'),
  reliably('dpf2', 'm2me2'),
  reliably('m2me2', 'supplier'),
  { from: 'dpf2', to: 'shoA', lossy: false, urgent: 'atomic' },
];

const before: Composition<Intent> = {
  name: 'V17',
  roles: [...initialRoles, ...stranger],
  channels: { default: { capacity: 2, lossy: true }, overrides: [...channelsWith('shoA'), ...strangersChannels] },
  budgets: noFaults,
  stimuli: [
    {
      id: 'the provider gives open access',
      to: 'icsp',
      event: { type: 'principal.provideAccess', access: 'open' },
    },
    {
      id: 'the stranger is made',
      to: 'm2me2',
      event: { type: 'supplier.configure', devId: 'd2', initial: 'none' },
    },
    { id: 'the stranger is switched on', to: 'm2me2', event: { type: 'subscriber.powerOn' } },
    { id: 'the supplier makes the device', to: 'supplier', event: { type: 'principal.make', initial: 'pcid' } },
    { id: 'the subscriber selects A', to: 'subscriber', event: { type: 'principal.selectSho', shoId: 'A' } },
    { id: 'the owner asks to try again', to: 'm2me', event: { type: 'principal.tryAgain' }, budget: 'tryAgain' },
  ],
  timers: { longer: timerOrderWithout('shoB') },
  ghost: intentGhost,
  properties: [],
};

/** Session ids of the first session of each device. */
const SID: Readonly<Record<DevId, Serial>> = { d1: 1, d2: 5 };

const objectFor = (devId: DevId): McimObject => ({
  devId,
  shoId: 'A',
  sid: SID[devId],
  ver: 1,
  sealedTo: devId,
  signedBy: 'A',
});

const fact = (id: string, budget: string, to: string, event: Fact['event']): Fact => ({
  id,
  budget,
  to: [to],
  event,
  fault: true,
});

/** What A, DRF and DPF have for `devId` in its first session, in the hands of a device. */
const meantFor = (devId: DevId, port: string): readonly Fact[] => {
  const sid = SID[devId];
  const given = (what: string, event: Fact['event']): Fact =>
    fact(`${port} gets ${what} of ${devId}`, 'misdelivery', port, event);
  return [
    given('the bootstrap message', {
      type: 'drf.bootstrap',
      devId,
      shoId: 'A',
      ctr: 1,
      nonce: 1,
      expired: false,
      signedBy: 'drf',
    }),
    given('the first chunk', { type: 'dpf.chunk', sid, seq: 1, object: objectFor(devId), token: null }),
    given('the last chunk', { type: 'dpf.chunk', sid, seq: 2, object: objectFor(devId), token: null }),
    given('the acknowledgement', { type: 'dpf.reportAck', sid, status: 'success', signedBy: 'A' }),
    given('the abort', { type: 'dpf.abort', sid, signedBy: 'A' }),
  ];
};

const swap = (port: string, own: DevId, other: DevId, seq: 1 | 2, budget: string): Fact =>
  fact(`the DPF swaps in chunk ${seq} of the object of ${other}`, budget, port, {
    type: 'dpf.chunk',
    sid: SID[own],
    seq,
    object: objectFor(other),
    token: null,
  });

/** A DPF that puts the object of one device into the session of the other, half or whole. */
const swapped: readonly Fact[] = [
  swap('m2me', 'd1', 'd2', 1, 'swapped'),
  swap('m2me', 'd1', 'd2', 2, 'swapped'),
  swap('m2me2', 'd2', 'd1', 1, 'swappedWhole'),
  swap('m2me2', 'd2', 'd1', 2, 'swappedWhole'),
];

/** The stranger has its own bootstrap message, of a contract that is not told of here, so that it is in a session. */
const strangersBootstrap: Fact = {
  id: 'the stranger is bootstrapped',
  budget: 'bootstrap',
  to: ['m2me2'],
  event: { type: 'drf.bootstrap', devId: 'd2', shoId: 'A', ctr: 1, nonce: 1, expired: false, signedBy: 'drf' },
};

const claimed: ValidationInfo = {
  sid: SID.d1,
  devId: 'd1',
  shoId: 'A',
  nonce: 1,
  state: 'expected',
  certificate: 'registeredRoot',
  signedBy: 'tre2',
};

/** A genuine TRE of the stranger whose key says that it is the device under contract. */
const claims: readonly Fact[] = [
  fact('the stranger attests as d1', 'claim', 'dpf', { type: 'm2me.provisioningInfo', ...claimed }),
  fact('the stranger attests as d1 in a session of its own', 'claim', 'dpf', {
    type: 'm2me.provisioningInfo',
    ...claimed,
    sid: SID.d2,
  }),
  fact('the stranger attests as d1 to A', 'claim', 'shoA', { type: 'dpf.relayInfo', ...claimed }),
  fact('the stranger reports as d1', 'claim', 'dpf', {
    type: 'm2me.installReport',
    sid: SID.d1,
    devId: 'd1',
    shoId: 'A',
    status: 'success',
    epoch: 0,
    signedBy: 'tre2',
  }),
  fact('the stranger discovers as d1', 'claim', 'drf', {
    type: 'm2me.discover',
    devId: 'd1',
    after: 0,
    signedBy: 'tre2',
  }),
];

const always = [...safety(['A']), nothingForTheStranger, strangerIsUnharmed, noStranding];

const after: Composition<Intent> = {
  ...before,
  properties: always,
  accept: (view) => view.role('m2me').hasTag('atRest'),
  start: {
    from: before as Composition,
    until: (view) => view.role('m2me2').matches('initial.awaitingBootstrap') && view.quiet,
  },
};

/** V17 in which two messages for one device reach the other, and the power is cut once. */
export const v17: Composition<Intent> = {
  ...after,
  budgets: { ...noFaults, powerCut: 1, tryAgain: 1, misdelivery: 2, bootstrap: 1 },
  facts: [...power, strangersBootstrap, ...meantFor('d1', 'm2me2'), ...meantFor('d2', 'm2me')],
  properties: [...always, initialEnd, servedBesideTheStranger, sessionsSideBySide],
};

/**
 * V17 under every fault of the radio, with a stranger that waits: in a session of its own there are twelve million
 * states.
 */
export const v17Radio: Composition<Intent> = {
  ...after,
  budgets: { ...radioFaults, misdelivery: 0, bootstrap: 0 },
  facts: power,
  properties: [...always, initialEnd, servedBesideTheStranger],
};

/** V17 with one message that reaches the other device, under each pair of faults of the radio. */
const confused = (faults: Partial<Budgets>): Composition<Intent> => ({
  ...v17,
  budgets: { ...v17.budgets, powerCut: 0, misdelivery: 1, ...(faults as Budgets) },
});

export const v17Lossy = confused({ loss: 2, powerCut: 1 });
export const v17Lost = confused({ loss: 1, duplication: 1, reorder: 1 });
export const v17Doubled = confused({ duplication: 1, reorder: 1, powerCut: 1 });

/** V17 with a DPF that swaps the objects, and a stranger that claims to be the device under contract. */
export const v17Hostile: Composition<Intent> = {
  ...after,
  budgets: { ...noFaults, loss: 1, tryAgain: 1, swapped: 2, swappedWhole: 2, claim: 1, bootstrap: 1 },
  facts: [...power, strangersBootstrap, ...swapped, ...claims],
  properties: [...always, initialEnd, swappedObjectIsRefused],
};
