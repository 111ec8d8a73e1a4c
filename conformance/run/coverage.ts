/** What a run has demonstrated: only tests that passed count. */
import { byCodeUnit } from '../select/canonical.js';
import type { Suite } from '../suite/types.js';
import type { TestResult } from './result.js';

export interface RunCoverage {
  /** By role: statechart transitions on the paths of passed tests. */
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  /** Ids that a passed test has as its purpose. */
  readonly demonstrated: readonly string[];
  /** Ids that only lie on the way of a passed test. */
  readonly touched: readonly string[];
}

export function coverageOf(results: readonly TestResult[]): RunCoverage {
  const transitions = new Map<string, Set<string>>();
  const demonstrated = new Set<string>();
  const touched = new Set<string>();
  for (const result of results) {
    if (result.verdict !== 'pass') continue;
    const taken = transitions.get(result.role) ?? new Set<string>();
    transitions.set(result.role, taken);
    for (const step of result.transitions) for (const id of step) taken.add(id);
    for (const id of [...result.requirements, ...result.decisions]) demonstrated.add(id);
    for (const step of result.stepIds) for (const id of step) touched.add(id);
  }
  return {
    transitions: Object.fromEntries(
      [...transitions]
        .toSorted(([a], [b]) => byCodeUnit(a, b))
        .map(([role, taken]) => [role, [...taken].toSorted(byCodeUnit)]),
    ),
    demonstrated: [...demonstrated].toSorted(byCodeUnit),
    touched: [...touched].filter((id) => !demonstrated.has(id)).toSorted(byCodeUnit),
  };
}

export interface Orphans {
  /** Known ids that no test has as its purpose. */
  readonly untested: readonly string[];
  /** Ids that tests name and nobody knows. */
  readonly unknown: readonly string[];
}

/** Compares the ids that tests name with those that the catalogue knows. */
export function orphansOf(suites: readonly Suite[], known: readonly string[]): Orphans {
  const purposes = new Set<string>();
  const named = new Set<string>();
  for (const { tests } of suites) {
    for (const test of tests) {
      for (const id of [...test.requirements, ...test.decisions]) purposes.add(id);
      for (const step of test.steps) for (const id of step.ids) named.add(id);
    }
  }
  const catalogue = new Set(known);
  return {
    untested: [...catalogue].filter((id) => !purposes.has(id)).toSorted(byCodeUnit),
    unknown: [...named].filter((id) => !catalogue.has(id)).toSorted(byCodeUnit),
  };
}
