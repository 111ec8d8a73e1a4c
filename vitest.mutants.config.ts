/** What mutants are judged by: the generated tests alone. */
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
  resolve: {
    alias: { '#crypto-engine': fileURLToPath(new URL('./impl/crypto/engine-native.ts', import.meta.url)) },
  },
  test: { include: ['generated-tests/**/*.test.ts'], testTimeout: 30_000, isolate: false },
});
