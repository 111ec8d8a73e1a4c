/** What the scenarios have in common: instances, channels, the environment. */
import type { Budgets, ChannelOverride, Composition, Fact, RoleInstance } from '../../conformance/explore/index.js';
import type { Instruction, Serial, Token } from '../messages/symbols.js';
import { ccif, dpf, drf, icf, icsp, m2me, owner, pva, sho, subscriber, supplier, tre, vno } from '../roles/index.js';

/** The roles of initial provisioning over 3GPP access, with the DPF at the RO. */
export const initialRoles: readonly RoleInstance[] = [
  { name: 'supplier', machine: supplier },
  { name: 'ccif', machine: ccif },
  { name: 'subscriber', machine: subscriber },
  { name: 'm2me', machine: m2me },
  { name: 'tre', machine: tre },
  { name: 'vno', machine: vno },
  // Where an SHO is of the house of the ICF, it is the first.
  { name: 'icf', machine: icf, input: { house: 'A' } },
  { name: 'drf', machine: drf },
  { name: 'dpf', machine: dpf },
  { name: 'shoA', machine: sho, input: { id: 'A' } },
  { name: 'pva', machine: pva, input: { devId: 'd1' } },
];

/** Those of initial provisioning over non-3GPP access: a provider in the place of VNO and ICF, and no CCIF. */
export const non3gppRoles: readonly RoleInstance[] = [
  { name: 'icsp', machine: icsp },
  ...initialRoles.filter(({ name }) => !['ccif', 'vno', 'icf'].includes(name)),
];

/** Those and the operator that is changed to. */
export const changeRoles: readonly RoleInstance[] = [
  ...initialRoles,
  { name: 'shoB', machine: sho, input: { id: 'B' } },
];

/** Those and the owner, who is a principal of its own beside the subscriber (AMB-30). */
export const ownedRoles: readonly RoleInstance[] = [...changeRoles, { name: 'owner', machine: owner }];

/**
 * Between operators a message arrives once and in order, or the connection fails; no radio message overtakes it
 * (DEC-62). So of the faults of a scenario loss alone meets these links, whatever its budgets for the others.
 */
const operatorLink = (one: string, other: string): readonly ChannelOverride[] => [
  { from: one, to: other, lossy: 'loss', urgent: 'atomic' },
  { from: other, to: one, lossy: 'loss', urgent: 'atomic' },
];

/**
 * The same scenario where the links between operators double and reorder as the radio does, and other things happen
 * while a message is under way on them: what DEC-62 leaves out, looked at by itself.
 */
export const overOpenLinks = <G>(composition: Composition<G>): Composition<G> => ({
  ...composition,
  channels: {
    ...composition.channels,
    overrides: (composition.channels?.overrides ?? []).map((link) =>
      link.lossy === 'loss' ? { ...link, lossy: true, urgent: false } : link,
    ),
  },
});

const operatorLinks = (sho: string): readonly ChannelOverride[] =>
  ['subscriber', 'drf', 'dpf', 'pva'].flatMap((other) => operatorLink(sho, other));

/** A subscriber that brings credentials to the CCIF. */
export const conveyance: readonly ChannelOverride[] = operatorLink('subscriber', 'ccif');

/** A DPF that asks the PVA itself. */
export const verification: readonly ChannelOverride[] = operatorLink('dpf', 'pva');

/** A subscriber that brings platform credentials to the PVA. */
export const registration: readonly ChannelOverride[] = operatorLink('subscriber', 'pva');

/** A subscriber that tells the RO of a change. */
export const announcing: readonly ChannelOverride[] = operatorLink('subscriber', 'drf');

/** The secure site of the supplier loses nothing, nor does a hand on a switch. */
const privately = (from: string, to: string): ChannelOverride => ({ from, to, lossy: false });

/**
 * An ICF that is given credentials and vectors, or makes them, on the secure site and on media; and by the subscriber.
 */
export const givingToIcf: readonly ChannelOverride[] = [
  privately('supplier', 'icf'),
  privately('icf', 'supplier'),
  privately('supplier', 'shoA'),
  privately('shoA', 'icf'),
  ...operatorLink('subscriber', 'icf'),
];

/** A PVA that issues platform credentials on the secure site. */
export const issuance: readonly ChannelOverride[] = [privately('pva', 'supplier')];

/**
 * Everything to and from the M2ME that is not listed crosses the radio: lossy, duplicating, reordering, capacity 2.
 *
 * The PVA has the platform credential before the device is made (5.8-r10): nothing comes before that message. Without
 * this order the PVA denies a device that is faster than its own papers; the explorer shows it in thirty steps.
 * The link between M2ME and TRE is local: a command and its answer are one step (DEC-57).
 */
export const channelsWith = (...operators: readonly string[]): readonly ChannelOverride[] => [
  ...whateverTheAccess(operators),
  privately('supplier', 'ccif'),
  privately('ccif', 'supplier'),
  ...operatorLink('vno', 'icf'),
  ...operatorLink('icf', 'ccif'),
  ...operatorLink('icf', 'drf'),
];

/** The same over non-3GPP access, which loses, doubles and reorders as the radio does. */
export const non3gppChannelsWith = (...operators: readonly string[]): readonly ChannelOverride[] => [
  ...whateverTheAccess(operators),
  privately('supplier', 'icsp'),
  privately('icsp', 'supplier'),
];

const whateverTheAccess = (operators: readonly string[]): readonly ChannelOverride[] => [
  { from: 'supplier', to: 'pva', lossy: false, urgent: 'atomic' },
  privately('supplier', 'm2me'),
  privately('m2me', 'supplier'),
  privately('supplier', 'subscriber'),
  privately('subscriber', 'm2me'),
  ...operators.flatMap(operatorLinks),
  { from: 'm2me', to: 'tre', lossy: false, urgent: true, synchronous: true },
  { from: 'tre', to: 'm2me', lossy: false, urgent: true },
];

/** What the owner says to the subscriber is lost like anything between operators; to the device it walks. */
export const ownerChannels: readonly ChannelOverride[] = [
  ...operatorLink('owner', 'subscriber'),
  privately('owner', 'm2me'),
  privately('m2me', 'owner'),
];

/** Power comes and goes for M2ME and TRE at once, with whatever is between them. */
export const power: readonly Fact[] = [
  {
    id: 'power cut',
    budget: 'powerCut',
    to: ['m2me', 'tre'],
    event: { type: 'env.powerCut' },
    clears: [
      ['m2me', 'tre'],
      ['tre', 'm2me'],
    ],
    fault: true,
  },
  { id: 'power restored', to: ['m2me'], event: { type: 'env.powerRestored' } },
];

/** A slot that does not take what is to be installed. */
export const slotFault: readonly Fact[] = [
  { id: 'slot fault', budget: 'mishap', to: ['tre'], event: { type: 'env.slotFault' }, fault: true },
];

/** A platform that is modified. */
export const tampering: readonly Fact[] = [
  { id: 'tampering', budget: 'mishap', to: ['tre'], event: { type: 'env.tamper' }, fault: true },
];

/** A device that the PVA stops vouching for. */
export const revocation: readonly Fact[] = [
  { id: 'revocation', budget: 'mishap', to: ['pva'], event: { type: 'principal.revoke' }, fault: true },
];

/**
 * The initial credential does not come to its end where it is the identity in use: its life is configured so (DEC-154).
 */
export const whileInService: NonNullable<Fact['whileIn']> = {
  role: 'tre',
  states: ['active', 'stagedChange', 'intent', 'swapped', 'unconfirmed', 'reported', 'cancelling'],
};

/** The initial credential comes to its end during a change: the way back to the pristine state is closed (AMB-40). */
export const credentialEnd: readonly Fact[] = [
  {
    id: 'the initial credential ends',
    budget: 'credentialEnd',
    to: ['tre'],
    event: { type: 'env.initialCredentialLost' },
    whileIn: whileInService,
    fault: true,
  },
];

/**
 * The network of B, or its roaming partners, may not reach the place where the device is (7.4.2-n16a). Whether it is
 * jammed or out of reach the device cannot tell: with what is lost besides, this is who jams B until the device falls
 * back.
 */
export const coverage: readonly Fact[] = [
  { id: 'coverage of B lost', budget: 'mishap', to: ['shoB'], event: { type: 'env.coverageLost' }, fault: true },
  { id: 'coverage of B regained', to: ['shoB'], event: { type: 'env.coverageRegained' } },
];

/**
 * What B delivers in a session of the change when it breaks its rules: the object that it issued, and a token that does
 * not hold.
 */
const fromB = (id: string, sid: Serial, ver: Serial, token: Token | null): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['m2me'],
  event: {
    type: 'dpf.chunk',
    sid,
    seq: 2,
    object: { devId: 'd1', shoId: 'B', sid, ver, sealedTo: 'd1', signedBy: 'B' },
    token,
  },
  fault: true,
});

const tokenOfA: Token = {
  tid: 1,
  devId: 'd1',
  oldSho: 'A',
  newSho: 'B',
  epoch: 0,
  expired: false,
  signedBy: 'A',
};

/**
 * The new operator delivers without a token, with one of another epoch, or, in a second change after a veto, with the
 * one that the first has used. The DPF passes on what it is given, so that the last chunk is where the device meets it.
 */
export const misbehaviour: readonly Fact[] = [
  fromB('B leaves the token out', 2, 1, null),
  fromB('B gives a token of another epoch', 2, 1, { ...tokenOfA, epoch: 7 }),
  fromB('B gives a token that was used', 3, 2, tokenOfA),
];

/** What reaches a device in the service of A as an instruction, and is none of its owner for this move. */
const forgedInstruction = (id: string, change: Partial<Instruction>): Fact => ({
  id,
  budget: 'misbehaviour',
  to: ['m2me'],
  event: {
    type: 'owner.instruction',
    instruction: { devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, signedBy: 'owner', ...change },
  },
  fault: true,
});

/** A stranger's, that of another device, of another operator, and one of an epoch that is over. */
export const forgedInstructions: readonly Fact[] = [
  forgedInstruction('somebody instructs the device', { signedBy: 'rogue' }),
  forgedInstruction('B instructs the device', { signedBy: 'B' }),
  forgedInstruction('an instruction for another device comes', { devId: 'd2' }),
  forgedInstruction('an instruction of another epoch comes', { epoch: 7 }),
];

/** A new operator that has nobody's word for the device. */
export const unfoundedForward: readonly Fact[] = [
  {
    id: 'B forwards an instruction that nobody gave',
    budget: 'misbehaviour',
    to: ['drf'],
    event: {
      type: 'sho.forwardReprovision',
      shoId: 'B',
      instruction: { devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, signedBy: 'rogue' },
      signedBy: 'B',
    },
    fault: true,
  },
];

/** Somebody else asks in the name of the device; of interest only where that is answered. */
const asked = (after: Serial): Fact => ({
  id: `a stranger asks to be bootstrapped after ${after}`,
  budget: 'stranger',
  to: ['drf'],
  event: { type: 'm2me.discover', devId: 'd1', after, signedBy: 'rogue' },
  fault: true,
});

export const strangers: readonly Fact[] = [asked(0), asked(1)];

/** The least for a claim: two losses, one duplication, one reordering and one power cut a run. */
export const radioFaults: Budgets = {
  loss: 2,
  duplication: 1,
  reorder: 1,
  late: 0,
  powerCut: 1,
  mishap: 0,
  credentialEnd: 0,
  misbehaviour: 0,
  change: 1,
  tryAgain: 1,
  decision: 1,
  onTheSpot: 1,
};

/** A mishap of platform, slot or coverage besides all of that. */
export const mishapFaults: Budgets = { ...radioFaults, mishap: 1 };

/** The same where a change makes too many states of it: losses and power cuts alone. */
export const mishapInChange: Budgets = { ...mishapFaults, duplication: 0, reorder: 0 };

/** A message that is still under way when a timer expires (DEC-58), besides a loss and a power cut. */
export const lateFaults: Budgets = { ...radioFaults, loss: 1, duplication: 0, reorder: 0, late: 1 };

/** No fault at all: the normal end. */
export const noFaults: Budgets = { ...radioFaults, loss: 0, duplication: 0, reorder: 0, powerCut: 0, tryAgain: 0 };

const TRIES_AGAIN: NonNullable<Composition['stimuli']>[number] = {
  id: 'the owner asks to try again',
  to: 'm2me',
  event: { type: 'principal.tryAgain' },
};

/**
 * Provisioning that was given up begins again when the owner says so, as often as he likes.
 *
 * @param times - or so often: enough where so many words of an attacker are all that goes wrong, and far fewer states,
 * since no number comes round again.
 */
export function patiently<G>(composition: Composition<G>, times?: number): Composition<G> {
  const others = (composition.stimuli ?? []).filter(({ event }) => event.type !== TRIES_AGAIN.event.type);
  if (times === undefined) return { ...composition, stimuli: [...others, TRIES_AGAIN] };
  return {
    ...composition,
    budgets: { ...composition.budgets, tryAgain: times },
    stimuli: [...others, { ...TRIES_AGAIN, budget: 'tryAgain' }],
  };
}
