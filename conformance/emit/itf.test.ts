import { expect, test } from 'vitest';
import { linked, stopAndWait } from '../explore/examples.js';
import { explore } from '../explore/explore.js';
import type { Trace } from '../explore/trace.js';
import { toItf } from './itf.js';

const bug = (traceStates: boolean): Trace => {
  const { properties } = explore(stopAndWait(false, { loss: 1 }), { traceStates });
  const trace = properties.find(({ id }) => id === 'neverTwice')?.counterexample;
  if (trace === undefined) throw new Error('no counterexample');
  return trace;
};

/** What the format's forms stand for; refuses what it does not have. */
function read(value: unknown): unknown {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(read);
  if (typeof value !== 'object' || value === null) throw new Error(`not ITF: ${String(value)}`);
  const record = value as Record<string, unknown>;
  if ('#bigint' in record) return Number(record['#bigint']);
  if ('#tup' in record) return (record['#tup'] as unknown[]).map(read).join('>');
  if ('#map' in record)
    return Object.fromEntries((record['#map'] as [unknown, unknown][]).map(([k, v]) => [read(k), read(v)]));
  return Object.fromEntries(Object.entries(record).map(([k, v]) => [k, read(v)]));
}

test('read back, the states are those of the trace', () => {
  const trace = bug(true);
  const itf = JSON.parse(JSON.stringify(toItf(trace))) as ReturnType<typeof toItf>;
  expect(itf['#meta']['format']).toBe('ITF');
  expect(itf.states).toHaveLength(trace.steps.length + 1);
  for (const [index, state] of itf.states.entries()) {
    const { '#meta': meta, ...variables } = state;
    expect(meta).toEqual({ index });
    expect(Object.keys(variables).toSorted()).toEqual(itf.vars);
    const from = trace.states?.[index];
    expect(read(variables['state'])).toEqual(
      Object.fromEntries(Object.entries(from?.roles ?? {}).map(([role, { path }]) => [role, path])),
    );
    expect(read(variables['context'])).toEqual(
      Object.fromEntries(Object.entries(from?.roles ?? {}).map(([role, { context }]) => [role, context])),
    );
    expect(read(variables['budgets'])).toEqual(from?.budgets);
    expect(read(variables['channels'])).toEqual(
      Object.fromEntries((from?.inFlight ?? []).map((each) => [`${each.from}>${each.to}`, each.messages])),
    );
    const step = trace.steps[index - 1];
    expect(read(variables['action'])).toMatchObject(
      step === undefined ? { kind: 'init' } : { kind: step.kind, to: step.to, event: step.event },
    );
  }
  expect(trace.states?.at(-1)).toEqual(trace.final);
  expect(trace.states?.[0]?.roles['sender']?.path).toBe(trace.initial['sender']);
});

test('a ghost is a variable', () => {
  const told = explore(linked(true), { traceStates: true }).properties.find(({ id }) => id === 'told')?.witness;
  if (told === undefined) throw new Error('no witness');
  expect(toItf(told).vars).toContain('ghost');
  expect(toItf(told).states[0]?.['ghost']).toEqual({ '#bigint': '0' });
});

test('the same trace gives the same text', () => {
  expect(JSON.stringify(toItf(bug(true)))).toBe(JSON.stringify(toItf(bug(true))));
});

test('a trace without states is refused', () => {
  expect(() => toItf(bug(false))).toThrow(/expected states, got none.*traceStates/);
});
