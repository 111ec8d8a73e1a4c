/**
 * What an attacker may make up against two operators: the samples of the roles, and those of an SHO once more for B.
 * They are written for A; where A and B are changed over, they are the same samples. Who holds the key of B says as B
 * what A could; who holds the TRE of the stranger says of that device what the other could of itself.
 */
import type { Composition } from '../../conformance/explore/index.js';
import type { PlainEvent } from '../../conformance/role.js';
import { SIDS_OF_THE_STRANGER, type Signer } from '../messages/symbols.js';
import { sampled, type MadeUp } from './attacker.js';

const EXCHANGED: Readonly<Record<string, string>> = { A: 'B', B: 'A' };

const mapped = (value: unknown, leaf: (value: unknown, field: string) => unknown, field = ''): unknown => {
  if (Array.isArray(value)) return value.map((inner) => mapped(inner, leaf));
  if (typeof value !== 'object' || value === null) return leaf(value, field);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, leaf, key)]));
};

const changedOver = ({ from, to, event }: MadeUp): MadeUp => ({
  from,
  to,
  event: mapped(event, (leaf) => EXCHANGED[String(leaf)] ?? leaf) as PlainEvent,
});

const STRANGERS: Readonly<Record<string, string>> = { d1: 'd2', tre: 'tre2' };

/** The same of the stranger, whose sessions have numbers of their own. */
const ofTheStranger = ({ from, to, event }: MadeUp): MadeUp => ({
  from,
  to,
  event: mapped(event, (leaf, field) =>
    field === 'sid' ? (leaf as number) + SIDS_OF_THE_STRANGER : (STRANGERS[String(leaf)] ?? leaf),
  ) as PlainEvent,
});

/** @returns what may be tried in a composition by who has these keys, each attempt once. */
export function candidates(composition: Pick<Composition, 'roles'>, holds: readonly Signer[] = []): readonly MadeUp[] {
  const found = new Map<string, MadeUp>();
  const ports = new Set(composition.roles.map(({ name }) => name));
  for (const made of sampled(composition)) {
    const forms = [made];
    if (made.to === 'shoB') forms.push(changedOver(made));
    if (holds.includes('B')) forms.push(...asB(made, ports));
    if (holds.includes('tre2') && isSignedBy(made, 'tre')) forms.push(ofTheStranger(made));
    for (const each of forms) found.set(JSON.stringify(each), each);
  }
  return [...found.values()];
}

/** What comes from A, as from B; and what somebody passes on that A has signed. */
const asB = (made: MadeUp, ports: ReadonlySet<string>): readonly MadeUp[] => {
  const from = made.from === 'shoA' ? 'shoB' : made.from;
  if (!isSignedBy(made, 'A') || !ports.has(from) || from === made.to) return [];
  return [{ ...changedOver(made), from }];
};

const isSignedBy = ({ event }: MadeUp, signer: Signer): boolean =>
  JSON.stringify(event).includes(`"signedBy":"${signer}"`);
