/**
 * Visits every state of a composition and every step between them, breadth first, for whoever wants to write them down.
 *
 * No property is judged and no bound is a result: what is too large is an error.
 */
import { modelError } from '../model-error.js';
import type { Composition, View } from './composition.js';
import { startOf } from './explore.js';
import { Network } from './network.js';
import type { Plan } from './plan.js';
import { planOf } from './plan.js';

export interface WalkVisitor {
  /** @param values - the state by field, with {@link Network.quietField}; good until the next call. */
  state?(index: number, values: Int32Array): void;
  /** The step is what {@link Network.happening} tells at this moment. */
  step?(from: number, to: number, fault: boolean): void;
}

export interface WalkOptions {
  /** Most states; one more is an error. Default 5 million. */
  readonly maxStates?: number;
  readonly checkPurity?: boolean;
}

/** @internal */
export class Walk {
  readonly plan: Plan;
  readonly network: Network;
  private readonly maxStates: number;

  constructor(composition: Composition, { maxStates = 5_000_000, checkPurity = true }: WalkOptions = {}) {
    const start = composition.start === undefined ? undefined : startOf(composition, { checkPurity });
    this.plan = planOf(composition, { checkPurity }, start?.states);
    this.network = new Network(this.plan);
    this.maxStates = maxStates;
  }

  /** @throws {@link ModelError} `MDL-304` when there are more states than allowed. */
  run(visitor: WalkVisitor): void {
    const { network } = this;
    const { space } = network;
    const values = new Int32Array(network.values.length);
    network.insertInitial();
    for (let index = 0; index < space.count; index++) {
      space.read(index, values);
      network.noteQuiet(values);
      visitor.state?.(index, values);
      this.expand(index, visitor);
      if (space.count > this.maxStates) throw this.tooLarge();
    }
  }

  private expand(index: number, visitor: WalkVisitor): void {
    const { network } = this;
    const { space } = network;
    const successors = {
      found: (fault: boolean) => {
        const to = space.insert(index);
        visitor.step?.(index, to, fault);
      },
    };
    network.expand(index, successors);
  }

  private tooLarge() {
    return modelError('MDL-304', {
      subject: 'states',
      expected: `at most ${this.maxStates}`,
      got: 'more',
      where: this.plan.composition.name,
      todo: 'Lower the budgets or capacities.',
    });
  }

  /** A predicate of the composition over the values that {@link WalkVisitor.state} is given. */
  predicate(what: string, holds: (view: View) => boolean): (values: Int32Array) => boolean {
    const decision = this.network.decision(what, holds);
    return (values) => decision.holds(values);
  }
}
