/**
 * A trace in the Informal Trace Format of Apalache (https://apalache-mc.org/docs/adr/015adr-trace.html), for its viewers
 * and for whatever else reads it.
 *
 * Variables: `state` (map from role to state path), `context` (record by role), `channels` (map from sender and receiver
 * to the list of messages in flight, oldest first), `budgets` (map), `action` (what led here), `ghost` if there is one
 * and, if there is an attacker, `learnt` (the set of secrets that it has learnt). Nothing in it depends on when it was written.
 */
import type { Trace, TraceEnd, TraceStep } from '../explore/trace.js';
import { eventText } from '../explore/trace-text.js';

export type ItfValue =
  | boolean
  | string
  | readonly ItfValue[]
  | { readonly '#bigint': string }
  | { readonly '#tup': readonly ItfValue[] }
  | { readonly '#set': readonly ItfValue[] }
  | { readonly '#map': readonly (readonly [ItfValue, ItfValue])[] }
  | { readonly '#unserializable': string }
  | { readonly [field: string]: ItfValue };

export interface ItfState {
  readonly '#meta': { readonly index: number };
  readonly [variable: string]: ItfValue | { readonly index: number };
}

export interface ItfTrace {
  readonly '#meta': Readonly<Record<string, string>>;
  readonly vars: readonly string[];
  readonly states: readonly ItfState[];
}

/**
 * @param trace - one that was found with `traceStates`.
 * @throws RangeError for a trace without states.
 */
export function toItf(trace: Trace): ItfTrace {
  const { scenario, states, steps } = trace;
  if (states === undefined)
    throw new RangeError(`trace of ${scenario}: expected states, got none. Explore with \`traceStates: true\`.`);
  const withGhost = states.some(({ ghost }) => ghost !== undefined);
  const withAttacker = states.some(({ learnt }) => learnt !== undefined);
  const further = [...(withGhost ? ['ghost'] : []), ...(withAttacker ? ['learnt'] : [])];
  return {
    '#meta': {
      format: 'ITF',
      'format-description': 'https://apalache-mc.org/docs/adr/015adr-trace.html',
      source: scenario,
    },
    vars: ['action', 'budgets', 'channels', 'context', ...further, 'state'],
    states: states.map((state, index) => ({
      '#meta': { index },
      action: index === 0 ? { kind: 'init' } : actionOf(steps[index - 1] as TraceStep),
      ...variablesOf(state, withGhost, withAttacker),
    })),
  };
}

function variablesOf(
  { roles, inFlight, budgets, ghost, learnt = [] }: TraceEnd,
  withGhost: boolean,
  withAttacker: boolean,
): Record<string, ItfValue> {
  const each = Object.entries(roles);
  return {
    budgets: mapOf(Object.entries(budgets)),
    channels: {
      '#map': inFlight.map(({ from, to, messages }) => [{ '#tup': [from, to] }, messages.map(itfValue)] as const),
    },
    context: itfValue(Object.fromEntries(each.map(([role, { context }]) => [role, context ?? {}]))),
    ...(withGhost ? { ghost: itfValue(ghost) } : {}),
    ...(withAttacker ? { learnt: { '#set': learnt } } : {}),
    state: mapOf(each.map(([role, { path }]) => [role, path])),
  };
}

function actionOf({ kind, id, from, to, event, late }: TraceStep): ItfValue {
  return {
    kind,
    ...(id === undefined ? {} : { id }),
    ...(from === undefined ? {} : { from }),
    to,
    event: itfValue(event),
    late: late === true,
    says: eventText(event),
  };
}

const mapOf = (entries: readonly (readonly [string, unknown])[]): ItfValue => ({
  '#map': entries.map(([key, value]) => [key, itfValue(value)] as const),
});

/** The format knows neither null nor fractions; every whole number, small ones too, is a `#bigint`. */
function itfValue(value: unknown): ItfValue {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number')
    return Number.isInteger(value) ? { '#bigint': BigInt(value).toString() } : { '#unserializable': String(value) };
  if (Array.isArray(value)) return value.map(itfValue);
  if (typeof value !== 'object' || value === null) return { '#unserializable': 'null' };
  const entries = Object.entries(value);
  // A field that begins with # would be read as one of the forms above.
  if (entries.some(([field]) => field.startsWith('#'))) return mapOf(entries);
  return Object.fromEntries(entries.map(([field, each]) => [field, itfValue(each)]));
}
