/**
 * The steps of a provisioning as commands to a TRE, for tests: each asks, takes the one answer and hands on what later
 * steps need. After every step at most one MCIM is active (G-11).
 */
import {
  decode,
  encode,
  isMalformed,
  type Message,
  type Msg,
  type Payload,
  type Sid,
  type SignedObject,
  type Tid,
} from '../../impl/codec/index.js';
import { operatorOf, type Operator, type ScriptedPeers } from './scripted-peers.js';
import type { Tre } from '../../impl/tre/tre.js';

/** A TRE under a script, and what the script knows of it. */
export interface Script {
  readonly tre: Tre;
  readonly peers: ScriptedPeers;
  /** Called with the name of each step that is about to be taken. */
  readonly onStep?: (step: string) => void;
  /** Called with each command and what was answered. */
  readonly onAnswer?: (command: Message, answer: Message) => void;
}

/** One command and its answer; throws when the answer is not of the expected type. */
export function ask<Type extends Message['type']>(script: Script, command: Message, expected: Type): Msg<Type> {
  script.onStep?.(command.type);
  const answer = answerTo(script, command);
  if (answer === undefined || !isOf(answer, expected)) {
    throw new Error(`${command.type}: expected ${expected}, got ${JSON.stringify(answer)}`);
  }
  script.onAnswer?.(command, answer);
  return answer;
}

/** One command and whatever answer it has. */
export function answerTo({ tre }: Script, command: Message): Message | undefined {
  const [first] = tre.deliver('m2me', encode(command)).out;
  const answer = first === undefined ? undefined : decode(first.octets);
  if (tre.slots().filter(({ state }) => state === 'active').length > 1) throw new Error('two MCIMs active (G-11)');
  return answer === undefined || isMalformed(answer) ? undefined : answer;
}

function isOf<Type extends Message['type']>(message: Message, type: Type): message is Msg<Type> {
  return message.type === type;
}

/** The cause with which a command is refused. */
export function causeOf(script: Script, command: Message): string {
  return ask(script, command, 'tre.refused').cause;
}

/** Boots. */
export function boot(script: Script): Msg<'tre.bootState'> {
  return ask(script, { type: 'm2me.boot' }, 'tre.bootState');
}

/** Loads and boots: a new device at its subscriber's. */
export function manufacture(script: Script): void {
  ask(script, script.peers.factory, 'tre.factoryLoaded');
  boot(script);
}

/** Whether the TRE answers a challenge of a network with the right RES. */
export function authenticates(script: Script, identity: string): boolean {
  const { rand, autn, xres } = script.peers.vector(identity);
  const result = ask(script, { type: 'm2me.aka', identity, rand, autn }, 'tre.akaResult');
  return result.result === 'res' && result.res.every((octet, index) => octet === xres[index]);
}

/** Opens a session with an operator. */
export function open(script: Script, shoId: Operator): Sid {
  const bootstrap = script.peers.bootstrap(shoId);
  return ask(script, { type: 'm2me.openSession', bootstrap }, 'tre.sessionOpened').info.claims.sid;
}

/** Opens a session and stages an MCIM of the operator. */
export function stageMcim(script: Script, shoId: Operator): Sid {
  const sid = open(script, shoId);
  ask(script, { type: 'm2me.stage', object: script.peers.object(shoId, sid) }, 'tre.staged');
  return sid;
}

/** The report, signed. */
export function report(script: Script, status: Msg<'m2me.signReport'>['status']): SignedObject<'report'> {
  return ask(script, { type: 'm2me.signReport', status }, 'tre.report').report;
}

/** A failed installation is reported, and acknowledged. */
export function closeFailure(script: Script): void {
  const { sid, shoId } = report(script, 'installFailed').claims;
  const ack = script.peers.reportAck(operatorOf(shoId), sid, 'installFailed');
  ask(script, { type: 'm2me.closeReport', ack }, 'tre.reportClosed');
}

/** From installed to active: report, acknowledgement, activation. */
export function activateInstalled(script: Script): void {
  const { sid, shoId } = report(script, 'success').claims;
  const ack = script.peers.reportAck(operatorOf(shoId), sid);
  ask(script, { type: 'm2me.activate', ack }, 'tre.activated');
}

/** A whole first provisioning. */
export function provision(script: Script, shoId: Operator): void {
  stageMcim(script, shoId);
  ask(script, { type: 'm2me.install' }, 'tre.installed');
  activateInstalled(script);
}

/** From the active old operator to INTENT. */
export function intend(script: Script, newSho: Operator): Tid {
  stageMcim(script, newSho);
  const token = script.peers.token(activeOf(script), newSho, { epoch: script.tre.epoch() });
  return ask(script, { type: 'm2me.commitIntent', token }, 'tre.intentWritten').tid;
}

/** From INTENT to SWAPPED; the old operator may agree that its MCIM stays. */
export function swap(script: Script, over: Partial<Payload<'discardAck'>> = {}): void {
  const { tid } = ask(script, { type: 'm2me.signNotice', attempt: 1 }, 'tre.notice').notice.claims;
  ask(script, { type: 'm2me.swap', ack: script.peers.discardAck(activeOf(script), tid, over) }, 'tre.swapped');
}

/** From SWAPPED to the new MCIM in use, not yet confirmed. */
export function activateSwapped(script: Script): void {
  ask(script, { type: 'm2me.activate' }, 'tre.activated');
}

/** From unconfirmed to COMMITTED. */
export function commit(script: Script): void {
  const { sid, shoId } = report(script, 'success').claims;
  const ack = script.peers.reportAck(operatorOf(shoId), sid);
  ask(script, { type: 'm2me.commit', ack }, 'tre.committed');
}

/** From INTENT or from a return: cancelled, and acknowledged by the old operator. */
export function cancel(script: Script): void {
  const { tid } = ask(script, { type: 'm2me.signCancel' }, 'tre.cancel').cancel.claims;
  const ack = script.peers.cancelAck(activeOf(script), tid);
  ask(script, { type: 'm2me.closeCancel', ack }, 'tre.cancelClosed');
}

/** The operator whose MCIM is active. */
export function activeOf({ tre }: Script): Operator {
  const active = tre.slots().find(({ state }) => state === 'active');
  return operatorOf(active?.shoId);
}
