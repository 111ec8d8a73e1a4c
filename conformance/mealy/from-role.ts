/**
 * A role's automaton as a Mealy machine; `from-machine.ts` does so for any XState machine.
 *
 * An output is the whole answer to one input: the messages in order on each port. In which order two ports speak is not
 * part of it, for no tester can rely on that (`run/judge.ts`). An input that the automaton does not enable is never
 * sent; one that no transition takes is read as {@link UndefinedReading} says. What makes the machine a deterministic
 * one is said in {@link FromRole.assumptions}: a complete suite holds for implementations that keep them.
 */
import type { PlainEvent, SampleInput, Sent } from '../role.js';
import type { RoleAutomaton } from '../select/automaton.js';
import { byCodeUnit, canonicalJson } from '../select/canonical.js';
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import type { UndefinedReading } from './undefined.js';
import { readUndefined, SILENCE } from './undefined.js';

export interface FromRole {
  readonly machine: Mealy;
  /** The sample behind each input. */
  readonly samples: readonly SampleInput[];
  /** The messages behind each output; none for silence and for a refusal by reading. */
  readonly answers: readonly (readonly Sent[])[];
  /** Pairs of state and input that no transition takes: read as the reading says. */
  readonly undecided: number;
  /** Pairs of state and input that are not sent: the automaton does not enable them. */
  readonly notSent: number;
  /** What an implementation has to keep for a complete suite to mean what it says; one sentence each. */
  readonly assumptions: readonly string[];
}

/** @param reading - of events that the chart does not decide. A chart without findings of lint has none. */
export function mealyOfRole(automaton: RoleAutomaton, reading: UndefinedReading = 'ignored'): FromRole {
  const { states, inputs, table } = automaton;
  const outputAt = new Map<string, number>();
  const outputs: string[] = [];
  const answers: (readonly Sent[])[] = [];
  // Most edges share their answer: there are far more of them than of answers.
  const known = new Map<readonly Sent[], number>();
  const numberOf = (sent: readonly Sent[]): number => {
    const key = canonicalJson(byPort(sent));
    let at = outputAt.get(key);
    if (at === undefined) {
      outputAt.set(key, (at = outputs.length));
      outputs.push(answerName(sent));
      answers.push(sent);
    }
    known.set(sent, at);
    return at;
  };
  const next = new Int32Array(states.length * inputs.length).fill(UNDEFINED);
  const output = next.slice();
  const undecided = new Set<number>();
  let notSent = 0;
  for (const row of table) {
    for (const edge of row) {
      const at = edge.from * inputs.length + edge.input;
      if (!edge.enabled) notSent++;
      else if (edge.transitions.length === 0) undecided.add(at);
      else {
        next[at] = edge.to;
        output[at] = known.get(edge.outputs) ?? numberOf(edge.outputs);
      }
    }
  }
  const partial: Mealy = {
    name: automaton.role,
    states: stateNames(automaton),
    inputs: inputs.map(({ id }) => id),
    outputs,
    next,
    output,
  };
  const machine = readUndefined(partial, reading, (at) => undecided.has(at));
  return {
    machine,
    samples: inputs,
    answers: machine.outputs.map((_name, at) => answers[at] ?? []),
    undecided: undecided.size,
    notSent,
    assumptions: assumptionsOf(automaton, outputs, notSent),
  };
}

/** `type`, with its fields as JSON where it has any: no spaces, and another for another event. */
export function eventName({ type, ...fields }: PlainEvent): string {
  return Object.keys(fields).length === 0 ? type : `${type}${canonicalJson(fields)}`;
}

/**
 * What an answer is called among the outputs of a machine: `to:type` of each message, with its fields. Ports are told
 * apart and their order is not; two answers that no tester tells apart have one name.
 */
export function answerName(sent: readonly Sent[]): string {
  if (sent.length === 0) return SILENCE;
  return byPort(sent)
    .map(({ to, msg }) => `${to}:${eventName(msg)}`)
    .join(' + ');
}

function byPort(sent: readonly Sent[]): Sent[] {
  return sent.toSorted((one, other) => byCodeUnit(one.to, other.to));
}

/** The state's path; with its number where several contexts have the same. */
function stateNames({ states }: RoleAutomaton): string[] {
  const times = new Map<string, number>();
  for (const { path } of states) times.set(path, (times.get(path) ?? 0) + 1);
  return states.map(({ path, index }) => ((times.get(path) ?? 0) > 1 ? `${path}#${index}` : path));
}

function assumptionsOf({ complete }: RoleAutomaton, outputs: readonly string[], notSent: number): string[] {
  return [
    'A reset brings the implementation back to its initial state.',
    'The adapter sends an input only when the answer to the one before is complete.',
    'An answer is what leaves on each port in order; the order between ports is not looked at.',
    ...(outputs.includes(SILENCE) ? ['Silence is an answer: the adapter knows when no more will come.'] : []),
    ...(notSent > 0
      ? [
          'Timers expire when the adapter says so, and inputs that cannot happen in a state are not sent there; ' +
            'what an implementation would do with them is not tested.',
        ]
      : []),
    ...(complete ? [] : ['States beyond the bound are left out, and so is every input that leads there.']),
  ];
}
