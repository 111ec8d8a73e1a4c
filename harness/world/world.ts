/**
 * The world of one test of one role: real keys for every principal, and the tester that plays all peers.
 *
 * An event of the model becomes a stimulus of MAP/1 with real octets; an output becomes the message that the model
 * would have sent, or `unreadable` with the reason.
 */
import type { PlainEvent, Sent } from '../../conformance/role.js';
import type { MapOutput } from '../../conformance/run/map1.js';
import type { Stimulus, World, WorldFactory } from '../../conformance/run/world.js';
import type { AkaAlgorithm } from '../../impl/crypto/index.js';
import type { Message } from '../../models/messages/messages.js';
import { commanded } from './commands.js';
import type { WireType } from './entry.js';
import { Issued } from './issued.js';
import { isWireType, readMessage, writeMessage } from './messages.js';
import { setupOf, type RoleName } from './setup.js';
import { Tester } from './tester.js';
import { Unreadable } from './unreadable.js';

/** What may be chosen about the worlds of a run. */
export interface WorldOptions {
  /** Algorithm set of every credential, the tester's and the implementation's. Default MILENAGE. */
  readonly akaAlgorithm?: AkaAlgorithm;
}

/** Makes the worlds of one run; what implementations issue in them must be fresh across the run. */
export function worldsOfRun(options: WorldOptions = {}): WorldFactory {
  const issued = new Issued();
  return (role, seed) => worldOf(role, seed, issued, options);
}

function worldOf(role: string, seed: string, issued: Issued, { akaAlgorithm }: WorldOptions): World {
  if (!isRoleName(role)) throw new RangeError(`world: no role ${role}; there are ${roleNames.join(', ')}`);
  const tester = new Tester(role, seed, issued.of(role, seed), akaAlgorithm);
  return {
    setup: () => setupOf(role, seed, tester.principals, akaAlgorithm),
    stimulus: (from, event) => stimulusOf(from, event, tester),
    read: (output, expected) => readOutput(output, expected, tester),
  };
}

/** The roles that have a world. */
export const roleNames: readonly RoleName[] = [
  'm2me',
  'tre',
  'subscriber',
  'owner',
  'supplier',
  'ccif',
  'icf',
  'drf',
  'dpf',
  'vno',
  'sho',
  'pva',
  'icsp',
];

/** Whether a role has a world. */
export function isRoleName(role: string): role is RoleName {
  return (roleNames as readonly string[]).includes(role);
}

function stimulusOf(from: string, event: PlainEvent, tester: Tester): Stimulus {
  const { type } = event;
  if (isWireType(type)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- samples are events of the model; suites come from them
    const octets = writeMessage(event as unknown as Message<WireType>, tester, from);
    const raw = Buffer.from(octets).toString('base64');
    return { cmd: 'deliver', port: from, raw };
  }
  const stimulus = commanded(event);
  if (stimulus === undefined) throw new RangeError(`world: no message ${type}`);
  if (stimulus.cmd === 'advance') tester.elapsedMs += stimulus.ms;
  return stimulus;
}

function readOutput({ port, raw }: MapOutput, expected: readonly Sent[], tester: Tester): Sent {
  const expectedOf = (type: WireType): Message<WireType> | undefined =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- expectations are messages of the model
    expected.find(({ to, msg }) => to === port && msg.type === type)?.msg as Message<WireType> | undefined;
  try {
    return { to: port, msg: { ...readMessage(Buffer.from(raw, 'base64'), tester, expectedOf, port) } };
  } catch (error) {
    if (error instanceof Unreadable) return { to: port, msg: { type: 'unreadable', reason: error.message } };
    throw error;
  }
}
