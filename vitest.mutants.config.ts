/** What mutants are judged by: the generated tests alone, of those roles in which the mutated files run. */
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
  resolve: {
    alias: { '#crypto-engine': fileURLToPath(new URL('./impl/crypto/engine-native.ts', import.meta.url)) },
  },
  test: {
    include: ['generated-tests/{tre,sho,drf,dpf,pva,owner,icsp,ccif}.*.test.ts'],
    testTimeout: 120_000,
    isolate: false,
  },
});
