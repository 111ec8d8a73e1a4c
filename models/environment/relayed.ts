/**
 * What reaches the TRE of a device through its M2ME: which message from outside becomes which command.
 *
 * The M2ME passes on what it cannot judge, and the guards that can are those of the TRE. What they tell apart, its
 * samples say; as the messages over open links that become those commands it is what an attacker tries. What is signed
 * is tried in the name of nobody too.
 */
import type { PlainEvent, SampleInput } from '../../conformance/role.js';
import type { Message, MessageType } from '../messages/messages.js';
import type { McimObject, Token } from '../messages/symbols.js';
import { portOf } from '../roles/statement.js';
import type { MadeUp } from './attacker.js';

/** What becomes a command; `twin` is the genuine command that a spoilt one differs from, or the command itself. */
type Carrier<Type extends MessageType> = (command: Message<Type>, twin: Message<Type>) => readonly MadeUp[];

type Carriers = { readonly [Type in MessageType & `m2me.${string}`]?: Carrier<Type> };

const said = (from: string, event: Message): MadeUp => ({ from, to: 'm2me', event: { ...event } });

/** The last of the two chunks, which is the one that is looked at. */
const chunk = (event: Omit<Message<'dpf.chunk'>, 'type' | 'seq'>): MadeUp =>
  said('dpf', { type: 'dpf.chunk', seq: 2, ...event });

const reportAck = ({ sid, status, signedBy }: Omit<Message<'dpf.reportAck'>, 'type'>): readonly MadeUp[] => [
  said('dpf', { type: 'dpf.reportAck', sid, status, signedBy }),
];

/** The object that a token comes with, of its operator's first session and of the one after. */
export const objectsFor = ({ newSho }: Token): readonly McimObject[] =>
  [1, 2, 3].flatMap((sid) => [{ devId: 'd1', shoId: newSho, sid, ver: 1, sealedTo: 'd1', signedBy: newSho } as const]);

const CARRIERS: Carriers = {
  'm2me.openSession': (command) => [said('drf', { ...command, type: 'drf.bootstrap' })],
  'm2me.attestAgain': (command) => [said('dpf', { ...command, type: 'dpf.attestChallenge' })],
  'm2me.checkAbort': (command) => [said('dpf', { ...command, type: 'dpf.abort' })],
  'm2me.stage': ({ object, dpfToken }, twin) => [
    chunk({ sid: twin.object.sid, object, token: null, ...(dpfToken && { dpfToken }) }),
  ],
  'm2me.commitIntent': ({ token }, twin) =>
    twin.token === null ? [] : objectsFor(twin.token).map((object) => chunk({ sid: object.sid, object, token })),
  'm2me.activate': ({ ack }) => (ack === null ? [] : reportAck(ack)),
  'm2me.closeReport': reportAck,
  'm2me.commit': reportAck,
  'm2me.activateOnOrder': (command) => [said('dpf', { ...command, type: 'dpf.activation' })],
  'm2me.swap': ({ destroys: _destroys, ...command }, twin) => [
    said(ofSigner(twin), { ...command, type: 'sho.discardAck' }),
  ],
  'm2me.closeCancel': (command, twin) => [said(ofSigner(twin), { ...command, type: 'sho.cancelAck' })],
  'm2me.reprovision': (command, twin) => [
    said(portOf(twin.instruction.oldSho), { ...command, type: 'drf.instruction' }),
  ],
  'm2me.signRenewal': ({ order }) => (order === null ? [] : [said('ccif', { ...order, type: 'ccif.renewalOrder' })]),
  'm2me.renew': (command) => [said('ccif', { ...command, type: 'ccif.renewal' })],
  'm2me.aka': ({ identity, application, sqn, mac }) => {
    if (identity !== 'A' && identity !== 'B') return [said('vno', { type: 'vno.authRequest', sqn, mac })];
    const type = application === 'isim' ? 'sho.imsChallenge' : 'sho.authRequest';
    return [said(portOf(identity), { type, sqn, mac, shoId: identity })];
  },
};

const ofSigner = ({ signedBy }: { readonly signedBy: string }): string => portOf(signedBy === 'B' ? 'B' : 'A');

/** Commands whose contents come from outside over a link that is open. */
export const RELAYED: readonly string[] = Object.keys(CARRIERS);

/** Commands whose contents the TRE judges, and which never are on an open link: how they come to the device instead. */
export const NOT_RELAYED: Readonly<Record<string, string>> = {
  'm2me.signToken': 'The owner gives the command by hand.',
};

/** @returns the messages from outside that have an M2ME command what these samples of its TRE say. */
export function relayed(samples: readonly SampleInput[]): readonly MadeUp[] {
  const byId = new Map(samples.map((sample) => [sample.id, sample.event]));
  return samples.flatMap(({ event, op, twin }) => {
    const genuine = (twin === undefined ? undefined : byId.get(twin)) ?? event;
    const carrier = CARRIERS[event.type as keyof Carriers] as Carrier<MessageType> | undefined;
    const forms = op === 'ok' ? [event, inNobodysName(event) as PlainEvent] : [event];
    return forms.flatMap((form) => carrier?.(form as unknown as Message, genuine as unknown as Message) ?? []);
  });
}

/** The same, signed by `rogue` wherever it is signed. */
function inNobodysName(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, field === 'signedBy' ? 'rogue' : inNobodysName(inner)]),
  );
}
