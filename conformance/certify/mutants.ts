/**
 * Machines that differ from a given one by a single fault.
 *
 * - *transfer*: a transition leads to another state.
 * - *output*: a transition answers otherwise.
 * - *missing*: a transition is not taken; the machine stays where it is and is silent.
 * - *extra state*: a transition leads to a twin of its target, a state more, whose transitions are those of the target
 *   but for one, which leads elsewhere or answers otherwise. Only suites for an extra state are to find these.
 *
 * A mutant may do what the machine does; whether it does is decided (`adequacy.ts`), not guessed.
 */
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import type { Steps } from './difference.js';
import { definedInputs } from './tree.js';

export const MUTANT_CLASSES = ['transfer', 'output', 'missing', 'extra state'] as const;
export type MutantClass = (typeof MUTANT_CLASSES)[number];

/** What a transition does. */
export interface Change {
  readonly state: number;
  readonly input: number;
  readonly to: number;
  /** Index in the outputs of the machine, or {@link SILENT}. */
  readonly output: number;
}

export interface Mutant {
  readonly class: MutantClass;
  readonly change: Change;
  /** For an extra state: what its state does otherwise than the target, whose twin it is. Its number is one more. */
  readonly twin?: Change;
}

/** No answer at all, where the machine has no output that stands for it. */
export const SILENT = -2;

export interface MutantOptions {
  readonly classes: readonly MutantClass[];
  /** The output that stands for silence, by index. Without it, silence differs from every output. */
  readonly silence?: number;
}

/** All mutants of the classes asked for, in the order of the classes, states, inputs and what is done instead. */
export function* mutantsOf(machine: Mealy, { classes, silence = SILENT }: MutantOptions): Generator<Mutant> {
  for (const name of MUTANT_CLASSES) {
    if (!classes.includes(name)) continue;
    for (const change of transitionsOf(machine)) yield* mutantsAt(machine, name, change, silence);
  }
}

/** The mutant, step by step. */
export function stepsOfMutant(machine: Mealy, { change, twin }: Mutant): Steps {
  const width = machine.inputs.length;
  const size = machine.states.length;
  const changed = change.state * width + change.input;
  const ofTwin = twin === undefined ? UNDEFINED : twin.state * width;
  const changedInTwin = twin === undefined ? UNDEFINED : size * width + twin.input;
  return {
    size: size + 1,
    next(state, input) {
      const at = state * width + input;
      if (at === changed) return change.to;
      if (state < size) return machine.next[at] as number;
      return at === changedInTwin ? (twin as Change).to : (machine.next[ofTwin + input] as number);
    },
    output(state, input) {
      const at = state * width + input;
      if (at === changed) return change.output;
      if (state < size) return machine.output[at] as number;
      return at === changedInTwin ? (twin as Change).output : (machine.output[ofTwin + input] as number);
    },
  };
}

function* transitionsOf(machine: Mealy): Generator<Change> {
  for (const [state, inputs] of definedInputs(machine).entries())
    for (const input of inputs) yield transition(machine, state, input);
}

function transition({ inputs, next, output }: Mealy, state: number, input: number): Change {
  const at = state * inputs.length + input;
  return { state, input, to: next[at] as number, output: output[at] as number };
}

function* mutantsAt(machine: Mealy, name: MutantClass, change: Change, silence: number): Generator<Mutant> {
  if (name === 'transfer') for (const other of transfers(machine, change)) yield { class: name, change: other };
  if (name === 'output') for (const other of answers(machine, change)) yield { class: name, change: other };
  if (name === 'missing' && (change.to !== change.state || change.output !== silence))
    yield { class: name, change: { ...change, to: change.state, output: silence } };
  if (name === 'extra state') {
    const toTwin = { ...change, to: machine.states.length };
    for (const input of definedInputs(machine)[change.to] as number[]) {
      const own = transition(machine, change.to, input);
      for (const twin of transfers(machine, own)) yield { class: name, change: toTwin, twin };
      for (const twin of answers(machine, own)) yield { class: name, change: toTwin, twin };
    }
  }
}

function* transfers({ states }: Mealy, change: Change): Generator<Change> {
  for (const to of states.keys()) if (to !== change.to) yield { ...change, to };
}

function* answers({ outputs }: Mealy, change: Change): Generator<Change> {
  for (const output of outputs.keys()) if (output !== change.output) yield { ...change, output };
}
