import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtures } from './statechart-fixtures.test.js';
import { statechartSvg } from './statechart-svg.js';
for (const [name, make] of Object.entries(fixtures))
  test(name, async () => {
    const svg = await statechartSvg(make(), { abbreviate: (id) => id.replace(/^DOC1-4\.2\./, '') });
    writeFileSync(`/tmp/sc-${name}.svg`, svg);
    expect(svg).toContain('<svg');
  });
