/**
 * The policy of a region, as SHO and DRF keep it. Source: TR 33.812, clause 5.1.3.5.9; AMB-34, DEC-233, DEC-234.
 *
 * The regulator has no chart: what it says is configuration of those who contract and register.
 */
import type { Message } from '../messages/messages.js';
import { isNewer, type RegionPolicy } from '../messages/symbols.js';
import { does, refuses } from './statement.js';

/** In force until another is; none: every operator is allowed. */
export interface Regulated {
  readonly policy: RegionPolicy | null;
}

export interface RegulatedArgs {
  readonly context: Regulated;
  readonly event: { readonly type: string };
}

const isPolicy = (event: RegulatedArgs['event']): event is Message<'regulator.policy'> =>
  event.type === 'regulator.policy';

export const regionGuards = {
  policyIsForged: ({ event }: RegulatedArgs): boolean => isPolicy(event) && event.signedBy !== 'regulator',
  policyIsOld: ({ context, event }: RegulatedArgs): boolean =>
    isPolicy(event) && !isNewer(event.serial, context.policy?.serial ?? 0),
};

/** @returns what is in force from now on. */
export const inForce = ({
  event: { operators, serial },
}: {
  readonly event: Message<'regulator.policy'>;
}): Regulated => ({
  policy: { operators, serial },
});

export const forgedPolicy = {
  guard: 'policyIsForged' as const,
  ...refuses('badSignature', 'Nobody but the regulator says who may serve in its region.', '5.9-r01', 'DEC-233'),
};

export const oldPolicy = {
  guard: 'policyIsOld' as const,
  ...refuses('stale', 'A policy that was followed by another does not come back.', '5.9-r01', 'DEC-233'),
};

export const newPolicy = does(
  'From now on nobody is contracted with whom the policy does not name; what has been contracted stays.',
  '5.9-r01',
  'DEC-233',
  'DEC-234',
  'AMB-34',
);
