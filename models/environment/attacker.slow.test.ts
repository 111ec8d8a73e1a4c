import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { explore, termText, type Composition, type Term } from '../../conformance/explore/index.js';
import type { PlainEvent } from '../../conformance/role.js';
import type { Signer } from '../messages/symbols.js';
import { attackedGhost, followsTheDrf, type Attacked } from '../properties/attacked.js';
import { ROLE_MODELS } from '../roles/index.js';
import { v1, v1Plain } from '../scenarios/v1.js';
import { v11 } from '../scenarios/v11.js';
import { attackedBy, hostile, INJECTION, sampled } from './attacker.js';
import { candidates } from './candidates.js';
import { switchedOff } from './counter-measures.js';
import { termOf } from './terms.js';

const nobody = new Set<'rogue'>(['rogue']);
const term = (event: PlainEvent, from = 'm2me', to = 'dpf') => termOf(event, nobody, from, to);
const text = (event: PlainEvent) => termText(term(event));
const report = { sid: 1, devId: 'd1', shoId: 'A', status: 'success', epoch: 1, signedBy: 'tre' };

/** The terms inside one, itself among them. */
const inside = (whole: Term): readonly Term[] => [
  whole,
  ...(whole.kind === 'tuple' ? whole.parts.flatMap(inside) : 'body' in whole ? inside(whole.body) : []),
];
const signaturesIn = (whole: Term) =>
  inside(whole)
    .filter(({ kind }) => kind === 'signed')
    .map(termText);

describe('messages as terms', () => {
  test('every sample of every role has one, and samples that differ differ', () => {
    for (const { name, samples = [] } of ROLE_MODELS) {
      const texts = new Map<string, string>();
      for (const { event, from } of samples) {
        const { made: _made, ...fields } = event as PlainEvent & { made?: unknown };
        const key = termText(termOf(fields, nobody, from, name));
        const written = JSON.stringify(fields, Object.keys(flat(fields)).sort());
        expect(texts.get(key) ?? written, `${name}: ${key}`).toBe(written);
        texts.set(key, written);
      }
    }
  });

  test('what is relayed unchanged is signed once', () => {
    const signatures = signaturesIn(term({ type: 'm2me.installReport', ...report }));
    expect(signatures).toHaveLength(1);
    expect(signaturesIn(term({ type: 'dpf.reportForward', ...report }))).toEqual(signatures);
  });

  test('the proof of a registration is the report of the device, heard or not', () => {
    const registration = {
      type: 'sho.registerSubscription',
      shoId: 'A',
      proof: 'good',
      sid: 1,
      epoch: 1,
      signedBy: 'A',
    };
    const [signature] = signaturesIn(term({ type: 'm2me.installReport', ...report }));
    expect(signaturesIn(term(registration))).toContain(signature);
    expect(signaturesIn(term({ ...registration, epoch: 2 }))).not.toContain(signature);
    expect(signaturesIn(term({ ...registration, proof: 'bad' }))).toHaveLength(1);
  });

  test('an MCIM is inside what is sealed, a secret unless the attacker has made it', () => {
    const object = { devId: 'd1', shoId: 'B', sid: 2, ver: 1, sealedTo: 'd1', signedBy: 'B' };
    const chunk = { type: 'dpf.chunk', sid: 2, seq: 2, object, token: null };
    expect(text(chunk)).toContain('sealed to "tre" (secret "MCIM 1 of B", secret "key of shoB and device")');
    expect(termText(termOf(chunk, new Set(['B']), 'dpf', 'm2me'))).toContain(
      'sealed to "tre" ("MCIM 1 of B", "key of shoB and device")',
    );
  });

  test('a token of both has the consent inside', () => {
    const change = { tid: 1, devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, expired: false };
    const both = signaturesIn(term({ type: 'owner.token', token: { ...change, signedBy: 'tre', consent: 'A' } }));
    const consent = signaturesIn(term({ type: 'sho.token', token: { ...change, signedBy: 'A' } }));
    expect(both).toHaveLength(2);
    expect(both).toEqual(expect.arrayContaining(consent));
  });
});

/** Every name of a field, at whatever depth. */
const flat = (value: unknown): Record<string, true> =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).reduce((all, [key, each]) => ({ ...all, [key]: true, ...flat(each) }), {})
    : {};

describe('an attacker on the air', () => {
  const calm = { loss: 0, duplication: 0, reorder: 0, powerCut: 0 };

  test('tries what it is able to say there, and nothing inside a device', () => {
    const { attacker } = attackedBy(v1Plain, {}, 1);
    const links = new Set(attacker?.tries.map(({ from, to }) => `${from}>${to}`));
    expect(links).toContain('drf>m2me');
    expect([...links].filter((link) => /tre|supplier|subscriber/.test(link))).toEqual([]);
    expect(sampled(v1Plain).length).toBeGreaterThan(attacker?.tries.length ?? 0);
  });

  test('is on the private links of whom it holds too, and of nobody else', () => {
    const on = (held: string, link: readonly [string, string]) => hostile({ compromised: [held] }).onLink(...link);
    for (const [held, ...link] of [
      ['m2me', 'm2me', 'tre'],
      ['supplier', 'supplier', 'ccif'],
      ['owner', 'owner', 'm2me'],
      ['dpf', 'dpf', 'shoA'],
    ] as const) {
      expect(on(held, link), `${link[0]} to ${link[1]}`).toBe(true);
      expect(on('pva', link), `${link[0]} to ${link[1]}`).toBe(false);
    }
  });

  test('says as who it holds what the samples have others say', () => {
    const { roles } = v11;
    const tried = (event: object, ...holds: readonly Signer[]) =>
      candidates({ roles }, holds).some((made) => isDeepStrictEqual(made.event, event));
    const registers = { type: 'sho.contractRegister', devId: 'd1', shoId: 'B', evidence: 'bad', signedBy: 'B' };
    expect([tried(registers), tried(registers, 'tre2'), tried(registers, 'B')]).toEqual([false, false, true]);
    const info = { sid: 5, devId: 'd2', shoId: 'A', nonce: 1, state: 'expected', certificate: 'registeredRoot' };
    const attests = { type: 'm2me.provisioningInfo', ...info, signedBy: 'tre2' };
    expect([tried(attests), tried(attests, 'B'), tried(attests, 'tre2')]).toEqual([false, false, true]);
  });

  test('breaks no claim of V1 by speaking once, whatever is lost, and does not keep it from its end', () => {
    const { complete, properties } = explore(
      attackedBy({ ...v1, budgets: { ...v1.budgets, loss: 1, duplication: 0, reorder: 0, powerCut: 0 } }, {}, 1),
    );
    expect(complete).toBe(true);
    expect(properties.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual([]);
  });

  test('breaks one by speaking once, where bootstrap messages are not checked', () => {
    const ghosted = { ...v1, ghost: attackedGhost, properties: [followsTheDrf], budgets: { ...v1.budgets, ...calm } };
    const verdict = (composition: Composition<Attacked>) =>
      explore(attackedBy(composition, {}, 1)).properties.find(({ id }) => id === followsTheDrf.id)?.verdict;
    const composition = ghosted as unknown as Composition<Attacked>;
    expect(verdict(composition)).toBe('holds');
    expect(verdict(switchedOff(composition, ['CM_BOOT_AUTH']))).toBe('violated');
  });

  test('draws on a budget of its own', () => {
    expect(attackedBy(v1Plain, {}, 2).budgets[INJECTION]).toBe(2);
  });
});
