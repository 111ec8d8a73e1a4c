/**
 * Spin on a composition, for setting the explorer beside it: the same space, without reduction and without properties,
 * depth first, as Spin is fastest.
 */
import { runSpin, spinMissing } from '../cli/spin.js';
import { toPromela } from '../conformance/emit/promela.js';
import type { Composition } from '../conformance/index.js';

export interface SpinMeasured {
  readonly states: number;
  readonly transitions: number;
  /** Of the search alone, without writing and compiling it. */
  readonly cpu: number;
  readonly mib: number;
  /** Octets of a state, as it is kept. */
  readonly bytesPerState: number;
}

/** The Promela of a composition, to be run as often as wanted. */
export const spinModel = (composition: Composition): string =>
  toPromela({ ...composition, properties: [] }, { bare: true, checkPurity: false }).text;

/** @returns undefined where Spin or a C compiler is missing. */
export function measuredSpin(promela: string): SpinMeasured | undefined {
  if (spinMissing() !== undefined) return undefined;
  const { states, transitions, cpuSeconds, mib } = runSpin(promela, { optimisation: '-O3' });
  return { states, transitions, cpu: cpuSeconds, mib, bytesPerState: (mib * 2 ** 20) / states };
}
