/**
 * The steps of the roles that explorations met, and whether a role would take one of them otherwise with another
 * machine in its place: if it would take none, an exploration with that machine is the same one again.
 */
import type { AnyStateMachine } from 'xstate';
import type { CompiledRole, LocalState } from '../compile/compile.js';
import { compileMachine } from '../compile/compile.js';
import { identityOf } from '../compile/identity.js';

export class MetSteps {
  /** By instance, its roles as they were compiled: one for each start, and one for the exploration itself. */
  private readonly met = new Map<string, CompiledRole[]>();
  /** By machines and instance: what was asked once. */
  private told = new WeakMap<AnyStateMachine, WeakMap<AnyStateMachine, Map<string, boolean>>>();

  /** What {@link ExploreOptions.onSteps} is given. */
  add(roles: readonly CompiledRole[]): void {
    this.told = new WeakMap();
    for (const role of roles) this.met.set(role.name, [...(this.met.get(role.name) ?? []), role]);
  }

  /**
   * Whether two machines differ in a step that an instance met, in where it leads, what is sent or whether it is decided.
   *
   * @param machines - with states and contexts like those of the machine that was explored.
   */
  tellApart(instance: string, machines: readonly [AnyStateMachine, AnyStateMachine]): boolean {
    const [one, other] = machines;
    if (one === other) return false;
    const byOther = this.told.get(one) ?? new WeakMap<AnyStateMachine, Map<string, boolean>>();
    this.told.set(one, byOther);
    const byInstance = byOther.get(other) ?? new Map<string, boolean>();
    byOther.set(other, byInstance);
    const told = byInstance.get(instance) ?? this.differ(instance, machines);
    byInstance.set(instance, told);
    return told;
  }

  private differ(instance: string, machines: readonly [AnyStateMachine, AnyStateMachine]): boolean {
    return (this.met.get(instance) ?? []).some((role) => {
      const [one, other] = machines.map((machine) => asked(machine, role.state(role.initial)));
      for (let id = 0; id < role.stepCount; id++) {
        const { from, event } = role.step(id);
        if (one?.(role, from, event) !== other?.(role, from, event)) return true;
      }
      return false;
    });
  }
}

type Answer = (role: CompiledRole, state: number, event: number) => string;

const known = new WeakMap<AnyStateMachine, Answer>();

/** What a machine does, as a text; each state, event and step of it once, however often they are met. */
function asked(machine: AnyStateMachine, startAt: LocalState): Answer {
  const before = known.get(machine);
  if (before !== undefined) return before;
  const compiled = compileMachine({ machine }, { checkPurity: false, startAt });
  const ids = new WeakMap<
    CompiledRole,
    { readonly states: Map<number, number>; readonly events: Map<number, number> }
  >();
  const answers: string[] = [];
  const answer: Answer = (role, state, event) => {
    const of = ids.get(role) ?? { states: new Map<number, number>(), events: new Map<number, number>() };
    ids.set(role, of);
    const from = of.states.get(state) ?? compiled.stateId(role.state(state));
    of.states.set(state, from);
    const on = of.events.get(event) ?? compiled.eventId(role.event(event));
    of.events.set(event, on);
    const id = compiled.stepId(from, on);
    return (answers[id] ??= textOf(compiled, id));
  };
  known.set(machine, answer);
  return answer;
}

function textOf(role: CompiledRole, id: number): string {
  const { from, to, outputs, outcome } = role.step(id);
  const { value, context } = role.state(to);
  const told = outputs.map(({ to: port, msg }) => [port, identityOf(msg, role.name)]);
  return `${to === from ? '' : identityOf([value, context], role.name)} ${JSON.stringify(told)} ${outcome}`;
}
