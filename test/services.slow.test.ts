/**
 * Which services are apart: 5.1.3.2-p02, bearers and the administration of MCIMs; 5.1.3.2-p04, access and the security
 * of MCIMs.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMachine } from '../conformance/compile/index.js';
import { parseSuite } from '../conformance/suite/index.js';
import type { PlainEvent } from '../conformance/role.js';
import type { TestCase } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';

const testsOf = (role: string): readonly TestCase[] =>
  parseSuite(readFileSync(new URL(`../generated-tests/data/${role}.suite.json`, import.meta.url), 'utf8')).tests;

const testsOfM2me = testsOf('m2me');

/** What a message of a network that gives access makes the M2ME ask of its TRE, over all contexts that are tested. */
const askedUpon = (networks: readonly string[]): readonly string[] => [
  ...new Set(
    testsOfM2me
      .flatMap(({ steps }) => steps)
      .filter(({ event }) => networks.some((network) => event.type.startsWith(`${network}.`)))
      .flatMap(({ allowed }) => allowed.flat())
      .flatMap(({ to, msg }) => (to === 'tre' ? [msg.type] : [])),
  ),
];

/** Commands to the TRE that change what its slots hold, or hold of which MCIM, on the way of some test. */
function changingCommands(): ReadonlySet<string> {
  const tre = ROLE_MODELS.find(({ name }) => name === 'tre');
  if (tre === undefined) throw new Error('no model of the TRE');
  const compiled = compileMachine(tre, { checkPurity: false });
  const holds = new Map<number, string>();
  const held = (state: number): string => {
    const { slots, versions, mcims } = compiled.state(state).context as Record<string, unknown>;
    const known = holds.get(state) ?? JSON.stringify([slots, versions, mcims]);
    holds.set(state, known);
    return known;
  };
  const changing = new Set<string>();
  // Tests share their steps: an event is looked up once.
  const ids = new Map<string, number>();
  const idOf = (event: PlainEvent): number => {
    const key = JSON.stringify(event);
    const id = ids.get(key) ?? compiled.eventId(event);
    ids.set(key, id);
    return id;
  };
  for (const { steps } of testsOf('tre')) {
    let state = compiled.initial;
    for (const { event } of steps) {
      const { to } = compiled.step(compiled.stepId(state, idOf(event)));
      if (held(to) !== held(state)) changing.add(event.type);
      state = to;
    }
  }
  return changing;
}

describe('who gives access', () => {
  it('makes the TRE answer a challenge, and say who the device is and how it stands, and nothing else', () => {
    expect(askedUpon(['vno', 'icsp']).toSorted()).toEqual([
      'm2me.aka',
      'm2me.proveAccess',
      'm2me.signDiscovery',
      'm2me.signReport',
    ]);
  });

  it('writes no MCIM: none of that is a command that changes a slot', () => {
    const changing = changingCommands();
    expect([...changing]).toEqual(expect.arrayContaining(['m2me.stage', 'm2me.install', 'm2me.swap']));
    expect(askedUpon(['vno', 'icsp']).filter((type) => changing.has(type))).toEqual([]);
    expect(askedUpon(['dpf'])).toContain('m2me.stage');
  });
});
