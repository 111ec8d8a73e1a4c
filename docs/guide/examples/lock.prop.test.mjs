import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeWord, mealyOfMachine, mismatchText } from 'mcim-spec/conformance';
import machine, { events } from './lock.mjs';
import { ForgetfulLock as Lock } from './lock-device.mjs';

const role = mealyOfMachine(machine, { events });
const wrong = fc.stringMatching(/^\d{4}$/).filter((digits) => digits !== '1234');
// Of each kind of input all that it stands for: here of wrong codes.
const steps = role.samples.map(({ event }, input) =>
  event.digits === '0000' ? wrong.map((digits) => ({ input, event: { ...event, digits } })) : fc.constant({ input }),
);

test('the lock does what the chart says, whatever the codes', async () => {
  const start = () => {
    const lock = new Lock();
    return ({ type, digits }) => (type === 'code' ? lock.enter(digits) : lock.shut());
  };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...steps), { maxLength: 20 }), async (word) => {
      const mismatch = await judgeWord(role, word, start);
      expect(mismatch === undefined ? 'right' : mismatchText(mismatch)).toBe('right');
    }),
    { seed: 1, numRuns: 1_000 },
  );
});
