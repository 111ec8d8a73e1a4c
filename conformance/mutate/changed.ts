/**
 * A machine that has one transition otherwise, beside the machine itself. As long as both are in one state it does the same wherever
 * that transition is out of the question, and is asked only where it is not. So many tests cost little more for many mutants than for
 * one.
 */
import { descriptorTakes } from '../compile/descriptor.js';
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
    if (!descriptorTakes(descriptor, expected.event.type)) return undefined;
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

/** A step of a test in a state of the machine. */
interface Asked {
  readonly state: number;
  readonly expected: Expectation;
}

/** Tests that a machine passes, walked over it once. */
export class WalkedTests {
  readonly #base: CompiledRole;
  readonly #model: MachineModel;
  readonly #tests: readonly WalkedTest[];
  /** By test the pairs that it goes through, in order. */
  readonly #walks: readonly Int32Array[];
  readonly #pairs: Asked[] = [];
  /** By pair. */
  readonly #testsThrough: number[][] = [];
  /** Pairs by the transitions that the machine takes there. */
  readonly #pairsTaking = new Map<string, number[]>();

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
    for (const [test, walk] of this.#walks.entries())
      for (const pair of new Set(walk)) {
        const through = (this.#testsThrough[pair] ??= []);
        through.push(test);
      }
    for (const [pair, { state, expected }] of this.#pairs.entries())
      for (const id of base.step(base.stepId(state, base.eventId(expected.event))).transitions) {
        const pairs = this.#pairsTaking.get(id) ?? [];
        this.#pairsTaking.set(id, pairs);
        pairs.push(pair);
      }
  }

  /** Whether any test finds it: asked in the nearest contexts first, and no more than it takes. */
  finds(mutant: MachineMutant): boolean {
    const changed = new Changed(this.#model, this.#base, mutant);
    const taking = mutant.changes === 'effect' ? (this.#pairsTaking.get(mutant.transition) ?? []) : undefined;
    const concerned = taking === undefined ? undefined : new Set(taking);
    const known = new Map<number, Outcome | undefined>();
    const insteadAt = (pair: number): Outcome | undefined => {
      if (known.has(pair) || concerned?.has(pair) === false) return known.get(pair);
      const { state, expected } = this.#pairs[pair] as Asked;
      const outcome = changed.instead(state, expected);
      known.set(pair, outcome);
      return outcome;
    };
    const walked = new Set<number>();
    for (const pair of taking ?? this.#pairs.keys()) {
      if (insteadAt(pair) === undefined) continue;
      for (const test of this.#testsThrough[pair] as readonly number[])
        if (!walked.has(test) && this.#isFoundBy(test, changed, insteadAt)) return true;
        else walked.add(test);
    }
    return false;
  }

  /** Beginnings of tests at whose last step the other machine first goes elsewhere, each pair of states once, the shortest first. */
  partings(mutant: MachineMutant): readonly (readonly Expectation[])[] {
    const changed = new Changed(this.#model, this.#base, mutant);
    const met = new Map<string, readonly Expectation[]>();
    const taking = mutant.changes === 'effect' ? (this.#pairsTaking.get(mutant.transition) ?? []) : this.#pairs.keys();
    for (const pair of taking) {
      const { state, expected } = this.#pairs[pair] as Asked;
      const outcome = changed.instead(state, expected);
      if (outcome === undefined) continue;
      for (const test of (this.#testsThrough[pair] as readonly number[]).slice(0, 1)) {
        const beginning = (this.#tests[test] as WalkedTest).steps.slice(
          0,
          (this.#walks[test] as Int32Array).indexOf(pair) + 1,
        );
        const key = `${outcomeOf(this.#base, state, expected).to} ${outcome.to}`;
        if ((met.get(key)?.length ?? Number.POSITIVE_INFINITY) > beginning.length) met.set(key, beginning);
      }
    }
    return [...met.values()].toSorted((one, other) => one.length - other.length);
  }

  #isFoundBy(test: number, changed: Changed, insteadAt: (pair: number) => Outcome | undefined): boolean {
    const { steps } = this.#tests[test] as WalkedTest;
    let outcome: Outcome | undefined;
    for (const [at, pair] of (this.#walks[test] as Int32Array).entries()) {
      outcome = outcome === undefined ? insteadAt(pair) : changed.outcome(outcome.to, steps[at] as Expectation);
      if (outcome?.differs !== undefined) return true;
    }
    return false;
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
