/**
 * V1: TR 33.812, clause 5.1.3.6.3, steps 1 to 19 and the operational attach, between all roles of this implementation.
 */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed } from '../codec/index.js';
import { seededRandom } from '../crypto/random.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

const start = (): ReferenceNetwork =>
  referenceNetwork({ random: seededRandom('V1'), shoIds: ['A', 'B'], now: 1_800_000_000_000 });

const typeOf = (octets: Uint8Array): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

/** Everything up to the rest: timers of up to ten minutes may run. */
function provision({ network }: ReferenceNetwork): void {
  network.command('supplier', 'make');
  network.command('subscriber', 'selectSho', { shoId: 'A' });
}

describe('initial provisioning', () => {
  it('takes the messages of the clause in its order, and ends in operation', () => {
    const world = start();
    provision(world);
    const types = world.network.happened().flatMap(({ out }) => out.map(({ octets }) => typeOf(octets)));
    expect(types).toEqual([
      'supplier.registerPfc',
      'supplier.requestCredential',
      'ccif.credential',
      'supplier.configure',
      'm2me.configured',
      'supplier.supply',
      'subscriber.contract',
      'sho.contractRegister',
      'drf.contractRegistered',
      'sho.contractConfirmed',
      'subscriber.powerOn',
      'm2me.attach',
      'vno.avRequest',
      'icf.credentialRequest',
      'ccif.credentialResponse',
      'icf.avResponse',
      'vno.authRequest',
      'm2me.authResponse',
      'vno.attachAccept',
      'vno.sessionUp',
      'icf.bootRequest',
      'drf.bootstrap',
      'm2me.provisioningInfo',
      'dpf.relayInfo',
      'sho.validationRequest',
      'pva.validationResponse',
      'sho.mcimDeliver',
      'dpf.chunk',
      'dpf.chunk',
      'm2me.installReport',
      'dpf.reportForward',
      'sho.reportAck',
      'sho.serviceNotice',
      'dpf.reportAck',
      'm2me.detach',
      'm2me.attach',
      'sho.authRequest',
      'm2me.authResponse',
      'sho.attachAccept',
    ]);
    expect(world.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(world.device.tre.phase()).toBe('active');
    expect(world.device.tre.identityInUse()).toBe('A');
    expect(world.device.m2me.state()).toBe('idle');
  });

  const whole = start();
  provision(whole);
  // The set-up messages go over private channels that lose nothing, and a switch is never lost.
  const lossy = whole.network
    .happened()
    .flatMap(({ out }) => out)
    .map(({ octets }, index) => ({ type: typeOf(octets), index }))
    .filter(({ type }) => !/^supplier\.|^ccif\.credential$|configured$|powerOn$/.test(type));

  for (const { type, index } of lossy) {
    it(`recovers from the loss of ${type} (message ${index})`, () => {
      const world = start();
      let count = -1;
      world.network.setFault((packet) => ((count += 1) === index ? [] : [packet]));
      provision(world);
      world.network.advance(2_000_000);
      expect(world.device.tre.phase()).toBe('active');
      expect(world.device.tre.identityInUse()).toBe('A');
      expect(world.device.m2me.state()).toBe('idle');
    });

    it(`is not disturbed by a second ${type} (message ${index})`, () => {
      const world = start();
      let count = -1;
      world.network.setFault((packet) => ((count += 1) === index ? [packet, packet] : [packet]));
      provision(world);
      world.network.advance(2_000_000);
      expect(world.device.tre.phase()).toBe('active');
      expect(world.device.m2me.state()).toBe('idle');
    });
  }
});
