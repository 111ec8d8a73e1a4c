/** From the index of a state to the run that found it: parents are kept, steps are computed again. */
import type { CompiledRole } from '../compile/compile.js';
import { modelError } from '../model-error.js';
import { otherwiseAt, type Beside } from './beside.js';
import type { ExploreOptions } from './explore.js';
import type { Happening, Network } from './network.js';
import type { Trace, TraceEnd, TraceReaction, TraceStep } from './trace.js';

/** A state of a run, by its values, with the step that led to it unless it is the first. */
export interface RunState {
  readonly values: Int32Array;
  readonly happening?: Happening;
}

/** What a trace says besides its steps; see `ExploreOptions`. */
export type Telling = Pick<ExploreOptions, 'traceStates' | 'beside'>;

/** @throws {@link ModelError} `MDL-306` when a machine answers otherwise than it did. */
export function replay(network: Network, target: number, telling: Telling = {}): Trace {
  return replayed(network, pathTo(network, target), telling);
}

/** The states on the way to one, itself included, as they were found. */
export function pathTo({ space }: Network, target: number): readonly number[] {
  const path: number[] = [];
  for (let at = target; at >= 0; at = space.parent(at)) path.unshift(at);
  return path;
}

/** The run through states of which each has a step to the next. */
export function replayed(network: Network, path: readonly number[], telling: Telling = {}): Trace {
  const run = path.map((index, i): RunState => {
    const values = network.valuesOf(index);
    return i === 0 ? { values } : { values, happening: stepBetween(network, path[i - 1] as number, index) };
  });
  return traceOf(network, run, telling);
}

export function traceOf(network: Network, run: readonly RunState[], { traceStates, beside }: Telling = {}): Trace {
  const { plan } = network;
  const [first, last] = [run[0] as RunState, run.at(-1) as RunState];
  const initial = Object.fromEntries(
    plan.roles.map((compiled, role) => [compiled.name, compiled.state(first.values[role] as number).path]),
  );
  const steps = run.flatMap(({ happening }, n) =>
    happening === undefined ? [] : [stepFrom(network, n, happening, (run[n - 1] as RunState).values, beside)],
  );
  return {
    scenario: plan.composition.name,
    initial,
    steps,
    final: endOf(network, last.values),
    ...(traceStates === true ? { states: run.map(({ values }) => endOf(network, values)) } : {}),
  };
}

/** A step as it is told, from a state given by its values. */
export function stepFrom(
  network: Network,
  n: number,
  happening: Happening,
  values: Int32Array,
  beside?: Beside,
): TraceStep {
  const { plan } = network;
  const name = (role: number): string => (plan.roles[role] as CompiledRole).name;
  const reactions = happening.edges.map((edge) => reactionOf(network, edge, beside));
  const [first, ...others] = reactions;
  const { kind, subject } = happening;
  if (kind === 'lose' || kind === 'duplicate' || kind === 'reorder' || first === undefined) {
    const receiver = subject % plan.roles.length;
    const { path } = (plan.roles[receiver] as CompiledRole).state(values[receiver] as number);
    const [event = { type: 'nothing' }] = network.messages(subject, values);
    return {
      n,
      kind,
      from: name(Math.floor(subject / plan.roles.length)),
      to: name(receiver),
      event,
      outcome: 'ignored',
      says: faultSays[kind] ?? '',
      ids: [],
      transitions: [],
      outputs: [],
      before: path,
      after: path,
    };
  }
  const why = kind === 'fact' ? 'fact' : 'answer';
  const also = others.map((reaction) => ({
    ...reaction,
    why: why as 'fact' | 'answer',
    ...(why === 'answer' ? { from: first.to } : {}),
  }));
  return {
    n,
    kind,
    ...(kind === 'deliver' ? { from: name(Math.floor(subject / plan.roles.length)) } : {}),
    ...(kind === 'inject' ? injected(network, subject, values) : {}),
    ...(kind === 'fact' ? { id: plan.facts[subject]?.id ?? '' } : {}),
    ...(kind === 'stimulus' ? { id: plan.stimuli[subject]?.id ?? '' } : {}),
    ...(kind === 'timer' ? { id: plan.timers[subject]?.name ?? '' } : {}),
    ...(happening.late ? { late: true as const } : {}),
    ...first,
    ...(also.length === 0 ? {} : { also }),
  };
}

function injected(network: Network, subject: number, values: Int32Array): { from: string; heard?: true } {
  const { pair, heard } = network.injection(subject, values);
  const { roles } = network.plan;
  const from = (roles[Math.floor(pair / roles.length)] as CompiledRole).name;
  return heard ? { from, heard } : { from };
}

const faultSays: Readonly<Record<string, string>> = {
  lose: 'The message is lost.',
  duplicate: 'The message is delivered once more.',
  reorder: 'The message is overtaken by the next one.',
};

function reactionOf(network: Network, edge: number, beside: Beside | undefined): TraceReaction {
  const compiled = network.plan.roles[network.roleOf(edge)] as CompiledRole;
  const step = network.stepOf(edge);
  const { from, to, event, outcome, cause, says, ids, transitions, outputs } = step;
  const otherwise = beside === undefined ? undefined : otherwiseAt(beside, compiled, step);
  return {
    to: compiled.name,
    event: compiled.event(event),
    outcome,
    ...(cause === undefined ? {} : { cause }),
    says,
    ids,
    transitions,
    outputs,
    before: compiled.state(from).path,
    after: compiled.state(to).path,
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

/** The first step, in the order of expansion, from one state to another. */
function stepBetween(network: Network, from: number, to: number): Happening {
  let happening: Happening | undefined;
  const successors = {
    found: () => {
      if (happening === undefined && network.space.nextEquals(to)) happening = network.happening();
    },
  };
  network.expand(from, successors);
  if (happening === undefined) {
    throw modelError('MDL-306', {
      subject: `step from state ${from} to ${to}`,
      expected: 'the step that was found before',
      got: 'none',
      where: network.plan.composition.name,
      todo: 'Keep checkPurity on to find the machine that is not a function of its events.',
    });
  }
  return happening;
}

export function endOf(network: Network, values: Int32Array): TraceEnd {
  const { plan } = network;
  const roles = Object.fromEntries(
    plan.roles.map((compiled, role) => {
      const { path, context } = compiled.state(values[role] as number);
      return [compiled.name, { path, context }];
    }),
  );
  const inFlight = network.usedPairs().flatMap((pair) => {
    const messages = network.messages(pair, values);
    if (messages.length === 0) return [];
    const from = (plan.roles[Math.floor(pair / plan.roles.length)] as CompiledRole).name;
    const to = (plan.roles[pair % plan.roles.length] as CompiledRole).name;
    return [{ from, to, messages }];
  });
  const ghost = network.ghostOf(values);
  const learnt = network.learntIn(values);
  return {
    roles,
    inFlight,
    budgets: network.budgetsOf(values),
    ...(ghost === undefined ? {} : { ghost }),
    ...(learnt === undefined ? {} : { learnt }),
  };
}
