/** Options that name servers: what is read, and what is not. */
import { describe, expect, it } from 'vitest';
import { readServerOptions, writeServerOptions } from './server-options.js';

const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];
const read = (...octets: readonly number[]): unknown => readServerOptions(Uint8Array.from(octets));

describe('options that name servers', () => {
  it('are read as they are written', () => {
    expect([...writeServerOptions(['drf'])]).toEqual([224, 3, ...ascii('drf'), 255]);
    for (const servers of [[], ['drf'], ['drf', 'b.example'], ['x'.repeat(63)]])
      expect(readServerOptions(writeServerOptions(servers))).toEqual({ ok: true, servers });
  });

  it('may have padding, and options of other codes', () => {
    expect(read(0, 0, 1, 4, 255, 255, 255, 0, 224, 1, 97, 0, 255, 0, 0)).toEqual({ ok: true, servers: ['a'] });
  });

  it('name a server once that comes again', () => {
    expect(read(224, 1, 97, 224, 1, 97, 255)).toEqual({ ok: true, servers: ['a'] });
    expect(read(224, 1, 97, 224, 1, 98, 255)).toEqual({ ok: true, servers: ['a', 'b'] });
  });

  it.each([
    ['truncated', 'an option without a length', [224]],
    ['truncated', 'an option that is longer than what there is', [224, 4, 97, 98, 99]],
    ['truncated', 'another option that is', [1, 4, 255]],
    ['endless', 'no octets', []],
    ['endless', 'no end', [224, 1, 97]],
    ['endless', 'padding alone', [0, 0]],
    ['afterEnd', 'something after the end', [224, 1, 97, 255, 0, 1]],
    ['badName', 'a name of no octets', [224, 0, 255]],
    ['badName', 'a name of 64 octets', [224, 64, ...Array.from({ length: 64 }, () => 97), 255]],
    ['badName', 'an octet that no name has', [224, 2, 97, 10, 255]],
  ])('are %s: %s', (fault, _says, octets) => {
    expect(read(...octets)).toEqual({ ok: false, fault });
  });
});
