import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { doorModel } from '../run/example-door.js';
import { generateSuite } from '../suite/build.js';
import { emitVitest } from './vitest.js';

const { suite } = generateSuite(doorModel, {
  criteria: ['transitions', 'negatives', 'unexpected', 'transition-pairs', 'simple-paths'],
});

describe('emitted vitest files', () => {
  it('run under vitest, against an implementation that the binding names', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const folder = mkdtempSync(join(root, 'conformance/emit/.emitted-'));
    try {
      mkdirSync(join(folder, 'data'));
      const placed = emitVitest(suite, { source: 'x', binding: './binding.js', run: '../../run/index.js' });
      for (const { path, text } of placed) writeFileSync(join(folder, path), text);
      writeFileSync(
        join(folder, 'binding.ts'),
        `import { doorTarget, doorWorld } from '../../run/example-door.js';
import { inProcess } from '../../run/index.js';
export const adapterFor = () => inProcess(doorTarget());
export const worldFor = doorWorld;
`,
      );
      writeFileSync(
        join(folder, 'vitest.config.ts'),
        `export default { test: { include: ['*.test.ts'], pool: 'threads', maxWorkers: 1 } };\n`,
      );
      const output = execFileSync(
        process.execPath,
        [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--reporter', 'json'],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
      );
      const report = JSON.parse(output.slice(output.indexOf('{'))) as { numPassedTests: number; numTotalTests: number };
      expect([report.numPassedTests, report.numTotalTests]).toEqual([suite.tests.length, suite.tests.length]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
