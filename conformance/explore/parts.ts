/**
 * One scenario explored in parts: the same roles under different bounds, where all faults at once would be too many.
 *
 * A claim over all states holds when it holds in every part that makes it; a claim that something can happen holds
 * when one part shows it. Counts are sums: a state met in two parts counts twice.
 */
import type { BitStateFigures } from './bit-state.js';
import type { Composition } from './composition.js';
import { explore } from './explore.js';
import type {
  Bounds,
  ExplorationResult,
  ExploreOptions,
  PropertyResult,
  RoleCoverage,
  UsedChannel,
  Verdict,
} from './explore.js';
import { isShownByOne } from './result.js';

export interface Part {
  /** What this part puts the scenario through. */
  readonly says: string;
  readonly composition: Composition;
  /**
   * Explored on top of parts with more faults, for something that they leave out; does not weaken what the whole
   * claims.
   */
  readonly besides?: true;
  /** Left out where a quick look is wanted. */
  readonly lengthy?: true;
  /** Explored only where minutes do not matter. */
  readonly thorough?: true;
}

export interface PartBounds {
  readonly says: string;
  readonly budgets: Bounds['budgets'];
  readonly states: number;
  readonly transitions: number;
  readonly complete: boolean;
  readonly attacker?: Bounds['attacker'];
}

/** A finding, and the parts (counted from one) that judged it and found the same. */
export interface PartsProperty extends PropertyResult {
  readonly parts: readonly number[];
}

export interface PartsResult extends ExplorationResult {
  /** The budgets are the least over the parts, but for those that are explored besides. */
  readonly bounds: Bounds & { readonly parts: readonly PartBounds[] };
  readonly properties: readonly PartsProperty[];
}

/** @throws what {@link explore} throws, and a RangeError without parts. */
export function exploreParts(parts: readonly Part[], options: ExploreOptions = {}): PartsResult {
  const results = parts.map(({ composition }) => explore(composition, options));
  const [first] = results;
  if (first === undefined) throw new RangeError('a scenario without parts');
  const boundHit = results.find((result) => result.boundHit !== undefined)?.boundHit;
  const sum = (of: (result: ExplorationResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const states = sum((result) => result.states);
  const bitState = mergedBits(results);
  const symmetry = mergedSymmetry(results);
  const { attacker: _ofTheFirst, ...bounds } = first.bounds;
  return {
    ...first,
    bounds: {
      ...bounds,
      channels: mergedChannels(results),
      heldBack: mergedTimers(results),
      budgets: leastBudgets(
        results.filter((_result, at) => parts[at]?.besides !== true).map((result) => result.bounds),
      ),
      parts: results.map(({ bounds: of, states: count, transitions, complete }, at) => ({
        says: parts[at]?.says ?? '',
        budgets: of.budgets,
        states: count,
        transitions,
        complete,
        ...(of.attacker === undefined ? {} : { attacker: of.attacker }),
      })),
    },
    states,
    transitions: sum((result) => result.transitions),
    complete: results.every(({ complete }) => complete),
    ...(boundHit === undefined ? {} : { boundHit }),
    depth: Math.max(...results.map(({ depth }) => depth)),
    properties: mergedProperties(results),
    undecided: results.flatMap(({ undecided }) => undecided),
    coverage: mergedCoverage(results),
    seconds: sum(({ seconds }) => seconds),
    ...(bitState === undefined ? {} : { bitState }),
    ...(results.some(({ partialOrder }) => partialOrder) ? { partialOrder: true as const } : {}),
    ...(symmetry === undefined ? {} : { symmetry }),
    bytesPerState: sum((result) => result.bytesPerState * result.states) / states,
    bytesAheadPerState: sum((result) => result.bytesAheadPerState * result.states) / states,
  };
}

/** In the order in which the parts bring them up; the absence of deadlock last. */
function mergedProperties(results: readonly ExplorationResult[]): PartsProperty[] {
  const byId = new Map<string, PropertyResult>();
  for (const property of results.flatMap(({ properties }) => properties)) {
    const known = byId.get(property.id);
    byId.set(property.id, known === undefined || decides(property, known) ? property : known);
  }
  const partsOf = ({ id, holds }: PropertyResult): number[] =>
    results.flatMap(({ properties }, at) =>
      properties.some((each) => each.id === id && each.holds === holds) ? [at + 1] : [],
    );
  const rank = ({ kind }: PropertyResult): number => (kind === 'deadlock' ? 1 : 0);
  return [...byId.values()]
    .sort((one, other) => rank(one) - rank(other))
    .map((property) => ({ ...withoutVacuity(property, results), parts: partsOf(property) }));
}

/** A claim says something where it does in one part. */
function withoutVacuity(
  { vacuous, ...property }: PropertyResult,
  results: readonly ExplorationResult[],
): PropertyResult {
  const isVacuous = results.every(({ properties }) =>
    properties.every((each) => each.id !== property.id || each.vacuous !== undefined),
  );
  return vacuous !== undefined && isVacuous ? { ...property, vacuous } : property;
}

function leastBudgets(bounds: readonly Bounds[]): Bounds['budgets'] {
  const all = bounds.map(({ budgets }) => budgets);
  const names = Object.keys(all[0] ?? {});
  const least = names.map((name) => [name, Math.min(...all.map((budgets) => budgets[name] ?? 0))]);
  return Object.fromEntries(least) as Bounds['budgets'];
}

/**
 * Whether the first finding on a claim says more than the second. A claim over all states is lost by one violation; a
 * possibility is shown by one witness, and denied only where no part was cut short.
 */
function decides(found: PropertyResult, known: PropertyResult): boolean {
  const order: readonly Verdict[] = isShownByOne(found.kind)
    ? ['holds', 'unknown', 'violated']
    : ['violated', 'unknown', 'holds'];
  if (found.verdict !== known.verdict) return order.indexOf(found.verdict) < order.indexOf(known.verdict);
  const steps = (property: PropertyResult): number =>
    (property.counterexample ?? property.witness)?.steps.length ?? Number.POSITIVE_INFINITY;
  return steps(found) < steps(known);
}

/** Each channel as the first part that used it has it; what was left out is the sum. */
function mergedChannels(results: readonly ExplorationResult[]): UsedChannel[] {
  const byName = new Map<string, UsedChannel>();
  for (const channel of results.flatMap(({ bounds }) => bounds.channels)) {
    const name = `${channel.from}>${channel.to}`;
    const known = byName.get(name);
    byName.set(name, known === undefined ? channel : { ...known, full: known.full + channel.full });
  }
  return [...byName.values()];
}

function mergedTimers(results: readonly ExplorationResult[]): Bounds['heldBack'] {
  const states = new Map<string, number>();
  for (const { timer, states: more } of results.flatMap(({ bounds }) => bounds.heldBack))
    states.set(timer, (states.get(timer) ?? 0) + more);
  return [...states].map(([timer, count]) => ({ timer, states: count }));
}

/** Arrays are taken one after another: the one that was fullest speaks for all. */
function mergedBits(results: readonly ExplorationResult[]): BitStateFigures | undefined {
  const all = results.flatMap(({ bitState }) => (bitState === undefined ? [] : [bitState]));
  const [fullest] = all.toSorted((one, other) => other.filled - one.filled);
  if (fullest === undefined) return undefined;
  const states = results.reduce((total, result) => total + result.states, 0);
  const omitted = all.reduce((total, each) => total + each.omitted, 0);
  return { ...fullest, omitted, coverage: states / (states + omitted) };
}

/** The most ways of exchanging, and all that is stood for. */
function mergedSymmetry(results: readonly ExplorationResult[]): ExplorationResult['symmetry'] {
  const all = results.flatMap(({ symmetry }) => (symmetry === undefined ? [] : [symmetry]));
  if (all.length === 0) return undefined;
  const total = (of: (each: NonNullable<ExplorationResult['symmetry']>) => number): number =>
    all.reduce((sum, each) => sum + of(each), 0);
  return {
    exchanges: Math.max(...all.map(({ exchanges }) => exchanges)),
    states: total(({ states }) => states),
    transitions: total(({ transitions }) => transitions),
  };
}

function mergedCoverage(results: readonly ExplorationResult[]): RoleCoverage[] {
  const byRole = new Map<string, RoleCoverage>();
  for (const each of results.flatMap(({ coverage }) => coverage)) {
    const known = byRole.get(each.role);
    byRole.set(
      each.role,
      known === undefined
        ? each
        : {
            ...each,
            taken: [...new Set([...known.taken, ...each.taken])].sort(),
            localStates: Math.max(known.localStates, each.localStates),
          },
    );
  }
  return [...byRole.values()];
}
