/**
 * V30: V1 and V11 in a region whose regulator says which operators may serve. Source: TR 33.812, clause 5.1.3.5.9;
 * AMB-34, DEC-233, DEC-234.
 *
 * The regulator is no instance: SHOs and RO take its policy as configuration (M38). First provisioning begins where all
 * of them have one that leaves A out; a forged one, or one of before, may come besides. In the change each of them
 * hears of a policy by itself, or never does, while A serves the device.
 */
import type { Composition, Fact, Stimulus } from '../../conformance/explore/index.js';
import type { ShoId } from '../messages/symbols.js';
import { servedByA } from '../properties/ghost.js';
import { entitled, keptEnds, regionGhost, regionEnds, stayEnds, strict, type Entitled } from '../properties/region.js';
import { noStranding, safety } from '../properties/properties.js';
import type { Regulated } from '../roles/region.js';
import { stayingSubscriber } from '../roles/misbehaving.js';
import { changeRoles, channelsWith, noFaults, power, radioFaults } from './network.js';
import { timerOrder } from './timers.js';
import { v1 } from './v1.js';
import { v11 } from './v11.js';

/** Whoever contracts and registers. */
const REGULATED = ['shoA', 'shoB', 'drf'] as const;

const policy = (operators: readonly ShoId[], serial: number) => ({
  type: 'regulator.policy',
  operators,
  serial,
  signedBy: 'regulator',
});

/** Nobody but the regulator has a policy to give, and an earlier one is over. */
const unfounded = (id: string, to: string, change: Readonly<Record<string, unknown>>): Fact => ({
  id: `${id} to ${to}`,
  budget: 'misbehaviour',
  to: [to],
  event: { ...policy(['A', 'B'], 3), ...change },
  fault: true,
});

const unfoundedPolicies: readonly Fact[] = REGULATED.flatMap((to) => [
  unfounded('somebody gives a policy', to, { signedBy: 'rogue' }),
  unfounded('an earlier policy comes again', to, { serial: 1 }),
]);

/** Where nothing has happened but that the policy has been given. */
const regulated: Composition<Entitled> = {
  ...v1,
  name: 'V30',
  // Once served it stays with its operator: a change is a part of its own.
  roles: changeRoles.map((role) => (role.name === 'subscriber' ? { ...role, machine: stayingSubscriber } : role)),
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA', 'shoB') },
  timers: { longer: timerOrder },
  budgets: noFaults,
  facts: [],
  stimuli: REGULATED.map((to) => ({ id: `the regulator gives ${to} its policy`, to, event: policy(['B'], 2) })),
  ghost: regionGhost,
  properties: [],
};

const selects = (shoId: ShoId): Stimulus => ({
  id: `the subscriber selects ${shoId}`,
  to: 'subscriber',
  event: { type: 'principal.selectSho', shoId },
});

const hasPolicy = ({ context }: { readonly context: unknown }): boolean => (context as Regulated).policy !== null;

export const v30: Composition<Entitled> = {
  ...regulated,
  budgets: radioFaults,
  facts: power,
  stimuli: [...(v1.stimuli ?? []).filter(({ to }) => to !== 'subscriber'), selects('A'), selects('B')],
  ghost: { ...regionGhost, initial: { ...regionGhost.initial, policy: { operators: ['B'], serial: 2 } } },
  properties: [...safety(['A', 'B']), noStranding, ...entitled, ...strict, ...regionEnds],
  start: {
    from: regulated,
    until: (view) => REGULATED.every((name) => hasPolicy(view.role(name))),
  },
};

/** The same with a policy that is none, at one of those who look. */
export const v30Unfounded: Composition<Entitled> = {
  ...v30,
  budgets: { ...noFaults, loss: 1, misbehaviour: 1 },
  facts: unfoundedPolicies,
};

/** The policy as it comes to each of those who look, in its time; it may not come. */
const policyOf = Object.fromEntries(REGULATED.map((to) => [`policy of ${to}`, 1]));
const heard = (shoId: ShoId): readonly Fact[] =>
  REGULATED.map((to) => ({
    id: `${to} hears that ${shoId} alone may serve`,
    budget: `policy of ${to}`,
    to: [to],
    event: policy([shoId], 2),
    fault: true,
  }));

/** A serves the device, and is to serve no other. */
export const v30Leaving: Composition<Entitled> = {
  ...v11,
  name: 'V30',
  budgets: { ...radioFaults, ...policyOf, duplication: 0, reorder: 0 },
  facts: [...power, ...heard('B')],
  ghost: { ...regionGhost, initial: { ...regionGhost.initial, ...servedByA, taken: ['A'] } },
  properties: [...safety(['A', 'B']), noStranding, ...entitled, ...stayEnds],
};

/** A serves the device, and B may not. */
export const v30Kept: Composition<Entitled> = {
  ...v30Leaving,
  facts: [...power, ...heard('A')],
  properties: [...safety(['A', 'B']), noStranding, ...entitled, ...keptEnds],
};
