/**
 * What is demonstrated and what is covered, from runs of the suites and from explorations.
 *
 * In scope is what the explored scenarios answer for. A requirement is demonstrated by a passing test that has it as
 * its purpose, or by a property that holds; a test of it that does not pass takes that away again. That a device can be
 * stranded (`efAg`) demonstrates nothing: it shows what a rule is for where the rule is not kept.
 */
import { statechartGraph } from '../conformance/emit/pictures.js';
import type { Verdict } from '../conformance/report/index.js';
import type { Suite } from '../conformance/suite/index.js';
import { REQUIREMENT_IDS, SCOPE, WITHOUT_EFFECT } from '../models/requirements/index.js';
import type { RequirementId } from '../models/requirements/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { requirementsInScope } from './catalogue.js';
import type { Claim } from './exploration.js';

export interface CoverageJson {
  readonly requirements: {
    readonly total: number;
    readonly inScope: number;
    /** In scope and named by a transition. */
    readonly modelled: number;
    readonly demonstrated: number;
    /** Demonstrated, and named by no transition: a property over roles and steps says it, and no one of them does it. */
    readonly withoutTransition: readonly string[];
    /**
     * Observable and in scope, but not demonstrated; what no scenario answers for and nothing argues; and ids that a
     * transition names and nobody defines.
     */
    readonly orphans: readonly string[];
    /** In scope and not demonstrated, each with the reason. */
    readonly notDemonstrated: readonly Reason[];
    /** Of no effect: nothing that a run could show follows from them, with the argument. */
    readonly void: readonly Reason[];
    /** For a scenario that there is not yet. */
    readonly outside: readonly string[];
    /** Demonstrated by properties alone, of the scenarios that answer for it where these have one. */
    readonly byProperty: readonly {
      readonly id: string;
      readonly property: string;
      readonly properties: readonly string[];
    }[];
  };
  readonly transitions: {
    readonly total: number;
    readonly covered: number;
    readonly missing: readonly string[];
    /** Not counted: that an unarmed timer, or a fact that changes nothing, is passed over; no suite sends those. */
    readonly neverSent: readonly string[];
  };
}

export interface Evidence {
  readonly suites: readonly Suite[];
  readonly runs: readonly { readonly role: string; readonly verdicts: Readonly<Record<string, Verdict>> }[];
  readonly explorations: readonly {
    readonly scenario: string;
    readonly claims: readonly Pick<Claim, 'property' | 'kind' | 'holds' | 'refs'>[];
  }[];
}

export function coverageFrom({ suites, runs, explorations }: Evidence): CoverageJson {
  const verdictOf = new Map(runs.flatMap(({ verdicts }) => Object.entries(verdicts)));
  const tests = suites.flatMap((suite) => suite.tests);
  const troubled = new Set(
    tests.filter(({ id }) => isTrouble(verdictOf.get(id))).flatMap(({ requirements }) => requirements),
  );
  const passed = tests.filter(({ id }) => verdictOf.get(id) === 'pass');
  const byTest = new Set(passed.flatMap(({ requirements }) => requirements).filter((id) => !troubled.has(id)));
  const taken = new Set(
    passed.flatMap(({ role, steps }) => steps.flatMap(({ transitions }) => transitions.map((id) => `${role}:${id}`))),
  );
  const proved = provedBy(explorations);
  const declared = declaredTransitions();
  const named = new Set(declared.flatMap(({ ids }) => ids));
  const known = new Set<string>(REQUIREMENT_IDS);
  const scoped = requirementsInScope(explorations.map(({ scenario }) => scenario));
  const shown = new Set<string>(scoped.filter((id) => byTest.has(id) || (proved.has(id) && !troubled.has(id))));
  const outside = REQUIREMENT_IDS.filter((id) => SCOPE[id] === undefined && !(id in WITHOUT_EFFECT));
  const sent = declared.filter(({ neverSent }) => !neverSent);
  const missing = sent.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
  return {
    requirements: {
      total: known.size,
      inScope: scoped.length,
      modelled: scoped.filter((id) => named.has(id)).length,
      demonstrated: shown.size,
      withoutTransition: [...shown].filter((id) => !named.has(id)),
      orphans: [
        ...scoped.filter((id) => SCOPE[id]?.observable === true && !shown.has(id)),
        ...outside,
        ...[...named].filter((id) => id.startsWith('TR33812-') && !known.has(id)),
      ],
      notDemonstrated: scoped
        .filter((id) => !shown.has(id))
        .map((id) => ({ id, reason: reasonOf(id, named, troubled) })),
      void: reasonsFrom().void,
      outside,
      byProperty: scoped
        .filter((id) => !byTest.has(id) && shown.has(id))
        .map((id) => {
          const properties = proved.get(id) ?? [];
          return { id, property: properties[0] ?? '', properties };
        }),
    },
    transitions: {
      total: sent.length,
      covered: sent.length - missing.length,
      missing,
      neverSent: declared.filter(({ neverSent }) => neverSent).map(({ id }) => id),
    },
  };
}

/** Why no run shows them: what is of no effect, and what no transition can stand for though properties may judge it. */
export interface Reasons {
  readonly notObservable: readonly Reason[];
  readonly void: readonly Reason[];
}

interface Reason {
  readonly id: string;
  readonly reason: string;
}

export function reasonsFrom(): Reasons {
  return {
    notObservable: Object.entries(SCOPE).flatMap(([id, entry]) =>
      entry.observable ? [] : [{ id, reason: entry.reason }],
    ),
    void: Object.entries(WITHOUT_EFFECT).map(([id, reason]) => ({ id, reason })),
  };
}

/** By requirement the properties that hold, as `scenario: property`. */
function provedBy(explorations: Evidence['explorations']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, { readonly scenario: string; readonly property: string }[]>();
  for (const { scenario, claims } of explorations)
    for (const { property, kind, holds, refs } of claims)
      if (holds && kind !== 'efAg')
        for (const id of refs) found.set(id, [...(found.get(id) ?? []), { scenario, property }]);
  return new Map(
    [...found].map(([id, all]) => {
      const scenarios: readonly string[] = SCOPE[id as RequirementId]?.scenarios ?? [];
      const own = all.filter(({ scenario }) => scenarios.includes(scenario));
      return [id, (own.length > 0 ? own : all).map(({ scenario, property }) => `${scenario}: ${property}`)];
    }),
  );
}

interface DeclaredTransition {
  readonly id: string;
  readonly ids: readonly string[];
  readonly neverSent: boolean;
}

/** Of every role, as `role:<id>`. */
export function declaredTransitions(): DeclaredTransition[] {
  // The picture writes `(root)` where the compiled machine writes nothing.
  return ROLE_MODELS.flatMap(({ name, machine }) =>
    statechartGraph(machine).transitions.map(({ id, ids, event, outcome }) => ({
      id: `${name}:${id.replace(/^\(root\)/, '')}`,
      ids,
      neverSent: outcome === 'ignored' && /^(?:timer|env)\./.test(event),
    })),
  );
}

function isTrouble(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict !== 'pass' && verdict !== 'na' && verdict !== 'skip';
}

function reasonOf(id: RequirementId, named: ReadonlySet<string>, troubled: ReadonlySet<string>): string {
  const entry = SCOPE[id];
  if (entry?.observable === false) return entry.reason;
  if (troubled.has(id)) return 'A test of it did not pass.';
  return named.has(id) ? 'No passing test has it as its purpose.' : 'No transition realises it.';
}
