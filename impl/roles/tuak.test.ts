/**
 * V1 with TUAK (TS 35.231) in the place of MILENAGE, for the PCID, for the MCIM, or for both: TR 33.812, clause
 * 5.1.3.6.3; re-synchronisation after TS 33.102, clause 6.3.5.
 */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed, openMcim, type Message, type MessageType, type Msg } from '../codec/index.js';
import { functionsOf, type AkaAlgorithm, type AkaCredential } from '../crypto/aka-credential.js';
import { seededRandom } from '../crypto/random.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import { Icf } from './icf.js';

const start = (akaAlgorithms: Readonly<Record<string, AkaAlgorithm>>): ReferenceNetwork =>
  referenceNetwork({ random: seededRandom('TUAK'), shoIds: ['A', 'B'], now: 1_800_000_000_000, akaAlgorithms });

function provision({ network }: ReferenceNetwork): void {
  network.command('supplier', 'make');
  network.command('subscriber', 'selectSho', { shoId: 'A' });
}

/** Everything that was sent, in order. */
const sent = ({ network }: ReferenceNetwork): Message[] =>
  network.happened().flatMap(({ out }) => out.map(({ octets }) => read(octets)));

function read(octets: Uint8Array): Message {
  const message = decode(octets);
  if (isMalformed(message)) throw new Error(`${message.where}: ${message.expected}, ${message.got}`);
  return message;
}

const all = <Type extends MessageType>(messages: readonly Message[], type: Type): Msg<Type>[] =>
  messages.filter((message): message is Msg<Type> => message.type === type);

function only<Type extends MessageType>(messages: readonly Message[], type: Type): Msg<Type> {
  const [found] = all(messages, type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
}

/** The MCIM that was delivered, opened as only the device can. */
function mcimOf(messages: readonly Message[]): AkaCredential {
  const { decryption } = only(messages, 'supplier.configure');
  const opened = openMcim(only(messages, 'sho.mcimDeliver').object, decryption);
  if (opened.kind === 'refused') throw new Error(opened.cause);
  const { mcim } = opened.mcim.claims;
  if (mcim === undefined) throw new Error('an order to switch, and no MCIM');
  return mcim.credential;
}

const choices = [
  { ccif: 'tuak', shoA: 'tuak' },
  { ccif: 'tuak', shoA: 'milenage' },
  { ccif: 'milenage', shoA: 'tuak' },
] as const;

describe.each(choices)('a PCID for $ccif and an MCIM for $shoA', ({ ccif, shoA }) => {
  const world = start({ ccif, shoA });
  provision(world);
  const messages = sent(world);

  it('come to operation without a refusal', () => {
    expect(world.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(world.device.tre.identityInUse()).toBe('A');
    expect(world.device.m2me.state()).toBe('idle');
  });

  it('answer each challenge with the functions of their own algorithm', () => {
    const initial = only(messages, 'ccif.credential').credential;
    expect(only(messages, 'ccif.credentialResponse')).toMatchObject({ found: true, credential: initial });
    expect([initial.algorithm, mcimOf(messages).algorithm]).toEqual([ccif, shoA]);
    const expected = [
      functionsOf(initial).f2(only(messages, 'vno.authRequest').rand),
      functionsOf(mcimOf(messages)).f2(only(messages, 'sho.authRequest').rand),
    ];
    expect(all(messages, 'm2me.authResponse')).toMatchObject(expected.map((res) => ({ result: 'res', res })));
  });

  it('attach again after a power cut, with what the store has kept', () => {
    world.network.command('m2me', 'powerCut');
    world.network.command('m2me', 'powerRestored');
    const again = sent(world).slice(messages.length);
    expect(again.map(({ type }) => type)).toContain('sho.attachAccept');
    const { rand } = only(again, 'sho.authRequest');
    expect(only(again, 'm2me.authResponse')).toMatchObject({
      result: 'res',
      res: functionsOf(mcimOf(messages)).f2(rand),
    });
  });
});

describe.each(choices)('an ICF that has lost its numbers, a PCID for $ccif', ({ ccif, shoA }) => {
  it('is put right by AUTS, and the device attaches', () => {
    const world = start({ ccif, shoA });
    const { network } = world;
    network.add('standby', (surroundings) => new Icf(surroundings));
    let isLost = false;
    network.setFault((packet) => {
      // The first acceptance is lost, and with it the ICF that had made the challenge: another one takes its place.
      if (!isLost && read(packet.octets).type === 'vno.attachAccept') {
        isLost = true;
        return [];
      }
      const from = packet.from === 'standby' ? 'icf' : packet.from;
      return [{ ...packet, from, to: isLost && packet.to === 'icf' ? 'standby' : packet.to }];
    });
    provision(world);
    const before = sent(world).length;
    network.advance(600_000);
    const types = sent(world)
      .slice(before)
      .map(({ type }) => type);
    const first = types.indexOf('m2me.attach');
    expect(types.slice(first, first + 12)).toEqual([
      'm2me.attach',
      'vno.avRequest',
      'icf.credentialRequest',
      'ccif.credentialResponse',
      'icf.avResponse',
      'vno.authRequest',
      'm2me.authResponse',
      'vno.avRequest',
      'icf.avResponse',
      'vno.authRequest',
      'm2me.authResponse',
      'vno.attachAccept',
    ]);
    const answers = all(sent(world), 'm2me.authResponse').map(({ result }) => result);
    expect(answers.slice(0, 3)).toEqual(['res', 'syncFailure', 'res']);
    expect(world.device.tre.identityInUse()).toBe('A');
  });
});
