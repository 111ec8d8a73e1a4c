import { expect, it } from 'vitest';
import { toCddl } from './cddl.js';

it('keeps wire.cddl current', async () => {
  // To write it anew: npx vitest run impl/codec/cddl.test.ts -u
  await expect(toCddl()).toMatchFileSnapshot('wire.cddl');
});
