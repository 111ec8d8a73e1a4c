import { describe, expect, it } from 'vitest';
import { faultyStore, PowerLost } from './faulty-store.js';

const octets = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('a medium that loses its power', () => {
  it('keeps what was flushed and loses what was not', () => {
    const store = faultyStore({ atWrite: 3 });
    store.write('a', octets(1));
    store.flush();
    store.write('b', octets(2));
    expect(() => store.write('c', octets(3))).toThrow(PowerLost);
    expect([store.isOff, store.writes, store.flushes]).toEqual([true, 3, 1]);
    expect(() => store.read('a')).toThrow(PowerLost);
    expect(store.survivors().list()).toEqual(['a']);
  });

  it('may have kept more than was flushed', () => {
    const store = faultyStore({ atFlush: 1, unflushed: 'kept' });
    store.write('a', octets(1));
    expect(() => store.flush()).toThrow(PowerLost);
    expect(store.survivors().read('a')).toEqual(octets(1));
  });

  it('tears the block under the failing write', () => {
    const store = faultyStore({ atWrite: 2, arrives: () => 1 });
    store.write('a', octets(1, 2, 3));
    store.flush();
    expect(() => store.write('a', octets(4, 5, 6))).toThrow(PowerLost);
    expect(store.survivors().read('a')).toEqual(octets(4));
  });

  it('goes on from what another has left', () => {
    const before = faultyStore();
    before.write('a', octets(1));
    const after = faultyStore({ atWrite: 1 }, before);
    expect(after.read('a')).toEqual(octets(1));
    expect(() => after.remove('a')).toThrow(PowerLost);
    expect(after.survivors().list()).toEqual(['a']);
  });
});
