/** A composition walked by hand: what can happen in a state, and what becomes of it when one of that happens. */
import type { Composition, Property } from './composition.js';
import type { Decision } from './decision.js';
import { startOf } from './explore.js';
import type { Happening } from './network.js';
import { Network } from './network.js';
import { planOf } from './plan.js';
import { endOf, stepFrom } from './replay.js';
import type { Trace, TraceEnd, TraceStep } from './trace.js';

/** A property in one state: `holds` for `always`, what is asked for otherwise, and the goal of what looks ahead. */
export interface PropertyHere {
  readonly id: string;
  readonly kind: Property['kind'];
  readonly says: string;
  readonly isTrue: boolean;
}

/** Where the walk is. */
export interface Standing {
  readonly state: TraceEnd;
  /** What can happen, in the order in which the explorer finds it. */
  readonly enabled: readonly TraceStep[];
  readonly properties: readonly PropertyHere[];
  /** The composition accepts it as an end. */
  readonly accepted: boolean;
}

export class Stepper {
  private readonly network: Network;
  private readonly asked: readonly { readonly property: Property; readonly decision: Decision }[];
  private readonly accept: Decision;
  /** Indices of the states on the way, the first included. */
  private readonly path: number[] = [0];
  private readonly taken: TraceStep[] = [];

  /** @throws {@link ModelError} for a composition that cannot be explored. */
  constructor(composition: Composition) {
    const start = composition.start === undefined ? undefined : startOf(composition, {});
    this.network = new Network(planOf(composition, {}, start?.states));
    this.network.insertInitial();
    this.asked = composition.properties.map((property) => ({
      property,
      decision: this.network.decision(`property ${property.id}`, (view) =>
        'goal' in property ? property.goal(view) : property.holds(view),
      ),
    }));
    this.accept = this.network.decision('accept', (view) => composition.accept?.(view) ?? false);
  }

  standing(): Standing {
    const values = this.values(this.here);
    return {
      state: endOf(this.network, values),
      enabled: this.successors().map(({ happening }) => this.told(happening)),
      properties: this.asked.map(({ property: { id, kind, says }, decision }) => ({
        id,
        kind,
        says,
        isTrue: decision.holds(values),
      })),
      accepted: this.accept.holds(values),
    };
  }

  /**
   * Takes one of what can happen.
   *
   * @param choice - counted from 1.
   * @returns false where there is no such choice; the walk stays where it is.
   */
  take(choice: number): boolean {
    const successor = this.successors()[choice - 1];
    if (successor === undefined) return false;
    this.taken.push(this.told(successor.happening));
    this.path.push(successor.to);
    return true;
  }

  /** @returns false at the beginning. */
  undo(): boolean {
    if (this.taken.pop() === undefined) return false;
    this.path.pop();
    return true;
  }

  /** The walk so far, with the state after each step. */
  trace(): Trace {
    const states = this.path.map((index) => endOf(this.network, this.values(index)));
    const [first, last] = [states[0] as TraceEnd, states.at(-1) as TraceEnd];
    return {
      scenario: this.network.plan.composition.name,
      initial: Object.fromEntries(Object.entries(first.roles).map(([role, { path }]) => [role, path])),
      steps: [...this.taken],
      final: last,
      states,
    };
  }

  private get here(): number {
    return this.path.at(-1) as number;
  }

  private values(index: number): Int32Array {
    const values = new Int32Array(this.network.values.length);
    this.network.space.read(index, values);
    this.network.noteQuiet(values);
    return values;
  }

  private told(happening: Happening): TraceStep {
    return stepFrom(this.network, this.taken.length + 1, happening, this.values(this.here));
  }

  private successors(): { readonly happening: Happening; readonly to: number }[] {
    const { network, here } = this;
    const found: { happening: Happening; to: number }[] = [];
    network.expand(here, {
      found: () => void found.push({ happening: network.happening(), to: network.space.insert(here) }),
    });
    return found;
  }
}
