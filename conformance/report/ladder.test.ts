import { describe, expect, test } from 'vitest';
import { parseXml, type XmlNode } from '../../test/support/well-formed.js';
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
