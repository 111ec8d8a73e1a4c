/**
 * Every power cut: each scenario runs once over a store that notes what was pending at each flush; from these notes
 * every state is made that the medium may be left in, and a new TRE is booted on each. It has to find the whole state,
 * counters and sequence numbers included, that was there before the step or after it, and to refuse what was answered
 * before.
 *
 * A pending write may be lost (acknowledged by `write`, never flushed), torn after any octet of its header or once in
 * its body, or whole; with several pending, each is spoilt alone while the others are there, and while they are not,
 * and each, each pair and all but each are there alone. Where recovery itself writes, it is cut in the same way.
 */
import { readFileSync } from 'node:fs';
import { match } from 'ts-pattern';
import { describe, expect, it } from 'vitest';
import type { Message, Msg, SignedObject } from '../codec/index.js';
import { toHex } from '../crypto/bytes.js';
import type { BlockStore } from '../store/block-store.js';
import { headerLength } from '../store/journal.js';
import { memoryStore } from '../store/memory-store.js';
import type { Phase } from './slots.js';
import { operatorOf, scriptedPeers, type ScriptedPeers } from '../../test/support/scripted-peers.js';
import {
  activateInstalled,
  activateSwapped,
  activeOf,
  answerTo,
  ask,
  authenticates,
  boot,
  cancel,
  causeOf,
  closeFailure,
  commit,
  intend,
  manufacture,
  open,
  provision,
  report,
  stageMcim,
  swap,
  type Script,
} from '../../test/support/tre-script.js';
import { openMemory } from './memory.js';
import { sealedHeaderLength } from './sealed-store.js';
import { createTre, type Tre } from './tre.js';

describe('a power cut at every store write', () => {
  const total = { writes: 0, media: 0, recoveryWrites: 0, recoveryMedia: 0 };

  for (const scenario of scenarios()) {
    const peers = scriptedPeers(scenario.name);
    const notes = run(scenario, peers);
    const writes = countWrites(notes);
    const images = notes.flatMap(imagesOf);
    total.writes += writes;
    total.media += images.length;

    it(`${scenario.name}: ${writes} store writes, ${images.length} media, one identity and one state on each`, () => {
      expect(images.flatMap((image) => faultsOn(image, peers))).toEqual([]);
    });

    it(`${scenario.name}: a second cut at every store write of the recovery changes nothing`, () => {
      for (const image of images.filter(({ isRepresentative }) => isRepresentative)) {
        const recovery = recoveryOf(image, peers);
        total.recoveryWrites += countWrites(recovery.notes);
        total.recoveryMedia += recovery.images.length;
        expect(recovery.images.flatMap((second) => secondFaultsOn(second, recovery.state))).toEqual([]);
      }
    });
  }

  it('in all: as many as the profile says', () => {
    const { writes, media, recoveryWrites, recoveryMedia } = total;
    const line =
      `The power is cut at ${writes} store writes, which leaves ${media} media; ` +
      `a second time at ${recoveryWrites} writes of a recovery, which leaves ${recoveryMedia}.`;
    console.log(line);
    const profile = readFileSync(new URL('../../docs/guide/profile.md', import.meta.url), 'utf8');
    expect(/The power is cut at [^.]*\./.exec(profile.replaceAll(/\s+/g, ' '))?.[0]).toBe(line);
  });

  it('finds a write announced before it is flushed: the method notices a store that lies', () => {
    // Flushes of this store return and do nothing: what is announced is lost.
    const peers = scriptedPeers('liar');
    const honest = memoryStore();
    const liar: BlockStore = { ...honest, flush: () => undefined };
    const tre = createTre({ store: liar, hardwareKey }, peers);
    manufacture({ tre, peers });
    expect(createTre({ store: memoryStore(honest.durable()), hardwareKey }, peers).phase()).toBe('blank');
  });
});

/** A scenario begins with a blank TRE; what it does before `measured` is not enumerated again. */
interface Scenario {
  readonly name: string;
  readonly prepare: (script: Script) => void;
  readonly measured: (script: Script) => void;
}

function serving(script: Script): void {
  manufacture(script);
  provision(script, 'shoA');
}

function intending(script: Script): void {
  serving(script);
  intend(script, 'shoB');
}

function unconfirmed(script: Script): void {
  intending(script);
  swap(script);
  activateSwapped(script);
}

function scenarios(): readonly Scenario[] {
  return [
    {
      name: 'first provisioning',
      prepare: () => undefined,
      measured(script) {
        manufacture(script);
        authenticates(script, 'initial');
        stageMcim(script, 'shoA');
        ask(script, { type: 'm2me.install' }, 'tre.installed');
        activateInstalled(script);
        authenticates(script, 'shoA');
      },
    },
    {
      name: 'complete change',
      prepare: serving,
      measured(script) {
        authenticates(script, 'shoA');
        intend(script, 'shoB');
        swap(script);
        activateSwapped(script);
        authenticates(script, 'shoB');
        commit(script);
        authenticates(script, 'shoB');
      },
    },
    {
      name: 'complete change without a way back',
      prepare: intending,
      measured(script) {
        const { tid } = ask(script, { type: 'm2me.signNotice', attempt: 1 }, 'tre.notice').notice.claims;
        const ack = script.peers.discardAck('shoA', tid);
        ask(script, { type: 'm2me.swap', ack, discarded: 'destroyed' }, 'tre.swapped');
        activateSwapped(script);
        authenticates(script, 'shoB');
        commit(script);
      },
    },
    {
      name: 'fallback to the old operator',
      prepare: unconfirmed,
      measured(script) {
        ask(script, { type: 'm2me.revert' }, 'tre.reverted');
        authenticates(script, 'shoA');
        cancel(script);
      },
    },
    {
      name: 'report of success, and again after a cut',
      prepare: unconfirmed,
      measured(script) {
        report(script, 'success');
        script.tre.command('powerCut');
        boot(script);
        authenticates(script, 'shoB');
        report(script, 'success');
        commit(script);
      },
    },
    { name: 'cancel after a veto', prepare: intending, measured: cancel },
    {
      name: 'return to the pristine state after a failed swap',
      prepare: intending,
      measured(script) {
        const { tid } = ask(script, { type: 'm2me.signNotice', attempt: 1 }, 'tre.notice').notice.claims;
        script.tre.command('slotFault');
        ask(script, { type: 'm2me.swap', ack: script.peers.discardAck('shoA', tid) }, 'tre.installFailed');
        ask(script, { type: 'm2me.revertToPristine' }, 'tre.pristine');
        authenticates(script, 'initial');
        closeFailure(script);
        provision(script, 'shoB');
      },
    },
    {
      name: 'return to the pristine state after a failed swap that is never acknowledged',
      prepare: intending,
      measured(script) {
        const { tid } = ask(script, { type: 'm2me.signNotice', attempt: 1 }, 'tre.notice').notice.claims;
        script.tre.command('slotFault');
        ask(script, { type: 'm2me.swap', ack: script.peers.discardAck('shoA', tid) }, 'tre.installFailed');
        ask(script, { type: 'm2me.revertToPristine' }, 'tre.pristine');
        provision(script, 'shoB');
      },
    },
    {
      name: 'return to the pristine state upon a rejection, back, and there once more',
      prepare: intending,
      measured(script) {
        ask(script, { type: 'm2me.signCancel' }, 'tre.cancel');
        ask(script, { type: 'm2me.revertToPristine' }, 'tre.pristine');
        ask(script, { type: 'm2me.revert' }, 'tre.reverted');
        ask(script, { type: 'm2me.revertToPristine' }, 'tre.pristine');
        stageMcim(script, 'shoB');
        ask(script, { type: 'm2me.install' }, 'tre.swapped');
        activateSwapped(script);
        report(script, 'success');
        commit(script);
      },
    },
    {
      name: 'refused token, failed installation and abort',
      prepare: manufacture,
      measured(script) {
        stageMcim(script, 'shoA');
        script.tre.command('slotFault');
        ask(script, { type: 'm2me.install' }, 'tre.installFailed');
        const sid = stageMcim(script, 'shoA');
        ask(script, { type: 'm2me.checkAbort', abort: script.peers.abort('shoA', sid) }, 'tre.abortVerified');
        provision(script, 'shoA');
        stageMcim(script, 'shoB');
        causeOf(script, { type: 'm2me.commitIntent', token: script.peers.token('shoA', 'shoC') });
      },
    },
    {
      name: 'recovery itself',
      prepare(script) {
        serving(script);
        stageMcim(script, 'shoB');
        script.tre.command('powerCut');
      },
      measured: boot,
    },
    {
      name: 'compaction of the journal',
      prepare(script) {
        serving(script);
        for (let count = 0; count < 57; count += 1) authenticates(script, 'shoA');
      },
      measured(script) {
        for (let count = 0; count < 6; count += 1) authenticates(script, 'shoA');
      },
    },
  ];
}

/** What the medium may be left with, and what is known of the step that was cut. */
interface Image {
  readonly blocks: Blocks;
  readonly damage: string;
  readonly note: Note;
  /** Whether the change is also finished from here; false for all but one of those that tear one header. */
  readonly isRepresentative: boolean;
}

/** One flush: what was durable, what was pending, and where the TRE stood before and after the step. */
interface Note {
  readonly durable: Blocks;
  /** Empty for the note that ends a step. */
  readonly pending: readonly Pending[];
  readonly step: string;
  readonly before: Standing;
  after: Standing;
  readonly answered: Answered;
}

type Blocks = ReadonlyMap<string, Uint8Array>;

interface Pending {
  readonly name: string;
  /** `undefined` for a removal. */
  readonly octets: Uint8Array | undefined;
}

interface Standing {
  readonly phase: Phase | 'blank';
  readonly identity: string | undefined;
  /** All that survives, as {@link stateOf} tells it. */
  readonly state: string;
}

/** What was answered so far, and must not be answered again. */
interface Answered {
  /** The last challenge of each identity. */
  readonly challenges: ReadonlyMap<string, Msg<'m2me.aka'>>;
  readonly bootstrap?: SignedObject<'bootstrap'>;
  readonly token?: SignedObject<'token'>;
}

/** Runs a scenario once and notes every flush of its measured part, and the end of each step. */
function run({ prepare, measured }: Scenario, peers: ScriptedPeers): readonly Note[] {
  const notes: Note[] = [];
  let step = 'none';
  let isMeasuring = false;
  let answered: Answered = { challenges: new Map() };
  let before: Standing = { phase: 'blank', identity: undefined, state: 'blank' };
  const { store, durable } = notingStore(new Map(), (pending, held) => {
    if (isMeasuring) notes.push({ durable: held, pending, step, before, after: before, answered });
  });
  const tre = createTre({ store, hardwareKey }, peers);
  const standing = (): Standing => {
    return { phase: tre.phase(), identity: tre.identityInUse(), state: stateOf(durable()) };
  };
  const settle = (): void => {
    const after = standing();
    for (const note of notes.filter((each) => each.step === step && each.before === before)) note.after = after;
    notes.push({ durable: durable(), pending: [], step: `after ${step}`, before: after, after, answered });
    before = after;
  };
  const onAnswer = (command: Message, answer: Message): void => {
    answered = withAnswer(answered, command, answer);
  };
  prepare({ tre, peers, onAnswer });
  isMeasuring = true;
  before = standing();
  measured({
    tre,
    peers,
    onAnswer,
    onStep(next) {
      settle();
      step = next;
    },
  });
  settle();
  return notes;
}

function withAnswer(answered: Answered, command: Message, answer: Message): Answered {
  return match([command, answer] as const)
    .returnType<Answered>()
    .with([{ type: 'm2me.aka' }, { type: 'tre.akaResult', result: 'res' }], ([challenge]) => ({
      ...answered,
      challenges: new Map(answered.challenges).set(challenge.identity, challenge),
    }))
    .with([{ type: 'm2me.openSession' }, { type: 'tre.sessionOpened' }], ([{ bootstrap }]) => ({
      ...answered,
      bootstrap,
    }))
    .with([{ type: 'm2me.commitIntent' }, { type: 'tre.intentWritten' }], ([{ token }]) =>
      token === undefined ? answered : { ...answered, token },
    )
    .otherwise(() => answered);
}

/** A store that tells, at each flush of something, what is pending and what is durable without it. */
function notingStore(initial: Blocks, onFlush: (pending: readonly Pending[], durable: Blocks) => void) {
  const medium = memoryStore(initial);
  let pending: Pending[] = [];
  const store: BlockStore = {
    ...medium,
    write(name, octets) {
      pending.push({ name, octets });
      medium.write(name, octets);
    },
    remove(name) {
      pending.push({ name, octets: undefined });
      medium.remove(name);
    },
    flush() {
      if (pending.length > 0) onFlush(pending, medium.durable());
      pending = [];
      medium.flush();
    },
  };
  return { store, durable: () => medium.durable() };
}

/** Everything that a recovery finds on a medium, a field a line: phase, slots, counters, tokens, sequence numbers. */
function stateOf(blocks: Blocks): string {
  const random = { bytes: (length: number) => new Uint8Array(length).fill(1) };
  const loaded = openMemory({ store: memoryStore(blocks), hardwareKey, random }).loaded();
  if (loaded === undefined) return 'blank';
  const asText = (_: string, value: unknown): unknown => {
    if (value instanceof Map) return [...value];
    return value instanceof Uint8Array ? toHex(value) : value;
  };
  const fields = Object.entries(loaded.state).map(([name, value]) => `${name} ${JSON.stringify(value, asText)}`);
  return fields.toSorted().join('\n');
}

/** The fields of a state that are others than in the one wanted. */
function othersThan(wanted: string, state: string): string {
  const lines = wanted.split('\n');
  return state
    .split('\n')
    .filter((line) => !lines.includes(line))
    .join(', ');
}

/** Every state in which a cut during this flush may leave the medium. */
function imagesOf(note: Note): readonly Image[] {
  const { pending, durable } = note;
  const image = (damage: string, kept: readonly Pending[], isRepresentative = true): Image => ({
    note,
    damage,
    blocks: applied(durable, kept),
    isRepresentative,
  });
  if (pending.length === 0) return [image('nothing pending', [])];
  const torn = pending.flatMap((spoilt, index) => {
    const { name, octets } = spoilt;
    if (octets === undefined) return [];
    const others = pending.filter((_, at) => at !== index);
    const header = name.startsWith('sealed.') ? sealedHeaderLength : headerLength;
    const lengths = [...Array.from({ length: header }, (_, at) => at), Math.floor(octets.length * 0.7)];
    return lengths.flatMap((length) => {
      const part = { name, octets: octets.subarray(0, length) };
      const isRepresentative = length >= header - 1;
      const damage = `${name} torn after ${length} octets`;
      return others.length === 0
        ? [image(damage, [part], isRepresentative)]
        : [image(damage, [part], isRepresentative), image(`${damage}, others whole`, [...others, part], false)];
    });
  });
  const some = partsOf(pending).map((kept, at) =>
    image(`only ${kept.map(({ name }) => name).join(', ')}`, kept, at === 0),
  );
  return [image('lost', []), ...torn, ...some, image('whole', pending)];
}

/** Each alone, each pair where they are not too many, and all but each; neither none nor all. */
function partsOf(pending: readonly Pending[]): readonly (readonly Pending[])[] {
  const count = pending.length;
  const alone = pending.map((one) => [one]);
  const pairs = pending.flatMap((one, at) => pending.slice(at + 1).map((other) => [one, other]));
  const allButOne = pending.map((_, index) => pending.filter((__, at) => at !== index));
  return [
    ...(count > 1 ? alone : []),
    ...(count > 3 && count <= mostInPairs ? pairs : []),
    ...(count > 2 ? allButOne : []),
  ];
}

function applied(durable: Blocks, kept: readonly Pending[]): Blocks {
  const blocks = new Map(durable);
  for (const { name, octets } of kept) {
    if (octets === undefined) blocks.delete(name);
    else blocks.set(name, octets);
  }
  return blocks;
}

function countWrites(notes: readonly Note[]): number {
  return notes.reduce((sum, { pending }) => sum + pending.length, 0);
}

/** What is wrong with the recovery from one medium; empty when nothing is. */
function faultsOn(image: Image, peers: ScriptedPeers): readonly string[] {
  const store = memoryStore(image.blocks);
  const tre = createTre({ store, hardwareKey }, peers);
  const faults = tre.phase() === 'blank' ? blankFaults(tre, image) : bootFaults({ tre, peers }, image);
  const sealed = [...store.durable().keys()].filter((name) => name.startsWith('sealed.')).length;
  const wanted = tre.slots().filter(({ state }) => state !== 'empty').length;
  if (sealed !== wanted) faults.push(`${sealed} sealed blocks for ${wanted} slots in use`);
  if (tre.phase() !== 'blank') faults.push(...repeatFaults({ tre, peers }, image.note.answered));
  const again = (): Script => ({ tre: createTre({ store: memoryStore(image.blocks), hardwareKey }, peers), peers });
  if (image.isRepresentative) {
    faults.push(...finishFaults(again()));
    const { token } = image.note.answered;
    if (token !== undefined) faults.push(...tokenFaults(again(), token));
  }
  return faults.map((fault) => `${image.note.step}, ${image.damage}: ${fault}`);
}

/** The flushes of a recovery, what a cut in each leaves, and the state that the recovery gives when it is not cut. */
function recoveryOf({ blocks, note }: Image, peers: ScriptedPeers) {
  const notes: Note[] = [];
  const { store } = notingStore(blocks, (pending, durable) => notes.push({ ...note, durable, pending }));
  const tre = createTre({ store, hardwareKey }, peers);
  if (tre.phase() !== 'blank') boot({ tre, peers });
  return { notes, images: notes.flatMap(imagesOf), state: stateOf(blocks) };
}

function secondFaultsOn({ blocks, damage, note }: Image, state: string): readonly string[] {
  const found = stateOf(blocks);
  return found === state ? [] : [`${note.step}, second cut, ${damage}: ${othersThan(state, found)}`];
}

/** Only a factory that had not finished leaves a blank TRE; it starts again. */
function blankFaults(tre: Tre, { note }: Image): string[] {
  return note.before.state === 'blank' && tre.slots().length === 0 ? [] : ['blank'];
}

function bootFaults(script: Script, { note: { before, after }, blocks }: Image): string[] {
  const { phase: told, identity } = boot(script);
  const phase = told === 'failed' ? 'pristine' : told;
  const { tre } = script;
  const staged = tre.slots().filter(({ state }) => state === 'staged').length;
  const state = stateOf(blocks);
  const faults: string[] = [];
  if ((told === 'failed') !== state.includes('"owes":"installFailed"')) faults.push(`${told}: what is owed (DEC-237)`);
  if (phase === 'reported' && causeOf(script, { type: 'm2me.revert' }) !== 'outOfOrder') faults.push('returns');
  if (![recovered(before), recovered(after)].includes(`${phase} ${identity}`)) faults.push(`${phase} ${identity}`);
  if (![before.state, after.state].includes(state)) {
    faults.push(
      `neither as before: ${othersThan(before.state, state)}; nor as after: ${othersThan(after.state, state)}`,
    );
  }
  if (identity !== tre.identityInUse() || identity !== identityOfPhase(tre, phase)) faults.push(`${identity} in use`);
  if (staged !== (phase === 'intent' ? 1 : 0)) faults.push(`${staged} staged`);
  if (tre.slots().filter((slot) => slot.state === 'active').length > 1) faults.push('two active (G-11)');
  return faults;
}

/** What was answered before the cut is not answered again: the challenges and the bootstrap. */
function repeatFaults(script: Script, { challenges, bootstrap }: Answered): readonly string[] {
  const faults: string[] = [];
  for (const challenge of challenges.values()) {
    const answer = answerTo(script, challenge);
    if (answer?.type === 'tre.akaResult' && answer.result === 'res') faults.push(`${challenge.identity}: RES again`);
  }
  if (bootstrap === undefined) return faults;
  const answer = answerTo(script, { type: 'm2me.openSession', bootstrap });
  return answer?.type === 'tre.refused' ? faults : [...faults, 'opens a session again'];
}

/**
 * Gives the change up where that is possible, stages for the same operator again, and offers the token that was used.
 */
function tokenFaults(script: Script, token: SignedObject<'token'>): readonly string[] {
  const { phase } = boot(script);
  const { oldSho, newSho } = token.claims;
  const revert = (): void => {
    // Without a way back the change goes on.
    if (script.tre.slots().every(({ state }) => state !== 'sealed')) return commit(script);
    ask(script, { type: 'm2me.revert' }, 'tre.reverted');
    cancel(script);
  };
  match(phase)
    .with('pristine', 'failed', () => provision(script, operatorOf(oldSho)))
    .with('installed', () => activateInstalled(script))
    .with('intent', 'cancelling', () => cancel(script))
    .with('swapped', () => {
      activateSwapped(script);
      revert();
    })
    .with('unconfirmed', revert)
    .with('reported', () => commit(script))
    .with('active', () => undefined)
    .exhaustive();
  stageMcim(script, operatorOf(activeOf(script) === oldSho ? newSho : oldSho));
  return answerTo(script, { type: 'm2me.commitIntent', token })?.type === 'tre.refused' ? [] : ['token serves again'];
}

/** What a boot makes of a state: staged data is gone. */
function recovered({ phase, identity }: Standing): string {
  if (phase === 'stagedInitial') return `pristine ${identity}`;
  return phase === 'stagedChange' ? `active ${identity}` : `${phase} ${identity}`;
}

/** The rule of recovery, said again: pristine and installed use the initial credential, swapped the new MCIM. */
function identityOfPhase(tre: Tre, phase: string): string | undefined {
  if (phase === 'pristine' || phase === 'installed') return 'initial';
  const wanted = phase === 'swapped' ? 'installed' : 'active';
  return tre.slots().find(({ state }) => state === wanted)?.shoId;
}

/** Goes on from wherever the cut has left the TRE, until an operator's MCIM is in use and has authenticated. */
function finishFaults(script: Script): readonly string[] {
  const { tre, peers } = script;
  if (tre.phase() === 'blank') ask(script, peers.factory, 'tre.factoryLoaded');
  const { phase, identity, kept } = boot(script);
  const faults: string[] = [];
  if (identity === 'initial' && !authenticates(script, identity)) faults.push('initial credential unusable');
  match(phase)
    .with('pristine', () => {
      if (kept === undefined) return provision(script, 'shoC');
      ask(script, { type: 'm2me.revert' }, 'tre.reverted');
      cancel(script);
    })
    .with('failed', () => {
      closeFailure(script);
      provision(script, 'shoC');
    })
    .with('installed', () => activateInstalled(script))
    .with('intent', () => {
      swap(script);
      activateSwapped(script);
      commit(script);
    })
    .with('swapped', () => {
      activateSwapped(script);
      commit(script);
    })
    .with('unconfirmed', 'reported', () => commit(script))
    .with('cancelling', () => cancel(script))
    .with('active', () => undefined)
    .exhaustive();
  if (tre.phase() !== 'active') faults.push(`ends in ${tre.phase()}`);
  const operator = operatorOf(tre.identityInUse());
  if (!authenticates(script, operator)) faults.push(`${operator} unusable`);
  if (tre.slots().filter(({ state }) => state === 'empty').length !== 1) faults.push('a slot is not empty');
  open(script, operator === 'shoA' ? 'shoB' : 'shoA');
  return faults;
}

const hardwareKey = new Uint8Array(32).fill(0x5a);
/** With more pending at one flush, pairs would be thousands. */
const mostInPairs = 16;
