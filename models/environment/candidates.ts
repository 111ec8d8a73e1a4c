/**
 * What an attacker may make up against two operators: the samples of the roles, and those of an SHO once more for B.
 * They are written for A; where A and B are changed over, they are the same samples.
 */
import type { Composition } from '../../conformance/explore/index.js';
import type { PlainEvent } from '../../conformance/role.js';
import { sampled, type MadeUp } from './attacker.js';

const changedOver = (value: unknown): unknown => {
  if (value === 'A') return 'B';
  if (value === 'B') return 'A';
  if (Array.isArray(value)) return value.map(changedOver);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changedOver(inner)]));
};

/** @returns what may be tried in a composition, each attempt once. */
export function candidates(composition: Pick<Composition, 'roles'>): readonly MadeUp[] {
  const found = new Map<string, MadeUp>();
  for (const made of sampled(composition))
    for (const each of made.to === 'shoB' ? [made, { ...made, event: changedOver(made.event) as PlainEvent }] : [made])
      found.set(JSON.stringify(each), each);
  return [...found.values()];
}
