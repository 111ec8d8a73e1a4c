/**
 * What mutants are judged by: the generated tests alone, of those roles in which the mutated files run. For a file that
 * runs in few of them, `MCIM_MUTANT_ROLES` names these, e.g. `pva,sho`: the others cost time and find nothing.
 */
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

const roles = process.env['MCIM_MUTANT_ROLES'] ?? 'tre,sho,drf,dpf,pva,owner,icsp,ccif';

export default defineConfig({
  resolve: {
    alias: { '#crypto-engine': fileURLToPath(new URL('./impl/crypto/engine-native.ts', import.meta.url)) },
  },
  test: {
    include: roles.split(',').map((role) => `generated-tests/${role}.*.test.ts`),
    testTimeout: 120_000,
    isolate: false,
  },
});
