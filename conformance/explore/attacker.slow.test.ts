import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toItf } from '../emit/itf.js';
import type { Attacker, Composition } from './composition.js';
import { needhamSchroeder } from './attacker-examples.js';
import { explore } from './explore.js';
import { exploreNaively } from './naive.js';
import { Known, hash, mac, name, privateKey, sealed, secret, signed, termText, tuple, type Term } from './terms.js';
import { traceMermaid } from './trace-mermaid.js';
import { traceText } from './trace-text.js';

describe('terms', () => {
  const inside = tuple(name('object'), secret('k'));

  test('a signature shows what it signs, and is made with the key alone', () => {
    const known = new Known([signed('a', inside)]);
    expect(known.knows('k')).toBe(true);
    expect(known.builds(signed('a', inside))).toBe(true);
    expect(known.builds(signed('a', tuple(secret('k'))))).toBe(false);
    expect(new Known([privateKey('a'), secret('k')]).builds(signed('a', inside))).toBe(true);
  });

  test('what is sealed opens with the key, whichever comes first', () => {
    expect(new Known([sealed('a', inside)]).knows('k')).toBe(false);
    expect(new Known([sealed('a', inside), privateKey('a')]).knows('k')).toBe(true);
    expect(new Known([privateKey('a'), sealed('a', inside)]).knows('k')).toBe(true);
    const chain = [sealed('b', privateKey('a')), sealed('a', inside), privateKey('b')];
    expect(new Known(chain).knows('k')).toBe(true);
  });

  test('anybody seals, and nobody what he does not know', () => {
    expect(new Known([]).builds(sealed('a', name('n')))).toBe(true);
    expect(new Known([]).builds(sealed('a', secret('k')))).toBe(false);
  });

  test('a MAC and a hash give nothing away', () => {
    const known = new Known([mac('k', secret('x')), hash(secret('y'))]);
    expect([known.knows('k'), known.knows('x'), known.knows('y')]).toEqual([false, false, false]);
    expect(known.builds(mac('k', secret('x')))).toBe(true);
    expect(known.builds(mac('k', name('x')))).toBe(false);
    expect(new Known([secret('k')]).builds(mac('k', name('x')))).toBe(true);
  });

  const anyTerm = fc.letrec<{ term: Term }>((tie) => ({
    term: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('m', 'n').map(name),
      fc.constantFrom('k', 'l').map(secret),
      fc.constantFrom('a', 'b').map(privateKey),
      fc.array(tie('term'), { maxLength: 3 }).map((parts) => tuple(...parts)),
      fc.tuple(fc.constantFrom('a', 'b'), tie('term')).map(([by, body]) => signed(by, body)),
      fc.tuple(fc.constantFrom('a', 'b'), tie('term')).map(([to, body]) => sealed(to, body)),
      fc.tuple(fc.constantFrom('k', 'l'), tie('term')).map(([key, body]) => mac(key, body)),
      tie('term').map(hash),
    ),
  })).term;

  test('more terms never teach less, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 6 }), anyTerm, anyTerm, (terms, more, asked) => {
        const before = new Known(terms);
        const after = new Known([more, ...terms]);
        expect(after.secrets).toEqual(new Known([...terms.toReversed(), more]).secrets);
        expect(after.secrets).toEqual(expect.arrayContaining([...before.secrets]));
        expect(after.builds(asked) || !before.builds(asked)).toBe(true);
        expect(new Known(after.remainder).secrets).toEqual(after.secrets);
      }),
    );
  });

  test('one text for a term, and for no other', () => {
    fc.assert(
      fc.property(anyTerm, anyTerm, (one, other) => {
        expect(termText(one) === termText(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe('an attacker', () => {
  const reachOf = (composition: Composition) => explore(composition).bounds.attacker;

  test('is told by how much it could do', () => {
    const composition = needhamSchroeder(true);
    const { tries, ...attacker } = composition.attacker as Attacker;
    expect(reachOf(composition)).toEqual({ links: 2, tries: 24, built: 24, repeated: 7 });
    const other = (changed: Partial<Attacker>) =>
      reachOf({ ...composition, attacker: { ...attacker, tries, ...changed } });
    expect(other({ replays: false })).toEqual({ links: 2, tries: 24, built: 24, repeated: 0 });
    // Of na and nb it hears nothing then: what it can say has nm alone.
    expect(other({ onLink: () => false })).toEqual({ links: 0, tries: 24, built: 4, repeated: 0 });
    expect(other({ tries: [] })).toMatchObject({ tries: 0, built: 0 });
    expect(reachOf(needhamSchroeder(true, 0))).toMatchObject({ tries: 24, built: 0, repeated: 0 });
    expect(reachOf({ ...composition, attacker: undefined as never })).toBeUndefined();
  });

  const verdicts = (corrected: boolean) =>
    Object.fromEntries(explore(needhamSchroeder(corrected)).properties.map(({ id, verdict }) => [id, verdict]));

  test('breaks the protocol of Needham and Schroeder as Lowe did, in four steps', () => {
    expect(verdicts(false)).toMatchObject({ authentic: 'violated', secret: 'violated', normalEnd: 'holds' });
    const found = explore(needhamSchroeder(false)).properties.find(({ id }) => id === 'authentic');
    const steps = found?.counterexample?.steps ?? [];
    expect(steps.map(({ kind, from, event }) => [kind, from, event.type])).toEqual([
      ['stimulus', undefined, 'principal.talk'],
      ['inject', 'alice', 'alice.first'],
      ['deliver', 'bob', 'bob.second'],
      ['inject', 'alice', 'alice.third'],
    ]);
    expect(found?.counterexample?.final.learnt).toEqual(['na', 'nb']);
  });

  test('does not break what Lowe made of it', () => {
    expect(verdicts(true)).toMatchObject({ authentic: 'holds', secret: 'holds', normalEnd: 'holds' });
  });

  test('needs to speak twice for it', () => {
    const { properties } = explore(needhamSchroeder(false, 1));
    expect(properties.find(({ id }) => id === 'authentic')?.verdict).toBe('holds');
  });

  test.each([0, 1, 2])('is the same to the naive explorer, speaking %i times', (injection) => {
    for (const corrected of [false, true]) {
      const composition = needhamSchroeder(corrected, injection);
      const packed = explore(composition);
      const naive = exploreNaively(composition);
      expect({
        states: packed.states,
        transitions: packed.transitions,
        verdicts: Object.fromEntries(
          packed.properties.map(({ id, holds, witness, counterexample }) => [
            id,
            { holds, steps: (witness ?? counterexample)?.steps.length },
          ]),
        ),
      }).toEqual({ states: naive.states, transitions: naive.transitions, verdicts: naive.verdicts });
    }
  });

  test('is seen in texts, diagrams and exports', () => {
    const [found] = explore(needhamSchroeder(false), { traceStates: true }).properties;
    const trace = found?.counterexample;
    if (trace === undefined) throw new Error('no trace');
    expect(traceText(trace)).toContain('attacker as alice -> bob: alice.first {sealedTo: "bob"');
    expect(traceText(trace)).toContain('the attacker has learnt: na, nb');
    expect(traceMermaid(trace)).toContain('attacker->>p1: 2. alice.first');
    const { vars, states } = toItf(trace);
    expect(vars).toContain('learnt');
    expect(states.at(-1)?.['learnt']).toEqual({ '#set': ['na', 'nb'] });
  });

  test('whose budget is not there is refused', () => {
    const { attacker, ...composition } = needhamSchroeder(false);
    if (attacker === undefined) throw new Error('no attacker');
    expect(() => explore({ ...composition, attacker: { ...attacker, budget: 'none' } })).toThrow(/MDL-301.*budget/s);
  });
});
