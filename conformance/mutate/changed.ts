/**
 * A machine that has one transition otherwise, beside the machine itself. As long as both are in one state it does the same wherever
 * that transition is out of the question, and is asked only where it is not. So many tests cost little more for many mutants than for
 * one.
 */
import { compileMachine } from '../compile/index.js';
import type { CompiledRole, MachineModel } from '../compile/index.js';
import type { MachineMutant } from './guard-mutants.js';
import type { Difference, Expectation, Outcome, WalkedTest } from './notice.js';
import { FAILED, outcomeOf, unlessFailing } from './notice.js';

export class Changed {
  readonly #base: CompiledRole;
  readonly #mutant: MachineMutant;
  /** None where the changed machine cannot be compiled at all. */
  readonly #role: CompiledRole | undefined;
  readonly #asked = new Map<Expectation, Map<number, Outcome>>();

  /** @param base - the machine of `model`, compiled. */
  constructor(model: MachineModel, base: CompiledRole, mutant: MachineMutant) {
    this.#base = base;
    this.#mutant = mutant;
    this.#role = unlessFailing(() => compileMachine({ ...model, machine: mutant.machine() }, { checkPurity: false }));
  }

  /** What it does in a state of the base; undefined where it does what the base does. */
  instead(state: number, expected: Expectation): Outcome | undefined {
    const { descriptor, source } = this.#mutant;
    if (expected.event.type !== descriptor && !descriptor.includes('*')) return undefined;
    if (!this.#base.state(state).active.includes(source)) return undefined;
    const role = this.#role;
    if (role === undefined) return FAILED;
    const outcome = this.outcome(role.stateId(this.#base.state(state)), expected);
    const { to } = outcomeOf(this.#base, state, expected);
    const isAlike = outcome.differs === undefined && outcome.to === role.stateId(this.#base.state(to));
    return isAlike ? undefined : outcome;
  }

  /** What it does in a state of its own. */
  outcome(state: number, expected: Expectation): Outcome {
    const known = this.#asked.get(expected) ?? new Map<number, Outcome>();
    this.#asked.set(expected, known);
    const role = this.#role;
    const outcome = known.get(state) ?? unlessFailing(() => role && outcomeOf(role, state, expected)) ?? FAILED;
    known.set(state, outcome);
    return outcome;
  }
}

/** Tests that a machine passes, walked over it once. */
export class WalkedTests {
  readonly #base: CompiledRole;
  readonly #model: MachineModel;
  readonly #tests: readonly WalkedTest[];
  /** By test the pairs that it goes through, in order. */
  readonly #walks: readonly Int32Array[];
  readonly #pairs: { readonly state: number; readonly expected: Expectation }[] = [];

  constructor(model: MachineModel, base: CompiledRole, tests: readonly WalkedTest[]) {
    this.#model = model;
    this.#base = base;
    this.#tests = withSharedSteps(tests);
    const places = new Map<Expectation, Map<number, number>>();
    /** By pair the state behind it. */
    const targets: number[] = [];
    this.#walks = this.#tests.map(({ steps, cut, purpose }) => {
      let state = base.initial;
      // As `differences` has it: behind a cut two courses are right.
      return Int32Array.from(cut === undefined ? steps : steps.slice(0, purpose), (expected) => {
        const known = places.get(expected) ?? new Map<number, number>();
        places.set(expected, known);
        const place = known.get(state) ?? targets.push(outcomeOf(base, state, expected).to) - 1;
        if (place === this.#pairs.length) this.#pairs.push({ state, expected });
        known.set(state, place);
        state = targets[place] as number;
        return place;
      });
    });
  }

  /** What `differences` finds of the other machine. */
  *differences(mutant: MachineMutant): Generator<Difference> {
    const changed = new Changed(this.#model, this.#base, mutant);
    const instead = this.#pairs.map(({ state, expected }) => changed.instead(state, expected));
    for (const [test, { id, steps }] of this.#tests.entries()) {
      const walk = this.#walks[test] as Int32Array;
      let step = walk.findIndex((pair) => instead[pair] !== undefined);
      let outcome = instead[walk[step] ?? -1];
      while (outcome !== undefined && outcome.differs === undefined)
        outcome = ++step < walk.length ? changed.outcome(outcome.to, steps[step] as Expectation) : undefined;
      if (outcome?.differs !== undefined) yield { test: id, step, kind: outcome.differs };
    }
  }
}

/** Equal steps are one: of all tests there are few, and what comes of one in a state is asked once. */
function withSharedSteps(tests: readonly WalkedTest[]): WalkedTest[] {
  const known = new Map<string, Expectation>();
  const shared = new Map<Expectation, Expectation>();
  const sharedWith = (own: Expectation): Expectation => {
    const { event, allowed, outcome, cause } = own;
    const key = JSON.stringify([event, allowed, outcome, cause]);
    const step = known.get(key) ?? { event, allowed, outcome, ...(cause === undefined ? {} : { cause }) };
    known.set(key, step);
    shared.set(own, step);
    return step;
  };
  return tests.map((test) => ({ ...test, steps: test.steps.map((step) => shared.get(step) ?? sharedWith(step)) }));
}
