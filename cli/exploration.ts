/** Exploring a scenario, and what is told about it. */
import { exploreParts } from '../conformance/explore/index.js';
import type { ExploreOptions, Part, PartsResult, PropertyResult, Trace } from '../conformance/explore/index.js';
import { countText } from '../conformance/report/index.js';
import type { ExplorationSummary } from '../conformance/report/index.js';
import { ModelError } from '../conformance/model-error.js';
import { CommandError, EXIT, usage } from './exit.js';
import type { ExitCode } from './exit.js';
import type { Explorable } from './model-module.js';
import { scenarioNamed } from './scenarios.js';

/** What `mcim explore --json` prints. */
export interface ExplorationJson {
  readonly scenario: string;
  readonly bounds: PartsResult['bounds'];
  readonly states: number;
  readonly transitions: number;
  readonly complete: boolean;
  /** Where it is not complete: the bound that was hit. The counts are those until then. */
  readonly boundHit?: PartsResult['boundHit'];
  /** Where states were remembered by bits: what that may have missed. It is never complete then. */
  readonly bitState?: PartsResult['bitState'];
  /** Steps that only come in another order were left out. */
  readonly partialOrder?: true;
  /** One state stood for others: the ways of exchanging instances, and the states and transitions in full. */
  readonly symmetry?: PartsResult['symmetry'];
  readonly properties: readonly JudgedProperty[];
  readonly seconds: number;
  /** Octets of a state: itself, its place in the table, and where it came from. */
  readonly bytesPerState: number;
  /** What is kept besides for claims about what lies ahead of a state. */
  readonly bytesAheadPerState: number;
}

export interface JudgedProperty {
  readonly id: string;
  readonly kind: string;
  readonly holds: boolean;
  /** Neither shown nor contradicted: why, where it is not a bound's doing. */
  readonly unknown?: string;
  /** It holds, but would whatever the machines did: why. */
  readonly vacuous?: string;
  /** Steps of the counterexample, or of the witness of a `sometimes`. */
  readonly traceLength?: number;
  /** The parts, counted from one, that judged it and found this. */
  readonly parts?: readonly number[];
}

export interface Explored {
  readonly result: PartsResult;
  readonly json: ExplorationJson;
  readonly summary: ExplorationSummary;
  /** Ids that a property stands for, with whether it holds. */
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly property: string;
  readonly kind: PropertyResult['kind'] | 'always';
  readonly says: string;
  readonly holds: boolean;
  readonly verdict: string;
  readonly why?: string;
  readonly vacuous?: string;
  readonly refs: readonly string[];
  readonly parts?: readonly number[];
  readonly counterexample?: Trace;
  /** A shortest run that shows what can happen. */
  readonly witness?: Trace;
}

export interface ExploreRequest extends ExploreSettings {
  readonly scenario: string;
}

export interface ExploreSettings {
  /** Instead of the scenario's own. */
  readonly budgets?: Readonly<Record<string, number>>;
  readonly maxStates?: number;
  /** Most octets for states, table and what looks ahead, of each part, however many are explored at once. */
  readonly maxBytes?: number;
  /** Octets of the bits that states are remembered by, of each part; by default they are remembered in full. */
  readonly bitState?: number;
  /** Leave out steps that only come in another order. */
  readonly partialOrder?: boolean;
  /** Let one state stand for all in which instances that are declared to be alike are exchanged. */
  readonly symmetry?: boolean;
  /** Without the parts that take long. */
  readonly quick?: boolean;
  /** With the parts that take minutes. */
  readonly thorough?: boolean;
  /** Runs carry the state after each step. */
  readonly traceStates?: boolean;
}

export function exploreScenario(request: ExploreRequest, onProgress?: ExploreOptions['onProgress']): Explored {
  return judged(partsOf(request), request, onProgress);
}

/**
 * Explores what a module exports.
 *
 * @throws CommandError (64) also where a machine or a predicate of it is not what exploring needs: what is wrong is what
 * the command was given.
 */
export function exploreModel(
  model: Explorable,
  settings: ExploreSettings,
  onProgress?: ExploreOptions['onProgress'],
): Explored {
  return ofModel(model, () => judged(adjusted(model, settings), settings, onProgress));
}

/** What is wrong with somebody's composition is wrong with what the command was given. */
export function ofModel<T>({ name }: Explorable, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new CommandError(EXIT.usage, `--model ${name}: ${error.message}`);
  }
}

function judged(
  parts: readonly Part[],
  { maxStates, maxBytes, bitState, partialOrder = false, symmetry = false, traceStates = false }: ExploreSettings,
  onProgress: ExploreOptions['onProgress'] | undefined,
): Explored {
  const result = exploreParts(parts, {
    traceStates,
    partialOrder,
    symmetry,
    ...(maxStates === undefined ? {} : { maxStates }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(bitState === undefined ? {} : { bitState }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const claims = claimsOf(result);
  const properties = claims.map(({ property, kind, holds, why, vacuous, traceLength, parts }) => ({
    id: property,
    kind,
    holds,
    ...(why === undefined ? {} : { unknown: why }),
    ...(vacuous === undefined ? {} : { vacuous }),
    ...(traceLength === undefined ? {} : { traceLength }),
    ...(parts === undefined ? {} : { parts }),
  }));
  const { scenario, bounds, states, transitions, complete, boundHit, seconds } = result;
  return {
    result,
    claims,
    json: {
      scenario,
      bounds,
      states,
      transitions,
      complete,
      ...(boundHit === undefined ? {} : { boundHit }),
      ...(result.bitState === undefined ? {} : { bitState: result.bitState }),
      ...(result.partialOrder === undefined ? {} : { partialOrder: result.partialOrder }),
      ...(result.symmetry === undefined ? {} : { symmetry: result.symmetry }),
      properties,
      seconds,
      bytesPerState: result.bytesPerState,
      bytesAheadPerState: result.bytesAheadPerState,
    },
    summary: {
      scenario,
      bounds: Object.fromEntries(bounds.parts.map(({ says, states: count }) => [says, `${countText(count)} states`])),
      states,
      transitions,
      complete,
      seconds,
      properties: claims.map((claim, at) => ({ ...(properties[at] as JudgedProperty), says: claim.says })),
    },
  };
}

/** A violated property outweighs a bound that was hit. */
export function exitOf({ result, claims }: Pick<Explored, 'result' | 'claims'>): ExitCode {
  if (claims.some(({ verdict }) => verdict === 'violated')) return EXIT.fail;
  return result.complete && claims.every(({ holds }) => holds) ? EXIT.ok : EXIT.inconclusive;
}

function claimsOf({ complete, properties, undecided }: PartsResult): (Claim & { traceLength?: number })[] {
  const found = properties.map((property): Claim & { traceLength?: number } => {
    const trace = property.counterexample ?? property.witness;
    return {
      property: property.id,
      kind: property.kind,
      says: property.says,
      holds: property.holds,
      verdict: property.verdict as string,
      refs: property.refs,
      ...(property.why === undefined ? {} : { why: property.why }),
      ...(property.vacuous === undefined ? {} : { vacuous: property.vacuous }),
      parts: property.parts,
      ...(trace === undefined ? {} : { traceLength: trace.steps.length }),
      ...(property.counterexample === undefined ? {} : { counterexample: property.counterexample }),
      ...(property.witness === undefined ? {} : { witness: property.witness }),
    };
  });
  const undecidedHere = undecided.map(({ role, path, event }) => `${role} in ${path} on ${event.type}`);
  return [
    ...found,
    {
      property: 'decided',
      kind: 'always',
      says:
        undecidedHere.length === 0
          ? 'No role meets an event that it neither uses, refuses nor ignores.'
          : `Not decided: ${undecidedHere.slice(0, 5).join('; ')}.`,
      holds: undecidedHere.length === 0 && complete,
      verdict: undecidedHere.length > 0 ? 'violated' : complete ? 'holds' : 'unknown',
      refs: [],
    },
  ];
}

/**
 * `budgets` lowers or raises what a part allows, but allows nothing that the part is not about.
 *
 * @throws CommandError for a scenario or a budget that there is not.
 */
export function partsOf({ scenario, ...settings }: ExploreRequest): Part[] {
  return adjusted(scenarioNamed(scenario), settings);
}

/** The same for anything with parts; see {@link partsOf}. */
export function adjusted({ name, parts: all }: Explorable, settings: ExploreSettings): Part[] {
  const { budgets = {}, quick = false, thorough = false, symmetry = false } = settings;
  if (symmetry && all.some(({ composition }) => composition.alike === undefined))
    throw usage('--symmetry', 'instances declared under alike', `none in ${name}`, 'Leave it out.');
  const parts = all.filter((part) => (thorough || part.thorough !== true) && (!quick || part.lengthy !== true));
  if (parts.length === 0)
    throw usage(name, 'a part that does not take minutes', 'none', "Add '--thorough' for those that do.");
  const known = Object.keys(parts[0]?.composition.budgets ?? {});
  const unknown = Object.keys(budgets).find((budget) => !known.includes(budget));
  if (unknown !== undefined)
    throw usage('--budget', `one of ${known.join(', ')}`, `'${unknown}'`, `These are the budgets of ${name}.`);
  const mostOf = (budget: string): number =>
    Math.max(...parts.map(({ composition }) => composition.budgets[budget] ?? 0));
  return parts.map(({ composition, ...part }) => {
    const changed = Object.entries(budgets).filter(
      ([budget, most]) => (composition.budgets[budget] ?? 0) > 0 || most > mostOf(budget) || mostOf(budget) === 0,
    );
    return {
      ...part,
      composition: { ...composition, budgets: { ...composition.budgets, ...Object.fromEntries(changed) } },
    };
  });
}
