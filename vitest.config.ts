/**
 * Tiers (docs/decisions/0055). The name of a file says where it belongs:
 *
 * | tier       | files                                             | run by                                |
 * | ---------- | ------------------------------------------------- | ------------------------------------- |
 * | `unit`     | `*.test.ts` beside the code                       | `npm test`                            |
 * | `standard` | generated: transitions and negatives              | `npm test`                            |
 * | `slow`     | `*.slow.test.ts`: about a second on an idle core  | `npm run test:rest`                   |
 * | `full`     | generated: everything else                        | `npm run test:rest`                   |
 * | `long`     | complete suites of the largest roles, and         | `npm run test:long`                   |
 * |            | `*.long.test.ts`: minutes                         |                                       |
 *
 * `npm run test:full` runs all five. Those of `npm test` are one project; `test/tiers.slow.test.ts` holds that each file is in
 * one of them.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ByCost } from './test/support/sharding.js';

const ci = process.env['CI'] === 'true';
const junit = process.env['MCIM_JUNIT'] ?? 'reports/vitest-junit.xml';

const written = '{models,impl,conformance,harness,cli,test}/**';
const standard = 'generated-tests/*.{transitions,negatives}.test.ts';
const long = 'generated-tests/{drf,m2me,sho,tre}.complete.test.ts';

export default defineConfig({
  resolve: {
    // The package's own `imports` map points at dist; tests run from source.
    alias: { '#crypto-engine': fileURLToPath(new URL('./impl/crypto/engine-native.ts', import.meta.url)) },
  },
  test: {
    projects: [
      {
        extends: true,
        // Hundreds of files of milliseconds: loading the models anew for each, or for each project, costs more than their
        // tests. So the standard tier is here.
        test: {
          name: 'unit',
          include: [`${written}/*.test.ts`, standard],
          exclude: ['**/*.{slow,long}.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        extends: true,
        // Explorations of hundreds of megabytes: each file gives its memory back.
        test: { name: 'slow', include: [`${written}/*.slow.test.ts`], testTimeout: 600_000 },
      },
      {
        extends: true,
        // Few data-driven files, one process: isolation would cost more than the tests.
        test: {
          name: 'full',
          include: ['generated-tests/*.test.ts'],
          exclude: [standard, long],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'long', include: [long, `${written}/*.long.test.ts`], testTimeout: 600_000, isolate: false },
      },
    ],
    pool: 'threads',
    maxWorkers: 2,
    sequence: { sequencer: ByCost },
    reporters: ci ? ['default', ['junit', { outputFile: junit }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['{models,impl,conformance,harness,cli}/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
