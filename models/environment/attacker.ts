/**
 * The attacker of the scenarios (Dolev and Yao): on which links it is, whose keys it has, what it makes up.
 *
 * On the air and on the Internet it hears and says everything. Links between operators are its own where it is one of
 * the two; elsewhere they are authenticated and encrypted (DEC-62), and what is protected there for its own sake is
 * looked at with `everywhere`.
 */
import type { PlainEvent } from '../../conformance/role.js';
import type { Attacker, Composition } from '../../conformance/explore/index.js';
import { privateKey, secret } from '../../conformance/explore/terms.js';
import type { Message } from '../messages/messages.js';
import type { Signer } from '../messages/symbols.js';
import { ROLE_MODELS } from '../roles/index.js';
import { relayed } from './relayed.js';
import { INITIAL_SECRET, termOf } from './terms.js';

/** A message, in whose name, to whom. */
export interface MadeUp {
  readonly from: string;
  readonly to: string;
  readonly event: PlainEvent;
}

export interface Hostile {
  /** Private keys that it has, to sign with and to open with; besides `rogue`, which nobody trusts. */
  readonly holds?: readonly Signer[];
  /** Names of the secrets that it has besides: what is shared with others, and MCIMs. */
  readonly secrets?: readonly string[];
  /** What it has from before, out of the business of others. */
  readonly recorded?: readonly MadeUp[];
  /**
   * Instances on whose side it is: it hears what they hear, on links that are private to others too, opens what is
   * sealed to them, and speaks in their name.
   */
  readonly compromised?: readonly string[];
  /** Nobody is authenticated for the first access, and whoever runs it lets in whom it likes (6.4-o03). */
  readonly openAccess?: true;
  /** It is on the links between operators too, and says there what has a signature of its own. */
  readonly everywhere?: true;
  /** What it may make up. */
  readonly tries?: readonly MadeUp[];
  /** See `Attacker.replays`. */
  readonly replays?: boolean;
}

/** The budget of the attacker's messages. */
export const INJECTION = 'injection';

const OPERATORS = ['vno', 'icf', 'ccif', 'drf', 'dpf', 'pva', 'icsp', 'shoA', 'shoB', 'subscriber', 'owner'];

/** Nobody but the two hears anything there: inside a device, on the secure site, by hand. */
const isPrivate = (from: string, to: string): boolean =>
  [from, to].includes('supplier') ||
  [from, to].every((port) => port === 'm2me' || port === 'tre') ||
  (['subscriber', 'owner'].includes(from) && to === 'm2me') ||
  (from === 'm2me' && ['subscriber', 'owner'].includes(to));

const isEndOf = (ports: readonly string[], from: string, to: string): boolean =>
  ports.some((port) => port === from || port === to);

const isBetweenOperators = (from: string, to: string): boolean => OPERATORS.includes(from) && OPERATORS.includes(to);

/** The attacker of a composition, which needs the budget {@link INJECTION}. */
export function hostile(how: Hostile): Attacker {
  const { holds = [], secrets = [], recorded = [], openAccess, everywhere, tries = [], replays } = how;
  const compromised = how.compromised ?? [];
  const keys: ReadonlySet<Signer> = new Set(['rogue', ...holds]);
  return {
    onLink: (from, to) =>
      isEndOf(compromised, from, to) ||
      (!isPrivate(from, to) && (everywhere === true || !isBetweenOperators(from, to))),
    term: (event, from, to) => termOf(event, keys, from, to),
    initially: [
      ...[...new Set<string>([...keys, ...compromised])].map(privateKey),
      ...[...secrets, ...(openAccess === true ? [INITIAL_SECRET] : [])].map(secret),
      ...recorded.map(({ from, to, event }) => termOf(event, keys, from, to)),
    ],
    tries,
    ...(replays === undefined ? {} : { replays }),
    budget: INJECTION,
  };
}

/** A message to be tried; the fields are those of its type. */
export const madeUp = (from: string, to: string, event: Message): MadeUp => ({ from, to, event: { ...event } });

/**
 * Every sample input of the roles of a composition, genuine or spoilt, as something to be tried: between them they have
 * each guard of each role answer each way. What a TRE decides comes to it through its M2ME, as {@link relayed} has it.
 */
export function sampled({ roles }: Pick<Composition, 'roles'>): readonly MadeUp[] {
  const ports = new Set(roles.map(({ name }) => name));
  const tries = roles.flatMap(({ name: to, machine }) => {
    const samples = ROLE_MODELS.find((each) => each.machine.id === machine.id)?.samples ?? [];
    const direct = samples.map(({ from, event }) => ({ from, to, event }));
    return to === 'tre' ? [...direct, ...throughDevice(samples).filter((made) => namesSomebody(made, ports))] : direct;
  });
  const met = tries.filter((made) => canBeMet(made, ports));
  const found = new Map(met.map((made) => [`${made.from} ${made.to} ${written(made.event)}`, made]));
  return [...found.values()];
}

/** Every scenario asks for the same samples, as it is loaded. */
const throughDevice = memoised(relayed);

/** A device that follows a bootstrap to an operator that is not there has a DPF speak to nobody. */
const namesSomebody = ({ event }: MadeUp, ports: ReadonlySet<string>): boolean =>
  event['shoId'] !== 'B' || ports.has('shoB');

const canBeMet = ({ from, to, event }: MadeUp, ports: ReadonlySet<string>): boolean =>
  ports.has(from) && ports.has(to) && from !== to && !isForTheTester(event) && !leadsOut(event);

/** One text for each message of the same fields, in whatever order these stand. */
const written = memoised((event: PlainEvent): string =>
  JSON.stringify(event, (_field, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  ),
);

function memoised<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = of(key);
    known.set(key, made);
    return made;
  };
}

/** Data of applications goes beyond the roles, which only the scenarios about it have a port for. */
const leadsOut = ({ type }: PlainEvent): boolean => type.endsWith('.datagram');

/** The symbols say nothing of it: octets are made in another way. */
const isForTheTester = (event: PlainEvent): boolean => written(event).includes('"made":');

/** The scenario with an attacker in it, who speaks so many times. */
export const attackedBy = <G>(composition: Composition<G>, attacker: Hostile, times: number): Composition<G> => {
  const met = hostile({ ...attacker, tries: attacker.tries ?? sampled(composition) });
  return {
    ...composition,
    budgets: { ...composition.budgets, [INJECTION]: times },
    attacker: { ...met, tries: met.tries.filter((each) => met.onLink(each.from, each.to) && canSay(attacker, each)) },
  };
};

/** Whoever is not one of the two is not believed between operators without a signature (DEC-62). */
const canSay = ({ compromised = [] }: Hostile, { from, to, event }: MadeUp): boolean =>
  !isBetweenOperators(from, to) || isEndOf(compromised, from, to) || written(event).includes('"signedBy":');
