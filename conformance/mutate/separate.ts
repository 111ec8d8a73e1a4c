/**
 * Whether any word of sample inputs tells a mutant from its role. One that no word tells apart is equivalent for
 * whoever sends these inputs; where there is a word, a suite that misses the mutant is a test short. A mutant that fails,
 * as in a state that it should not be in, is told by that, as tests tell it.
 */
import { descriptorTakes } from '../compile/descriptor.js';
import { compileMachine, hasEffect } from '../compile/index.js';
import type { CompiledRole, LocalStep } from '../compile/index.js';
import { requireModel } from '../compile/required.js';
import { adapt } from '../compile/xstate-adapter.js';
import type { DeclaredTransition, Snapshot } from '../compile/xstate-adapter.js';
import { ModelError } from '../model-error.js';
import type { PlainEvent, RoleModel, SampleInput } from '../role.js';
import { configuredTransitions } from './configured.js';
import type { WrittenTransition } from './configured.js';
import type { MachineMutant } from './guard-mutants.js';
import { differenceOf, unlessFailing } from './notice.js';

export interface Separation {
  /** A shortest such word, as ids of samples; absent where none was found. */
  readonly word?: readonly string[];
  /** False when the bound was hit before a word was found. */
  readonly complete: boolean;
}

export interface SeparationBounds {
  /** Most pairs of states of role and mutant to visit. Default 20 000. */
  readonly maxPairs?: number;
}

/**
 * For one role; what it does with an input in a state is asked once and serves all its mutants.
 *
 * Asked with words `behind`, as ids of samples, it looks only at what begins with one of them, as long as the machines are
 * in different states: far deeper than among all words, and never complete without a word.
 *
 * @throws {@link ModelError} `MDL-439` for what is no model.
 */
export function separator(
  model: RoleModel,
  { maxPairs = 20_000 }: SeparationBounds = {},
): (mutant: MachineMutant, behind?: readonly (readonly string[])[]) => Separation {
  requireModel(model);
  const role = asked(model);
  const unsent = unsentOf(model);
  return (mutant, behind) =>
    mutant.changes === 'effect' && unsent.has(mutant.transition)
      ? { complete: true }
      : searched(model, role, mutant, maxPairs, behind);
}

/**
 * Transitions that no word takes: what they take comes from a timer or the environment alone, and has no effect there.
 * Where regions are parallel it may have one in another, and is sent.
 */
function unsentOf({ machine, samples }: RoleModel): ReadonlySet<string> {
  if (machine.config.type === 'parallel') return new Set();
  const takes = (descriptor: string): readonly SampleInput[] =>
    samples.filter(({ event }) => descriptorTakes(descriptor, event.type));
  const hasNoEffect = ({ target, actions, meta }: WrittenTransition): boolean =>
    target === undefined && actions === undefined && meta?.outcome !== 'done';
  return new Set(
    configuredTransitions(machine.config)
      .filter(
        ({ descriptor, written }) => hasNoEffect(written) && !takes(descriptor).some(({ from }) => isSentAnyhow(from)),
      )
      .map(({ source, descriptor, index }) => `${source}/${descriptor}/${index}`),
  );
}

const isSentAnyhow = (from: string): boolean => from !== 'timer' && from !== 'env';

/** A machine with the samples as its events. */
interface Asked {
  readonly compiled: CompiledRole;
  /** @param sample - by its place among the samples. */
  step(state: number, sample: number): LocalStep;
}

function asked(model: RoleModel): Asked {
  const compiled = compileMachine(model, { checkPurity: false, maxStates: Number.MAX_SAFE_INTEGER });
  const ids = model.samples.map(({ event }) => compiled.eventId(event));
  return { compiled, step: (state, sample) => compiled.step(compiled.stepId(state, ids[sample] as number)) };
}

/** What is not sent in a suite either: a timer that is not armed, a fact that changes nothing. */
const happens = ({ from }: SampleInput, step: LocalStep): boolean => isSentAnyhow(from) || hasEffect(step);

interface Pair {
  readonly mine: number;
  /** Of the mutant; `alike` where it is in the same state. */
  readonly its: number;
  /** The pair before, and the sample in between; -1 for the first, behind its word. */
  readonly before: number;
  readonly by: number;
  readonly word?: readonly string[];
}

const alike = -1;

/** Of a pair; a machine has less than 2^24 states. */
const keyOf = (mine: number, its: number): number => mine * 0x1000000 + its + 1;

/**
 * Breadth first over pairs of states. As long as both are in the same state, the mutant itself is asked only where the
 * transition that it has otherwise is taken, or is not for a guard that it lacks: all else it does as the role does.
 */
function searched(
  model: RoleModel,
  role: Asked,
  mutant: MachineMutant,
  most: number,
  behind?: readonly (readonly string[])[],
): Separation {
  const { samples } = model;
  const machine = mutant.machine();
  const adapter = adapt(machine, model.input);
  const concerned = samples.map(({ event }) => descriptorTakes(mutant.descriptor, event.type));
  let made: Asked | undefined;
  const other = (): Asked => (made ??= asked({ ...model, machine }));
  const sameIn = (mine: number): number => other().compiled.stateId(role.compiled.state(mine));

  /** Undefined where a guard fails that was only asked behind another. */
  const chosenBy = (snapshot: Snapshot, event: PlainEvent): readonly DeclaredTransition[] | undefined => {
    try {
      return adapter.chosen(snapshot, event);
    } catch {
      return undefined;
    }
  };
  const choosesAlike = (snapshot: Snapshot, sample: number, step: LocalStep): boolean => {
    const chosen = chosenBy(snapshot, (samples[sample] as SampleInput).event);
    return (
      chosen !== undefined &&
      mutant.changes !== 'way' &&
      !(mutant.changes === 'effect' && step.transitions.includes(mutant.transition)) &&
      chosen.length === step.transitions.length &&
      chosen.every(({ id }, at) => id === step.transitions[at])
    );
  };

  const pairs: Pair[] = [];
  const seen = new Set<number>();
  const wordTo = (at: number): string[] => {
    const { before, by, word = [] } = pairs[at] as Pair;
    return before < 0 ? [...word] : [...wordTo(before), (samples[by] as SampleInput).id];
  };
  let complete = behind === undefined;
  if (behind === undefined) {
    pairs.push({ mine: role.compiled.initial, its: alike, before: -1, by: -1 });
    seen.add(keyOf(role.compiled.initial, alike));
  }
  for (const word of behind ?? []) {
    const parted = after(word, model, role, other());
    if ('word' in parted) return { word: parted.word, complete: true };
    const { mine, its } = parted;
    if (its === sameIn(mine) || seen.has(keyOf(mine, its))) continue;
    seen.add(keyOf(mine, its));
    pairs.push({ ...parted, before: -1, by: -1, word });
  }
  for (let at = 0; at < pairs.length; at++) {
    const { mine, its } = pairs[at] as Pair;
    const { value, context, active } = role.compiled.state(mine);
    const snapshot = its === alike && active.includes(mutant.source) ? adapter.restore(value, context) : undefined;
    for (let sample = 0; sample < samples.length; sample++) {
      const step = role.step(mine, sample);
      if (!happens(samples[sample] as SampleInput, step)) continue;
      let to = alike;
      const looksAtGuard = snapshot !== undefined && concerned[sample] === true;
      if (its !== alike || (looksAtGuard && !choosesAlike(snapshot, sample, step))) {
        const answer = unlessFailing(() => other().step(its === alike ? sameIn(mine) : its, sample));
        if (answer === undefined || differenceOf(answer, { ...step, allowed: [step.outputs] }) !== undefined)
          return { word: [...wordTo(at), (samples[sample] as SampleInput).id], complete: true };
        if (answer.to !== sameIn(step.to)) to = answer.to;
      }
      if (behind !== undefined && to === alike) continue;
      const key = keyOf(step.to, to);
      if (seen.has(key)) continue;
      if (pairs.length < most) {
        seen.add(key);
        pairs.push({ mine: step.to, its: to, before: at, by: sample });
      } else complete = false;
    }
  }
  return { complete };
}

/** Where both are behind a word, or as much of it as tells them apart. */
function after(
  word: readonly string[],
  { name, samples }: RoleModel,
  role: Asked,
  other: Asked,
): { readonly word: readonly string[] } | { readonly mine: number; readonly its: number } {
  let [mine, its] = [role.compiled.initial, other.compiled.initial];
  for (const [at, id] of word.entries()) {
    const sample = samples.findIndex((each) => each.id === id);
    if (sample < 0)
      throw new ModelError('MDL-203', `${name}: no sample input named ${id}, at step ${at + 1} of a word.`);
    const [due, done] = [role.step(mine, sample), unlessFailing(() => other.step(its, sample))];
    if (done === undefined || differenceOf(done, { ...due, allowed: [due.outputs] }) !== undefined)
      return { word: word.slice(0, at + 1) };
    [mine, its] = [due.to, done.to];
  }
  return { mine, its };
}
