import { describe, expect, test } from 'vitest';
import { htmlReport } from './html.js';
import { markdownReport } from './markdown.js';
import { result, sample } from '../../test/support/report-sample.js';

describe('report.html', () => {
  const html = htmlReport(sample);

  test('needs nothing from outside', () => {
    expect(html).not.toMatch(/(src|href)="(?!#)/);
    expect(html).not.toMatch(/@import|url\(/);
    expect(html).toContain(`default-src 'none'`);
  });

  test('opens with what was run and with requirements', () => {
    const head = html.slice(html.indexOf('<header>'), html.indexOf('</header>'));
    expect(head).toContain('acme-server 1.2');
    expect(head.indexOf('requirements demonstrated')).toBeLessThan(head.indexOf('tests passed'));
  });

  test('shows each failure with requirement, both sides, ladder and the command that repeats it', () => {
    const block = html.slice(
      html.indexOf('id="t-server/4.2/replay.neg.replay"'),
      html.indexOf('id="t-server/4.2/hostile.ok"'),
    );
    for (const part of [
      'The server shall refuse an object that was delivered before.',
      'allowed, any of',
      'server.offer(',
      '<svg',
      'mcim repro report#server/4.2/replay.neg.replay',
      'stable <b>3/3</b>',
      'DEC-07',
      'The object was used a second time.',
    ]) {
      expect(block).toContain(part);
    }
  });

  test('escapes what comes from outside', () => {
    expect(html).not.toContain('<b>"x"');
    expect(html).not.toContain('\u0000');
    expect(html).toContain('&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;');
  });

  test('shows tables without JavaScript', () => {
    const still = html.replace(/<script>[\s\S]*<\/script>/, '');
    expect(still.match(/<tr class="(pass|deviates|fail|inconc|error|na|skip|notrun)">/g)).toHaveLength(
      sample.results.length,
    );
    expect(still).toContain('neverTwoActive');
    expect(still).toContain('within bounds');
  });

  test('is the same every time', () => expect(htmlReport(sample)).toBe(html));

  test('stays below 2 MB for ten thousand tests, two hundred of them failed', () => {
    const results = Array.from({ length: 10_000 }, (_, index) =>
      result(`server/4.2/case-number-${index}.neg.replay`, index % 50 === 0 ? 'fail' : 'pass'),
    );
    expect(htmlReport({ ...sample, results }).length).toBeLessThan(2_000_000);
  });

  test('says so when nothing ran or the run was cut short', () => {
    expect(htmlReport({ ...sample, results: [] })).toContain('No test ran.');
    expect(htmlReport({ ...sample, complete: false })).toContain('interrupted');
  });
});

test('report.md has the headline, a block a failure and the properties', () => {
  const text = markdownReport(sample);
  expect(text).toContain('| requirements demonstrated | 1 of 4 |');
  expect(text).toContain('FAIL server/4.2/replay.neg.replay');
  expect(text).toContain('| p | always | Bounded claim. | within bounds |');
});
