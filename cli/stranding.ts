/** The table that says when a device can be stranded: computed, cell by cell, by exploration. */
import {
  explore,
  type Composition,
  type ExplorationResult,
  type PropertyResult,
} from '../conformance/explore/index.js';
import {
  ADVERSE,
  combinationsAt,
  CUT_AT,
  hasOwnerOnTheSpot,
  strandingCase,
  strandingCaseOnTheSpot,
} from '../models/scenarios/stranding.js';
import type { Adverse, CutAt } from '../models/scenarios/stranding.js';

export interface StrandingCell {
  readonly cutAt: CutAt;
  readonly adverse: readonly Adverse[];
  /** Whether from every state service can be reached. */
  readonly kept: boolean;
  readonly states: number;
  /** Steps to the first state from which it cannot. */
  readonly steps?: number;
}

export interface StrandingTable {
  readonly cells: readonly StrandingCell[];
  /** The smallest combinations that strand, and where. */
  readonly minimal: readonly MinimalStranding[];
}

export interface MinimalStranding {
  readonly adverse: readonly Adverse[];
  /** Where the power has to be cut for it. */
  readonly cutAt: readonly CutAt[];
  /** Where of these the owner, who comes to the device and has chosen another operator, brings it back. */
  readonly keptOnTheSpot: readonly CutAt[];
  readonly preventedBy: string;
}

const PLACES = Object.keys(CUT_AT) as CutAt[];

/** How many cells the table has. */
export const CELLS = PLACES.reduce((total, cutAt) => total + combinationsAt(cutAt).length, 0);

/** Machines are asked once here; `explore` of the scenarios asks them again to see that they are functions. */
const ONCE = { checkPurity: false, maxStates: 1_000_000 } as const;

/** @throws RangeError where a cell is not explored to its end. */
export function strandingTable(onProgress?: (done: number) => void): StrandingTable {
  const wanted = PLACES.flatMap((cutAt) => combinationsAt(cutAt).map((adverse) => ({ cutAt, adverse })));
  const cells = wanted.map(({ cutAt, adverse }, at): StrandingCell => {
    const { states, broken } = explored(strandingCase(cutAt, adverse));
    onProgress?.(at + 1);
    return {
      cutAt,
      adverse,
      kept: broken === undefined,
      states,
      ...(broken?.counterexample === undefined ? {} : { steps: broken.counterexample.steps.length }),
    };
  });
  const minimal = minimalIn(cells).map((each) => ({
    ...each,
    keptOnTheSpot: each.cutAt.filter((cutAt) => hasOwnerOnTheSpot(cutAt) && isKeptOnTheSpot(cutAt, each.adverse)),
  }));
  return { cells, minimal };
}

function explored(
  cell: Composition,
): Pick<ExplorationResult, 'states'> & { readonly broken: PropertyResult | undefined } {
  const { complete, properties, states } = explore(cell, ONCE);
  if (!complete) throw new RangeError(`stranding: ${cell.name} was not explored to its end`);
  return { states, broken: properties.find(({ kind, holds }) => kind === 'agEf' && !holds) };
}

const isKeptOnTheSpot = (cutAt: CutAt, adverse: readonly Adverse[]): boolean =>
  explored(strandingCaseOnTheSpot(cutAt, adverse)).broken === undefined;

/** Strandings of which no part alone strands at the same place. */
export function minimalIn(cells: readonly StrandingCell[]): Omit<MinimalStranding, 'keptOnTheSpot'>[] {
  const stranded = cells.filter(({ kept }) => !kept);
  const smallest = stranded.filter(
    (cell) =>
      !stranded.some((other) => other !== cell && other.cutAt === cell.cutAt && isPartOf(other.adverse, cell.adverse)),
  );
  const places = new Map<string, StrandingCell[]>();
  for (const cell of smallest) {
    const key = cell.adverse.join();
    places.set(key, [...(places.get(key) ?? []), cell]);
  }
  return [...places.values()].map((same) => {
    const adverse = same[0]?.adverse ?? [];
    return { adverse, cutAt: same.map(({ cutAt }) => cutAt), preventedBy: preventionOf(adverse) };
  });
}

/** A retention that is too short is part of none at all. */
function isPartOf(less: readonly Adverse[], more: readonly Adverse[]): boolean {
  return less.every((one) => more.includes(one) || (one === 'shortRetention' && more.includes('noRetention')));
}

/** What a configuration or a contract can do about a combination: take away one thing that it takes. */
function preventionOf(adverse: readonly Adverse[]): string {
  if (adverse.includes('noRetention') || adverse.includes('shortRetention'))
    return adverse.includes('shortRetention')
      ? 'Retention longer than retries, fallback timer and the longest time without power (DEC-162).'
      : 'Retention longer than retries and fallback timer (DEC-162).';
  if (adverse.join() === 'credentialEnded')
    return 'A life of the initial credential that outlasts the longest first provisioning; near its end nothing is erased (DEC-154, AMB-40).';
  if (adverse.includes('credentialEnded')) return 'An initial credential that is renewed before it ends (PR-12).';
  if (adverse.includes('noWayBack'))
    return 'A fallback timer, and an old MCIM that is sealed and not destroyed (AMB-22).';
  if (adverse.join() === 'bootstrapOut')
    return 'Coverage of a visited network, or a provider, for the first access: no timer helps.';
  return 'Coverage, by roaming contracts of the operator whose MCIM is in use, or will be: no timer helps.';
}

/** As a table lists it. */
export const adverseText = (adverse: readonly Adverse[]): string =>
  adverse.length === 0 ? 'nothing' : adverse.map((one) => ADVERSE[one]).join('; ');
