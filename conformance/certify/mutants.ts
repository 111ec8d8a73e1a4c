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
import { requireMealy } from '../mealy/required.js';
import { silenceOf } from '../mealy/undefined.js';
import { modelError, shapeText } from '../model-error.js';
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
  /**
   * The output that stands for silence, by index. Default: the one that is called `(silence)`. Where there is none,
   * silence differs from every output, and whatever takes a transition finds that it is missing.
   */
  readonly silence?: number;
}

/** How many mutants of a class there are. */
export function countMutants(machine: Mealy, name: MutantClass, silence = silenceOf(machine) ?? SILENT): number {
  let count = 0;
  for (const change of transitionsOf(machine)) count += countAt(machine, name, change, silence);
  return count;
}

/**
 * At most so many mutants of a class, spread evenly over all of them and the same each time; all of them, in their
 * order, where there are no more.
 */
export function* someMutants(
  machine: Mealy,
  name: MutantClass,
  most: number,
  silence = silenceOf(machine) ?? SILENT,
): Generator<Mutant> {
  const total = countMutants(machine, name, silence);
  const wanted = Math.min(total, most);
  let [chosen, place] = [0, 0];
  for (const change of transitionsOf(machine)) {
    const here = countAt(machine, name, change, silence);
    // Of each stretch of `total / wanted` mutants one, at another place within it than in the one before: the changes
    // of one transition are alike in order, and a fixed step would meet the same ones again and again.
    const isWanted: number[] = [];
    for (; chosen < wanted; chosen++) {
      const first = Math.floor((chosen * total) / wanted);
      const length = Math.floor(((chosen + 1) * total) / wanted) - first;
      const at = first + Math.floor(((chosen * GOLDEN) % 1) * length);
      if (at >= place + here) break;
      isWanted.push(at - place);
    }
    if (isWanted.length > 0) yield* picked(mutantsAt(machine, name, change, silence), isWanted);
    place += here;
  }
}

/**
 * All mutants of the classes asked for, in the order of the classes, states, inputs and what is done instead.
 *
 * @throws {@link ModelError} `MDL-415` for classes that are none, `MDL-429` for what is no machine.
 */
export function* mutantsOf(machine: Mealy, options: MutantOptions): Generator<Mutant> {
  requireMealy(machine);
  requireClasses(machine, options);
  const { classes, silence = silenceOf(machine) ?? SILENT } = options;
  for (const name of MUTANT_CLASSES) {
    if (!classes.includes(name)) continue;
    for (const change of transitionsOf(machine)) yield* mutantsAt(machine, name, change, silence);
  }
}

/** @throws {@link ModelError} `MDL-415` for options without a list of classes: not all callers are typed. */
export function requireClasses({ name }: Mealy, options: MutantOptions): void {
  const { classes }: Partial<MutantOptions> = { ...options };
  if (Array.isArray(classes) && classes.every((each) => MUTANT_CLASSES.includes(each as MutantClass))) return;
  throw modelError('MDL-415', {
    subject: 'classes',
    expected: `a list of ${MUTANT_CLASSES.join(', ')}`,
    got: Array.isArray(classes) ? classes.join(', ') : shapeText(classes),
    where: name,
    todo: 'Give { classes: MUTANT_CLASSES } for all of them.',
  });
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

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** @param places - rising. */
function* picked(mutants: Iterable<Mutant>, places: readonly number[]): Generator<Mutant> {
  let [at, next] = [0, 0];
  for (const mutant of mutants) {
    if (at++ !== places[next]) continue;
    yield mutant;
    if (++next === places.length) return;
  }
}

function countAt(machine: Mealy, name: MutantClass, change: Change, silence: number): number {
  const { states, outputs } = machine;
  const others = states.length - 1;
  const otherAnswers = outputs.length - (change.output >= 0 ? 1 : 0);
  if (name === 'transfer') return others;
  if (name === 'output') return otherAnswers;
  if (name === 'missing') return change.to === change.state && change.output === silence ? 0 : 1;
  return (definedInputs(machine)[change.to] as readonly number[]).length * (others + otherAnswers);
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
    for (const input of definedInputs(machine)[change.to] as readonly number[]) {
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
