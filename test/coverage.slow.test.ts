/**
 * What the shipped suites and the properties of the scenarios can show, if everything passes and holds. That it does is
 * said by the generated tests and by `mcim explore`; `mcim coverage` joins both, and takes minutes for it.
 */
import { describe, expect, it } from 'vitest';
import { coverageHead } from '../cli/commands/coverage.js';
import { coverageFrom } from '../cli/coverage.js';
import type { CoverageJson, Evidence } from '../cli/coverage.js';
import { SCENARIOS } from '../cli/scenarios.js';
import { roleNamed, roleNames, suiteFor } from '../cli/suites.js';
import type { Verdict } from '../conformance/report/index.js';
import { SCOPE } from '../models/requirements/index.js';

const suites = roleNames().map((role) => suiteFor(roleNamed(role)));

const verdicts = (verdictOf: (id: string) => Verdict): Evidence['runs'] =>
  suites.map(({ role, tests }) => ({
    role,
    verdicts: Object.fromEntries(tests.map(({ id }) => [id, verdictOf(id)])),
  }));

const claims = (holds: boolean): Evidence['explorations'] =>
  SCENARIOS.map(({ name, parts }) => ({
    scenario: name,
    claims: parts.flatMap(({ composition }) =>
      composition.properties.map(({ id, kind, refs }) => ({ property: id, kind, holds, refs: refs ?? [] })),
    ),
  }));

const whole = coverageFrom({ suites, runs: verdicts(() => 'pass'), explorations: claims(true) });

describe('the shipped suites and properties', () => {
  it('cover every transition, and leave no requirement that can be observed', () => {
    expect(whole.transitions).toMatchObject({ covered: whole.transitions.total, missing: [] });
    expect(whole.requirements.orphans).toEqual([]);
    expect(whole.requirements.demonstrated).toBeLessThanOrEqual(whole.requirements.inScope);
    expect(whole.requirements.modelled).toBeLessThanOrEqual(whole.requirements.inScope);
  });

  it('demonstrate more than is modelled, and say why', () => {
    const { modelled, demonstrated, withoutTransition, byProperty } = whole.requirements;
    expect(demonstrated).toBeGreaterThan(modelled);
    expect(demonstrated - withoutTransition.length).toBeLessThanOrEqual(modelled);
    // A test has a transition, so that properties alone can show what no transition names.
    expect(byProperty.map(({ id }) => id)).toEqual(expect.arrayContaining([...withoutTransition]));
    expect(coverageHead(whole).join('\n')).toContain(
      `by a property of a scenario alone\n              (no transition names ${withoutTransition.length} of them: what holds`,
    );
  });

  it('give a reason for whatever they do not demonstrate', () => {
    const { notDemonstrated, demonstrated, inScope } = whole.requirements;
    expect(notDemonstrated.length).toBe(inScope - demonstrated);
    expect(notDemonstrated.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });
});

describe('evidence', () => {
  const demonstrated = ({ requirements }: CoverageJson): number => requirements.demonstrated;

  it('is taken away by a test that does not pass', () => {
    const test = suites.flatMap(({ tests }) => tests).find(({ requirements }) => requirements.length > 0);
    const id = test?.requirements[0] ?? '';
    for (const verdict of ['fail', 'inconc', 'error', 'notrun'] as const) {
      const runs = verdicts((each) => (each === test?.id ? verdict : 'pass'));
      const { requirements } = coverageFrom({ suites, runs, explorations: claims(true) });
      expect(requirements.notDemonstrated).toContainEqual({ id, reason: 'A test of it did not pass.' });
    }
  });

  it('is not there when nothing ran and nothing holds', () => {
    const nothing = coverageFrom({ suites, runs: [], explorations: claims(false) });
    expect([demonstrated(nothing), nothing.transitions.covered]).toEqual([0, 0]);
    const byProperty = coverageFrom({ suites, runs: [], explorations: claims(true) });
    expect(byProperty.requirements.byProperty.length).toBe(demonstrated(byProperty));
    expect(demonstrated(byProperty)).toBeGreaterThan(0);
  });

  it('is not that a device can be stranded, and comes first from the scenarios that answer for a statement', () => {
    const stranded = { property: 'S', kind: 'efAg', holds: true } as const;
    const id = 'TR33812-5.1.3.7.4.2-n16e';
    const claim = (scenario: string, kind: 'efAg' | 'always') => ({
      scenario,
      claims: [{ ...stranded, kind, refs: [id] }],
    });
    const shownBy = (...explorations: Evidence['explorations']): unknown =>
      coverageFrom({ suites: [], runs: [], explorations }).requirements.byProperty.find((each) => each.id === id);
    expect(shownBy(claim('V13', 'efAg'))).toBeUndefined();
    expect(shownBy(claim('V13', 'always'), claim('V29', 'always'))).toEqual({
      id,
      property: 'V13: S',
      properties: ['V13: S'],
    });
  });

  it('is asked for in options as in what is mandatory', () => {
    const none = coverageFrom({ suites: [], runs: [], explorations: claims(false) });
    const observable = Object.entries(SCOPE).filter(([, { observable: can }]) => can);
    expect(none.requirements.orphans).toEqual(expect.arrayContaining(observable.map(([each]) => each)));
  });
});
