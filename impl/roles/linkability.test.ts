/**
 * By what an observer of the device's links tells it again: G-20, which is reported and not claimed. The list is what
 * the profile says in the clear; a message that joins it makes a device easier to follow.
 */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed } from '../codec/index.js';
import { seededRandom } from '../crypto/random.js';
import { referenceNetwork } from '../transport/reference-network.js';

/** Who is at hand, or inside. */
const BESIDE_THE_DEVICE = ['supplier', 'subscriber', 'owner', 'tre'];

/** Messages that leave the device for a network, or come in over one, and carry this text in the clear. */
function carrying(identifier: string): readonly string[] {
  const { network } = referenceNetwork({
    random: seededRandom('linkability'),
    shoIds: ['A', 'B'],
    now: 1_800_000_000_000,
  });
  network.command('supplier', 'make');
  network.command('subscriber', 'selectSho', { shoId: 'A' });
  const types = network
    .happened()
    .flatMap(({ out }) => out)
    .filter(
      ({ from, to }) => [from, to].includes('m2me') && ![from, to].some((port) => BESIDE_THE_DEVICE.includes(port)),
    )
    .filter(({ octets }) => Buffer.from(octets).includes(identifier))
    .map(({ octets }) => {
      const message = decode(octets);
      if (isMalformed(message)) throw new Error('malformed');
      return message.type;
    });
  return [...new Set(types)];
}

describe('in first provisioning an observer links a device', () => {
  it('by its PCID, which it attaches to and leaves the visited network with', () => {
    expect(carrying('001010000000001')).toEqual(['m2me.attach', 'm2me.detach']);
  });

  it('by the name of the device, in what is signed and not encrypted', () => {
    expect(carrying('device-1')).toEqual([
      'drf.bootstrap',
      'm2me.provisioningInfo',
      'dpf.chunk',
      'm2me.installReport',
      'dpf.reportAck',
    ]);
  });

  it('by the name of its TRE, in what it says of itself and in what is made for it', () => {
    expect(carrying('tre-1')).toEqual(['m2me.provisioningInfo', 'dpf.chunk']);
  });
});
