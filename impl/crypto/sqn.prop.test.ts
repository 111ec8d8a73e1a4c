import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHex } from './bytes.js';
import {
  acceptSqn,
  decodeSqn,
  encodeSqn,
  freshHomeSqn,
  freshWindow,
  highestAccepted,
  nextSqn,
  resynchronise,
  type SqnWindow,
} from './sqn.js';

const sqn = fc.record({ seq: fc.integer({ min: 0, max: 2 ** 43 - 1 }), ind: fc.integer({ min: 0, max: 31 }) });

it('the six octets are the 48-bit number, beyond 32 bits as well [seed 5]', () => {
  fc.assert(
    fc.property(sqn, (value) => {
      const octets = encodeSqn(value);
      expect(decodeSqn(octets)).toEqual(value);
      expect(BigInt(`0x${toHex(octets)}`)).toBe(BigInt(value.seq) * 32n + BigInt(value.ind));
    }),
    { seed: 5 },
  );
  expect(toHex(encodeSqn({ seq: 2 ** 43 - 1, ind: 31 }))).toBe('ffffffffffff');
  expect(toHex(encodeSqn({ seq: 2 ** 27, ind: 0 }))).toBe('000100000000');
});

it.each([
  { seq: 2 ** 43, ind: 0 },
  { seq: -1, ind: 0 },
  { seq: 0, ind: 32 },
  { seq: 0.5, ind: 0 },
])('refuses to encode %j', (value) => {
  expect(() => encodeSqn(value)).toThrow('USE-002');
});

it('no SQN is accepted twice, in whatever order vectors arrive [seed 6]', () => {
  const arrivals = fc.array(fc.record({ seq: fc.integer({ min: 0, max: 80 }), ind: fc.integer({ min: 0, max: 31 }) }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(arrivals, (order) => {
      const taken = new Set<string>();
      let window: SqnWindow = freshWindow();
      for (const value of order) {
        const moved = acceptSqn(window, value);
        if (moved === undefined) continue;
        const name = toHex(encodeSqn(value));
        expect(taken.has(name)).toBe(false);
        taken.add(name);
        window = moved;
      }
    }),
    { seed: 6 },
  );
});

it('32 vectors of one home are all accepted in any order, each once [seed 7]', () => {
  const issued = [nextSqn(freshHomeSqn)];
  for (let more = 1; more < 32; more += 1) issued.push(nextSqn(issued[more - 1] ?? freshHomeSqn));
  fc.assert(
    fc.property(fc.shuffledSubarray(issued, { minLength: 32 }), (order) => {
      let window: SqnWindow | undefined = freshWindow();
      for (const value of order) window = window && acceptSqn(window, value);
      expect(window).toBeDefined();
      expect(order.filter((value) => window && acceptSqn(window, value) !== undefined)).toEqual([]);
    }),
    { seed: 7 },
  );
});

it('a jump of delta is accepted, one more is not', () => {
  const window = freshWindow();
  expect(acceptSqn(window, { seq: 2 ** 28, ind: 3 })).toBeDefined();
  expect(acceptSqn(window, { seq: 2 ** 28 + 1, ind: 3 })).toBeUndefined();
  expect(acceptSqn(freshWindow({ largestJump: 5 }), { seq: 6, ind: 0 })).toBeUndefined();
});

it('a number older than the age limit is refused under any IND', () => {
  const window = acceptSqn(freshWindow({ ageLimit: 10 }), { seq: 100, ind: 0 });
  expect(window && acceptSqn(window, { seq: 91, ind: 1 })).toBeDefined();
  expect(window && acceptSqn(window, { seq: 90, ind: 1 })).toBeUndefined();
});

it('the highest accepted number is what the card would tell', () => {
  expect(highestAccepted(freshWindow())).toEqual({ seq: 0, ind: 0 });
  const window = acceptSqn(freshWindow(), { seq: 7, ind: 9 });
  expect(window && highestAccepted(window)).toEqual({ seq: 7, ind: 9 });
});

it('after repair the next number is accepted, wherever the home stood [seed 8]', () => {
  fc.assert(
    fc.property(sqn, sqn, (home, held) => {
      fc.pre(held.seq > 0 && held.seq < 2 ** 43 - 2 && home.seq < 2 ** 43 - 2);
      const window = { ...freshWindow(), accepted: freshWindow().accepted.with(held.ind, held.seq) };
      expect(acceptSqn(window, nextSqn(resynchronise(home, held)))).toBeDefined();
    }),
    { seed: 8 },
  );
});

it('a home whose next number is in range does not move', () => {
  expect(resynchronise({ seq: 50, ind: 4 }, { seq: 50, ind: 1 })).toEqual({ seq: 50, ind: 4 });
  expect(resynchronise({ seq: 49, ind: 4 }, { seq: 50, ind: 1 })).toEqual({ seq: 50, ind: 1 });
});

it('SEQ never wraps', () => {
  expect(() => nextSqn({ seq: 2 ** 43 - 1, ind: 0 })).toThrow('USE-005');
});
