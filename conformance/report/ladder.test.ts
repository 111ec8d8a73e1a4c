import { describe, expect, test } from 'vitest';
import { parseXml, type XmlNode } from '../../test/support/well-formed.js';
import { textWidth } from '../emit/statechart-measure.js';
import { ladderMermaid } from './ladder-mermaid.js';
import { ladderSvg } from './ladder.js';
import { hostile, result, sample } from '../../test/support/report-sample.js';

const textsOf = (node: XmlNode): string[] => [
  ...(node.name === 'text' ? [node.text] : []),
  ...node.children.flatMap(textsOf),
];
const failed = result('server/4.2/x.neg.replay', 'fail', { reason: 'wrong-output' });

describe('ladder', () => {
  const svg = ladderSvg(failed);
  const texts = textsOf(parseXml(svg));

  test('has a lifeline for each port and one for the implementation', () => {
    expect(texts).toEqual(expect.arrayContaining(['device', 'operator', 'registry', 'server (under test)']));
  });

  test('shows each message with its fields, and what was allowed beside what came', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['device.hello', 'deviceId=dev1, nonce=n1', 'allowed', 'got', 'silence']),
    );
    expect(texts.join(' ')).toContain('or server.abort(session=s1, reason=replayed) to operator');
  });

  test.each(['it', 'an implementation with a name longer than any message that it gets here'])(
    'has room for the longest label, and leaves no field out: %s',
    (implementation) => {
      const event = {
        type: 'supplier.requestAnotherCredential',
        ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`aFieldWithAName${at}`, { a: at, b: [at] }])),
      };
      const wide = parseXml(
        ladderSvg(
          result('server/wide.ok', 'fail', { steps: [{ ...(failed.steps[2] ?? never()), from: 'device', event }] }),
          { implementation },
        ),
      );
      const shown = textsOf(wide).join(' ');
      expect(shown).toContain(event.type);
      for (const at of Array(12).keys()) expect(shown).toContain(`aFieldWithAName${at}={"a":${at}, "b":[${at}]}`);
      const lifelines = wide.children.flatMap(
        ({ attributes }) => /^M([\d.]+) 38V/.exec(attributes['d'] ?? '')?.[1] ?? [],
      );
      const gap = Number(lifelines[1]) - Number(lifelines[0]);
      const isLabel = ({ attributes }: XmlNode): boolean => attributes['text-anchor'] === 'middle';
      const labels = wide.children.filter(isLabel).filter(({ attributes }) => Number(attributes['y']) > 38);
      const widths = labels.map(({ text, attributes: { 'font-size': size, 'font-weight': weight } }) =>
        textWidth(text, Number(size), weight === undefined ? 'normal' : 'bold'),
      );
      const heads = wide.children
        .filter(({ attributes }) => attributes['height'] === '26')
        .map(({ attributes }) => [Number(attributes['x']), Number(attributes['x']) + Number(attributes['width'])]);
      for (const [at, [left = 0]] of heads.entries()) expect(left).toBeGreaterThan(heads[at - 1]?.[1] ?? 0);
      expect(Math.max(...widths)).toBeLessThan(gap);
    },
  );

  test('cuts what no picture has room for', () => {
    const event = { type: 'x'.repeat(1000) };
    const svg = ladderSvg(result('server/x.ok', 'fail', { steps: [{ ...(failed.steps[2] ?? never()), event }] }));
    expect(Number(parseXml(svg).attributes['width'])).toBeLessThan(2000);
    expect(svg).toMatch(/>x+…</);
  });

  test('draws the failing arrows in red, and no arrow of a pass', () => {
    expect(svg.match(/stroke="#b3261e" stroke-width="2.2"/g)).toHaveLength(2);
    expect(ladderSvg(result('server/x.ok', 'pass'))).not.toContain('#b3261e');
  });

  test('folds a long preamble', () => {
    const long = result('server/long.ok', 'fail', {
      steps: [...Array.from({ length: 30 }, () => failed.steps[0] ?? never()), ...failed.steps.slice(2)],
    });
    expect(textsOf(parseXml(ladderSvg(long)))).toContain('⋮ 20 earlier steps as allowed');
  });

  test('survives a test without steps and hostile words', () => {
    const odd = result('server/odd.ok', 'error', { title: hostile, steps: [] });
    expect(parseXml(ladderSvg(odd)).name).toBe('svg');
    const bad = { ...(failed.steps[2] ?? never()), from: hostile, event: { type: hostile, x: hostile } };
    expect(parseXml(ladderSvg(result('server/odd.ok', 'fail', { steps: [bad] }))).name).toBe('svg');
    expect(ladderMermaid(result('server/odd.ok', 'fail', { steps: [bad] }))).not.toContain('\u0000');
  });
});

test('Mermaid ladder ends at the failing step', () => {
  expect(ladderMermaid(sample.results[1] ?? never()).split('\n')).toEqual([
    'sequenceDiagram',
    '  %% server/4.2/replay.neg.replay',
    '  participant p0 as device',
    '  participant p1 as operator',
    '  participant p2 as server (under test)',
    '  participant p3 as registry',
    '  Note over p2: idle',
    '  p0->>p2: device.hello(deviceId=dev1, nonce=n1)',
    '  p2->>p0: server.bootstrap(deviceId=dev1, counter=1)',
    '  Note over p2: serving.session.open',
    '  p0->>p2: device.info(attest=a1)',
    '  Note over p2: silence',
    '  rect rgb(253, 240, 239)',
    '  Note over p2: serving.session.relayed',
    '  p1->>p2: operator.deliver(session=s1, object=obj1, integrity=valid, digest=a-rather-long-digest-that-has-to-be-c…)',
    '  p2-xp0: server.offer(session=s1, total=3, digest=d1)',
    '  p2-xp3: server.note(session=s1)',
    '  Note over p2: allowed: silence<br/>or server.abort(session=s1, reason=replayed) to operator',
    '  end',
    '',
  ]);
});

function never(): never {
  throw new Error('the sample has it');
}
