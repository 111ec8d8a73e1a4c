/**
 * Words that find faults which other tests miss (`searchFaultWords`), as tests. They may send inputs that the automaton
 * of a role has along its sequences alone: what is due is asked of the machine itself.
 */
import { compileMachine, hasEffect } from '../compile/index.js';
import type { CompiledRole } from '../compile/index.js';
import { ModelError } from '../model-error.js';
import type { RoleModel, SampleInput } from '../role.js';
import { sha256Hex } from '../select/canonical.js';
import type { Suite, TestCase, TestStep } from './types.js';

/** The folder of the ids of these tests; no clause has such a name. */
const FAULT_FOLDER = 'fault';

/** @param readings - see `GenerateOptions`; here every step is one that a test is about. */
export function faultTests(
  model: RoleModel,
  words: readonly (readonly string[])[],
  readings?: (steps: readonly TestStep[], role: string) => readonly string[],
): TestCase[] {
  if (words.length === 0) return [];
  const stepsFor = wordSteps(model, compileMachine(model, { checkPurity: false, maxStates: Number.MAX_SAFE_INTEGER }));
  return words.map((word) => {
    const steps = stepsFor(word);
    const labels = readings?.(steps, model.name) ?? [];
    return {
      ...testOfWord(model.name, `${model.name}/${FAULT_FOLDER}/${sha256Hex(word.join(' ')).slice(0, 8)}.ok`, steps),
      criterion: 'fault',
      ...(labels.length === 0 ? {} : { readings: labels }),
    };
  });
}

/** A test of which every step is what it is about. */
export function testOfWord(role: string, id: string, steps: readonly TestStep[]): Omit<TestCase, 'criterion'> {
  const [first, last] = [steps[0] as TestStep, steps.at(-1) as TestStep];
  const inputs =
    steps.length === 1 ? `${first.input} comes` : `${steps.length} inputs come, ${first.input} to ${last.input}`;
  return {
    id,
    role,
    title: `with ${first.at}, when ${inputs}, then each is answered as its state wants`,
    requirements: [],
    decisions: [],
    op: 'ok',
    steps,
    purpose: 0,
    ...(steps.length === 1 ? {} : { further: steps.length - 1 }),
  };
}

/**
 * What is due at each step of a word, which is written as ids of samples.
 *
 * @throws {@link ModelError} `MDL-203` for an id of no sample, `MDL-204` for a word that is empty or cannot happen.
 */
export function wordSteps(model: RoleModel, compiled: CompiledRole): (word: readonly string[]) => TestStep[] {
  const sampleOf = new Map(model.samples.map((sample) => [sample.id, sample]));
  const stepAt = (state: number, sample: SampleInput): { readonly to: number; readonly step: TestStep } | undefined => {
    const taken = compiled.step(compiled.stepId(state, compiled.eventId(sample.event)));
    // A timer that is not armed cannot expire, and an environment fact without effect is none.
    if ((sample.from === 'timer' || sample.from === 'env') && !hasEffect(taken)) return undefined;
    const { outputs, outcome, cause, transitions, says, ids } = taken;
    const step: TestStep = {
      input: sample.id,
      event: sample.event,
      from: sample.from,
      op: sample.op,
      allowed: [outputs],
      outcome: outcome === 'undecided' ? 'ignored' : outcome,
      ...(cause === undefined ? {} : { cause }),
      at: compiled.state(state).path,
      transitions,
      says,
      ids,
    };
    return { to: taken.to, step };
  };
  return (word) => {
    if (word.length === 0) throw new ModelError('MDL-204', `${model.name}: expected a word of samples, got none.`);
    let state = compiled.initial;
    return word.map((id, at) => {
      const sample = sampleOf.get(id);
      if (sample === undefined)
        throw new ModelError('MDL-203', `${model.name}: no sample input named ${id}, at step ${at + 1} of a word.`);
      const taken = stepAt(state, sample);
      if (taken === undefined)
        throw new ModelError(
          'MDL-204',
          `${model.name}: the word ${word.join(' ')} cannot happen from step ${at + 1} on: ${id} changes nothing there.`,
        );
      state = taken.to;
      return taken.step;
    });
  };
}

/** The tests of a suite that were not made for faults. */
export const withoutFaultTests = ({ tests }: Pick<Suite, 'tests'>): readonly TestCase[] =>
  tests.filter(({ criterion }) => criterion !== 'fault');
