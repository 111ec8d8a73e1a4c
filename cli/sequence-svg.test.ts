import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../conformance/emit/statechart-measure.js';
import { linked, stopAndWait } from '../conformance/explore/examples.js';
import { explore, type Trace, type TraceStep } from '../conformance/explore/index.js';
import { parseXml, type XmlNode } from '../test/support/well-formed.js';
import { sequenceSvg } from './sequence-svg.js';

const run = (trace: Trace | undefined): Trace => {
  if (trace === undefined) throw new Error('no run');
  return trace;
};
const bug = run(
  explore(stopAndWait(false, { loss: 1 })).properties.find(({ id }) => id === 'neverTwice')?.counterexample,
);
const told = run(explore(linked(true)).properties.find(({ id }) => id === 'told')?.witness);

const written = (trace: Trace): string[] =>
  parseXml(sequenceSvg(trace)).children.flatMap(({ name, text }) => (name === 'text' ? [text] : []));

test('a picture says what happens, in the order of its steps, and what its signs mean', () => {
  expect(written(bug)).toEqual([
    'sender',
    'receiver',
    'idle',
    'listening',
    '1. submit',
    'waiting',
    '2. sender.frame',
    'bit=0',
    '3. receiver.ack (lost)',
    'bit=0',
    '4. timer.retryExpired',
    '5. sender.frame',
    'bit=0',
    'receiver.ack',
    'bit=0',
    'still on its way',
    'Below a name: the state where the run begins. At a dot:',
    'the state from there on. In a dashed box: a fault, a',
    'timer, or what else happens around the roles.',
  ]);
});

test('it has a lifeline for those alone that take part, and for all where nothing happens', () => {
  const beside = { ...told, initial: { ...told.initial, bystander: 'away' } };
  expect(written(beside)).not.toContain('bystander');
  expect(written({ ...beside, steps: [], final: { ...told.final, inFlight: [] } })).toEqual(
    expect.arrayContaining([...Object.keys(told.initial), 'bystander', 'away']),
  );
});

test('an answer taken at once is dashed, and a step is one step', () => {
  expect(written(told)).toEqual(expect.arrayContaining(['host', 'card', '2. host.ask', 'card.answer', 'told']));
  expect(written(told).join(' ')).toContain('Dashed and without a number: an answer within the same step.');
  expect(sequenceSvg({ ...bug, steps: bug.steps.slice(0, 1) })).toContain(
    '<title>A run of stop-and-wait in 1 step</title>',
  );
});

test('a browser is asked not to darken it', () => {
  expect(parseXml(sequenceSvg(bug)).attributes['style']).toContain('color-scheme:only light');
});

test('it says in whose name an attacker speaks, and what a role that lacks something would do with it', () => {
  const [, frame] = bug.steps as [TraceStep, TraceStep];
  const otherwise = {
    ...frame,
    lacks: 'the bit',
    outcome: 'refused' as const,
    cause: 'repeated',
    context: {},
    instead: {},
  };
  const step: TraceStep = { ...frame, n: 1, kind: 'inject', heard: true, otherwise };
  const said = written({ ...bug, steps: [step] }).join(' ');
  expect(said).toContain('attacker');
  expect(said).toContain(
    '1. sender.frame as sender, heard before bit=0 the bit is off: with it refused, repeated receiver.ack',
  );
});

test('names of the roles are there again where those above are out of sight, between steps', () => {
  const [, frame] = bug.steps as [TraceStep, TraceStep];
  const steps = Array.from({ length: 60 }, (_, at) => ({ ...frame, n: at + 1, before: 'listening', after: 'heard' }));
  const texts = written({ ...bug, steps });
  const again = texts.flatMap((text, at) => (text === 'sender' && at > 0 ? [at] : []));
  expect(again.length).toBeGreaterThan(2);
  for (const at of again.slice(0, -1))
    expect(texts.slice(at - 1, at + 3)).toEqual([
      'heard',
      'sender',
      'receiver',
      expect.stringMatching(/^\d+\. sender.frame$/),
    ]);
});

describe('no label is cut off', () => {
  const word = fc.stringMatching(/^[a-zA-Z]{1,24}$/);
  const roles = ['a', 'someRole', 'c', 'aRoleWithAName', 'e', 'f'];
  const role = fc.constantFrom(...roles);
  const path = fc.oneof(
    word,
    fc.tuple(word, word).map(([one, other]) => `{${one}.${other}, ${other}.${one}}`),
  );
  const event = fc
    .record({
      type: fc.tuple(word, word).map((words) => words.join('.')),
      fields: fc.dictionary(word, fc.oneof(word, fc.nat(), fc.array(word))),
    })
    .map(({ type, fields }) => ({ ...fields, type }));
  const reaction = fc.record({
    to: role,
    event,
    outcome: fc.constantFrom('done' as const, 'refused' as const, 'undecided' as const),
    cause: word,
    before: path,
    after: path,
  });
  const rest = { says: '', ids: [], transitions: [], outputs: [] };
  const step = fc
    .record({
      kind: fc.constantFrom<TraceStep['kind']>(
        'deliver',
        'timer',
        'fact',
        'stimulus',
        'lose',
        'duplicate',
        'reorder',
        'inject',
      ),
      from: role,
      id: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
      taken: reaction,
      also: fc.array(fc.record({ reaction, from: role }), { maxLength: 2 }),
    })
    .map(({ kind, from, id, taken, also }) => ({
      ...rest,
      ...taken,
      kind,
      from,
      id,
      also: also.map((each) => ({ ...rest, ...each.reaction, from: each.from, why: 'answer' as const })),
    }));
  const inFlight = fc.array(
    fc.record({ from: role, to: role, messages: fc.array(event, { minLength: 1, maxLength: 2 }) }),
    { maxLength: 2 },
  );
  const trace = fc
    .record({
      initial: fc.array(path, { minLength: roles.length, maxLength: roles.length }),
      steps: fc.array(step, { maxLength: 6 }),
      inFlight,
    })
    .map(({ initial, steps, inFlight: pending }): Trace => ({
      scenario: 'any',
      initial: Object.fromEntries(roles.map((name, at) => [name, initial[at] ?? ''])),
      steps: steps.map((each, at) => ({ ...each, n: at + 1 })),
      final: { roles: {}, inFlight: pending, budgets: {} },
    }));

  test('whatever happens', () => {
    fc.assert(
      fc.property(trace, (each) => {
        expect(misplaced(sequenceSvg(each))).toEqual([]);
        // Nothing is left out: the words of every label are there.
        const all = written(each).join(' ');
        for (const {
          event: { type },
          kind,
          id,
        } of each.steps)
          expect(all).toContain(kind === 'fact' || kind === 'stimulus' ? id : type);
        for (const { messages } of each.final.inFlight)
          for (const { type, ...fields } of messages)
            for (const name of [type, ...Object.keys(fields)]) expect(all).toContain(name);
        expect(all).not.toContain('…');
      }),
      { numRuns: 20 },
    );
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
}

const isWithin = (inner: Box, outer: Box): boolean => inner.left >= outer.left && inner.right <= outer.right;

const numberOf = ({ attributes }: XmlNode, name: string): number => Number(attributes[name] ?? 0);

function boxOf(node: XmlNode): Box {
  const x = numberOf(node, 'x');
  if (node.name === 'rect') return { left: x, right: x + numberOf(node, 'width') };
  const weight = node.attributes['font-weight'] === undefined ? 'normal' : 'bold';
  const width = textWidth(node.text, numberOf(node, 'font-size'), weight);
  const left = { start: x, middle: x - width / 2, end: x - width }[node.attributes['text-anchor'] ?? ''] ?? Number.NaN;
  return { left, right: left + width };
}

/** Labels that leave the sheet, their box or the room between the lifelines of their arrow, or lie on another. */
function misplaced(svg: string): string[] {
  const { attributes, children } = parseXml(svg);
  const sheet = { left: 0, right: Number(attributes['width']) };
  const drawnAt = (pattern: RegExp, node: XmlNode | undefined): number | undefined => {
    const found = pattern.exec(node?.attributes['d'] ?? '')?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const lifelines = children.flatMap((node) => drawnAt(/^M([\d.]+) 36V/, node) ?? []);
  const found: string[] = [];
  const before: { readonly box: Box; readonly y: number; readonly text: string }[] = [];
  let room: Box & { readonly bottom: number } = { ...sheet, bottom: 0 };
  for (const [at, node] of children.entries()) {
    const box = boxOf(node);
    if (node.name === 'rect' && node.attributes['x'] !== undefined) {
      room = { ...box, bottom: numberOf(node, 'y') + numberOf(node, 'height') };
      const crossed = lifelines.filter((x) => x >= box.left && x <= box.right);
      if (!isWithin(box, sheet) || crossed.length > 1) found.push(`a box at ${box.left} to ${box.right}`);
    }
    // A state ends what stands below an arrow.
    if (node.name === 'circle') room = { ...sheet, bottom: 0 };
    if (node.name !== 'text') continue;
    const y = numberOf(node, 'y');
    const start = drawnAt(/^M([\d.]+) [\d.]+H/, children[at + 1]);
    if (start !== undefined) {
      // A name stands over the middle of its arrow.
      const far = 2 * numberOf(node, 'x') - start;
      room = { left: Math.min(start, far), right: Math.max(start, far), bottom: Infinity };
    }
    const isCentred = node.attributes['text-anchor'] === 'middle' && y < room.bottom;
    if (!isWithin(box, isCentred ? room : sheet)) found.push(`${node.text} is wider than its room`);
    for (const other of before)
      if (Math.abs(other.y - y) < 9 && other.box.left < box.right && box.left < other.box.right)
        found.push(`${node.text} lies on ${other.text}`);
    before.push({ box, y, text: node.text });
  }
  return found;
}
