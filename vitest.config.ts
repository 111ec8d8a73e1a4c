import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ci = process.env['CI'] === 'true';
const junit = process.env['MCIM_JUNIT'] ?? 'reports/vitest-junit.xml';

export default defineConfig({
  resolve: {
    // The package's own `imports` map points at dist; tests run from source.
    alias: { '#crypto-engine': fileURLToPath(new URL('./impl/crypto/engine-native.ts', import.meta.url)) },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{models,impl,conformance,harness,cli,test}/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        // Few data-driven files, one process: isolation would cost more than the tests.
        test: { name: 'generated', include: ['generated-tests/**/*.test.ts'], testTimeout: 60_000, isolate: false },
      },
    ],
    pool: 'threads',
    maxWorkers: 2,
    reporters: ci ? ['default', ['junit', { outputFile: junit }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['{models,impl,conformance,harness,cli}/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
