/**
 * V11 in token modes T2 and T3, between all roles of this implementation: TR 33.812, clause 5.1.3.7.4.2 step 1, on the
 * word of the owner (AMB-15, DEC-48, DEC-81 to DEC-84).
 */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed } from '../codec/index.js';
import { seededRandom } from '../crypto/random.js';
import type { Packet } from '../transport/in-process.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

type Mode = 'T1' | 'T2' | 'T3';

/** A device made for `mode` that operator A serves, and an owner that has authorised B for it. */
function servedByA(mode: Mode): ReferenceNetwork {
  const world = referenceNetwork({ random: seededRandom(mode), shoIds: ['A', 'B'], now: 1_800_000_000_000 });
  world.network.command('supplier', 'make', mode === 'T1' ? {} : { tokens: mode });
  world.network.command('subscriber', 'selectSho', { shoId: 'A' });
  if (mode !== 'T1') world.network.command('owner', 'authorise', { oldSho: 'A', newSho: 'B', epoch: 0 });
  return world;
}

const typeOf = ({ octets }: Packet): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

const sentSince = (world: ReferenceNetwork, before: number): readonly string[] =>
  world.network
    .happened()
    .slice(before)
    .flatMap(({ out }) => out.map(typeOf));

/** Has the subscriber ask for B in `asked`, and lets the device repeat what it has to. */
function change(world: ReferenceNetwork, asked: Mode): readonly string[] {
  const before = world.network.happened().length;
  if (asked === 'T1') world.network.command('subscriber', 'selectSho', { shoId: 'B' });
  else world.network.command('subscriber', 'selectByOwner', { shoId: 'B', mode: asked });
  for (let retry = 0; retry < 4; retry++) world.network.advance(2_000);
  return sentSince(world, before);
}

/** Operator A hears of nothing that the device says to it, and so answers nothing. */
const silenceA = (world: ReferenceNetwork): void =>
  world.network.setFault((packet) => (packet.to === 'shoA' && typeOf(packet).startsWith('m2me.') ? [] : [packet]));

const identityOf = ({ device }: ReferenceNetwork): readonly string[] => [
  device.tre.phase(),
  String(device.tre.identityInUse()),
];

describe('a change on the word of the owner', () => {
  it.each(['T2', 'T3'] as const)('ends with B in mode %s, and the old operator acknowledges', (mode) => {
    const world = servedByA(mode);
    const sent = change(world, mode);
    const steps = ['subscriber.authorisationRequest', 'owner.tokenCommand', 'm2me.token', 'owner.token'];
    expect(steps.map((step) => sent.indexOf(step))).toEqual(
      steps.map((step) => sent.indexOf(step)).toSorted((one, other) => one - other),
    );
    expect(sent).toEqual(expect.arrayContaining([...steps, 'm2me.discardNotice', 'sho.discardAck']));
    expect(sent.includes('sho.token')).toBe(mode === 'T3');
    expect(identityOf(world)).toEqual(['active', 'B']);
  });

  it.each([
    ['T1', 'A'],
    ['T2', 'B'],
    ['T3', 'B'],
  ] as const)('where the old operator never answers, in mode %s ends with %s', (mode, operator) => {
    const world = servedByA(mode);
    silenceA(world);
    const sent = change(world, mode);
    expect(sent.filter((type) => type === 'm2me.discardNotice')).toHaveLength(2);
    expect(sent).not.toContain('sho.discardAck');
    expect(identityOf(world)[1]).toBe(operator);
  });

  it.each([
    ['T2', 'T1'],
    ['T3', 'T1'],
    ['T3', 'T2'],
    ['T2', 'T3'],
  ] as const)('a device made for %s takes no token of mode %s', (made, asked) => {
    const world = servedByA(made);
    const sent = change(world, asked);
    expect(sent).not.toContain('m2me.discardNotice');
    expect(world.network.happened().some(({ refused }) => refused === 'otherMode')).toBe(true);
    expect(identityOf(world)).toEqual(['active', 'A']);
  });
});
