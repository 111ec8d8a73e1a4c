/** What a search has found, told as a result. */
import type { CompiledRole } from '../compile/compile.js';
import type { Budgets, ChannelSpec, Property } from './composition.js';
import type { Decision } from './decision.js';
import type { ExplorationResult, PropertyResult, RoleCoverage, UndecidedEvent, Verdict } from './explore.js';
import type { Network } from './network.js';
import type { Trace } from './trace.js';
import { vacuityOf } from './vacuity.js';

/** Where a search stands at its end. States are numbers of its own. */
export interface Found {
  readonly network: Network;
  readonly judged: readonly {
    readonly property: Property;
    /** The state that decides, or -1. */
    readonly at: number;
    /** What it has asked; undefined for what was not asked. */
    readonly decision: Decision | undefined;
    readonly begun?: boolean;
  }[];
  /** The state without a way on, or -1. */
  readonly deadlock: number;
  /** Whether what was not contradicted holds. */
  readonly complete: boolean;
  /** Why a claim is not judged, if it is not. */
  readonly unjudged?: (claim: Pick<PropertyResult, 'id' | 'kind'>) => string | undefined;
  readonly boundHit: ExplorationResult['boundHit'];
  /** By pair: steps that did not fit. */
  readonly full: Int32Array;
  /** By timer: states in which the order alone held it back. */
  readonly held: Int32Array;
  readonly maxStates: number;
  readonly maxBytes: number;
  readonly states: number;
  readonly transitions: number;
  readonly depth: number;
  readonly start: Trace | undefined;
  readonly seconds: number;
  /** Octets for the states, and for what looks ahead. */
  readonly bytes: number;
  readonly bytesAhead: number;
  readonly trace: (state: number) => Trace;
}

export function resultOf(found: Found): ExplorationResult {
  const { network, complete, boundHit, full, held, states, start } = found;
  const { composition, roles, budgets, channels, timers } = network.plan;
  const attacker = network.attackerReach();
  return {
    scenario: composition.name,
    bounds: {
      budgets: Object.fromEntries(budgets.map(({ name, initial }) => [name, initial])) as unknown as Budgets,
      channels: network.usedPairs().map((pair) => ({
        from: (roles[Math.floor(pair / roles.length)] as CompiledRole).name,
        to: (roles[pair % roles.length] as CompiledRole).name,
        ...(channels[pair] as ChannelSpec),
        full: full[pair] as number,
      })),
      longerTimers: composition.timers?.longer ?? [],
      timerOrder,
      heldBack: timers.flatMap(({ name }, at) =>
        (held[at] as number) > 0 ? [{ timer: name, states: held[at] as number }] : [],
      ),
      ...(attacker === undefined ? {} : { attacker }),
      maxStates: found.maxStates,
      maxBytes: found.maxBytes,
    },
    states,
    transitions: found.transitions,
    complete,
    ...(boundHit === undefined ? {} : { boundHit }),
    depth: found.depth,
    properties: [...found.judged.map((each) => judgedProperty(found, each)), judged(found, noDeadlock, found.deadlock)],
    undecided: undecidedIn(network),
    coverage: coverageOf(network),
    ...(start === undefined ? {} : { start }),
    seconds: found.seconds,
    bytesPerState: found.bytes / states,
    bytesAheadPerState: found.bytesAhead / states,
  };
}

/** Whether a claim is about what lies ahead of a state, and needs every step. */
export const looksAhead = (kind: PropertyResult['kind']): boolean =>
  kind === 'agEf' || kind === 'efAg' || kind === 'eventually';

/** Whether one state shows a claim, where others take one to be contradicted. */
export const isShownByOne = (kind: PropertyResult['kind']): boolean => kind === 'sometimes' || kind === 'efAg';

function judgedProperty(found: Found, { property, at, decision, ...asked }: Found['judged'][number]): PropertyResult {
  const result = judged(found, property, at);
  // What one state shows was not shown for want of being asked.
  if (decision === undefined || !result.holds || isShownByOne(property.kind)) return result;
  const vacuous = vacuityOf({ property, decision, ...asked }, found.network);
  return vacuous === undefined ? result : { ...result, vacuous };
}

type Claim = Pick<PropertyResult, 'id' | 'kind' | 'says'> & Pick<Property, 'refs'>;

function judged({ complete, unjudged, trace }: Found, claim: Claim, at: number): PropertyResult {
  const { id, kind, says, refs = [] } = claim;
  const byOne = isShownByOne(kind);
  const why = at < 0 ? unjudged?.(claim) : undefined;
  const verdict = why === undefined ? verdictOf(byOne, at >= 0, complete) : 'unknown';
  return {
    id,
    kind,
    says,
    refs,
    verdict,
    holds: verdict === 'holds',
    ...(why === undefined ? {} : { why }),
    ...(at < 0 ? {} : byOne ? { witness: trace(at) } : { counterexample: trace(at) }),
  };
}

function verdictOf(byOne: boolean, found: boolean, complete: boolean): Verdict {
  if (!found && !complete) return 'unknown';
  return found === byOne ? 'holds' : 'violated';
}

const noDeadlock: Claim = {
  id: 'deadlock',
  kind: 'deadlock',
  says: 'Wherever nothing more can happen, the run has come to a legitimate end.',
};

function undecidedIn(network: Network): UndecidedEvent[] {
  const found: UndecidedEvent[] = [];
  for (let edge = 0; edge < network.edges; edge++) {
    if (network.taken[edge] === 0) continue;
    const step = network.stepOf(edge);
    if (step.outcome !== 'undecided') continue;
    const compiled = network.plan.roles[network.roleOf(edge)] as CompiledRole;
    const { path, context } = compiled.state(step.from);
    found.push({ role: compiled.name, path, context, event: compiled.event(step.event) });
  }
  return found;
}

function coverageOf(network: Network): RoleCoverage[] {
  const taken = network.plan.roles.map(() => new Set<string>());
  for (let edge = 0; edge < network.edges; edge++) {
    if (network.taken[edge] === 0) continue;
    for (const id of network.stepOf(edge).transitions) (taken[network.roleOf(edge)] as Set<string>).add(id);
  }
  return network.plan.roles.map(({ name, declared, stateCount }, role) => ({
    role: name,
    declared,
    taken: [...(taken[role] as Set<string>)].sort(),
    localStates: stateCount,
  }));
}

const timerOrder =
  'A longer timer waits as long as a shorter one is armed, even one armed later or again and again: it is taken to ' +
  'outlast them all together.';
