/**
 * Every power cut: each scenario runs once over a store that notes what was pending at each flush; from these notes every
 * state is made that the medium may be left in, and a new TRE is booted on each.
 *
 * A pending write may be lost (acknowledged by `write`, never flushed), torn after any octet of its header or once in its
 * body, or whole; with several pending, each is spoilt alone while the others are there, and while they are not.
 */
import { match } from 'ts-pattern';
import { describe, expect, it } from 'vitest';
import type { BlockStore } from '../store/block-store.js';
import { memoryStore } from '../store/memory-store.js';
import type { Phase } from './slots.js';
import { operatorOf, scriptedPeers, type ScriptedPeers } from '../../test/support/scripted-peers.js';
import {
  activateInstalled,
  activateSwapped,
  ask,
  authenticates,
  boot,
  cancel,
  causeOf,
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
import { createTre, type Tre } from './tre.js';

describe('a power cut at every store write', () => {
  for (const scenario of scenarios()) {
    const peers = scriptedPeers(scenario.name);
    const notes = run(scenario, peers);
    const writes = notes.reduce((sum, { pending }) => sum + pending.length, 0);
    const images = notes.flatMap(imagesOf);

    it(`${scenario.name}: ${writes} store writes in ${notes.length} flushes, ${images.length} media, one identity on each`, () => {
      expect(images.flatMap((image) => faultsOn(image, peers))).toEqual([]);
    });
  }

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
        provision(script, 'shoB');
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
  readonly blocks: ReadonlyMap<string, Uint8Array>;
  readonly step: string;
  readonly damage: string;
  readonly before: Recoverable;
  readonly after: Recoverable;
  /** Whether the change is also finished from here; false for all but one of those that tear one header. */
  readonly isRepresentative: boolean;
}

/** One flush: what was durable, what was pending, and where the TRE stood before and after the step. */
interface Note {
  readonly durable: ReadonlyMap<string, Uint8Array>;
  readonly pending: readonly Pending[];
  readonly step: string;
  readonly before: Recoverable;
  after: Recoverable;
}

interface Pending {
  readonly name: string;
  /** `undefined` for a removal. */
  readonly octets: Uint8Array | undefined;
}

interface Recoverable {
  readonly phase: Phase | 'blank';
  readonly identity: string | undefined;
}

/** Runs a scenario once and notes every flush of its measured part. */
function run({ prepare, measured }: Scenario, peers: ScriptedPeers): readonly Note[] {
  const notes: Note[] = [];
  const medium = memoryStore();
  let pending: Pending[] = [];
  let step = 'none';
  let isMeasuring = false;
  let before: Recoverable = { phase: 'blank', identity: undefined };
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
      if (isMeasuring && pending.length > 0) {
        notes.push({ durable: medium.durable(), pending, step, before, after: before });
      }
      pending = [];
      medium.flush();
    },
  };
  const tre = createTre({ store, hardwareKey }, peers);
  const standing = (): Recoverable => ({ phase: tre.phase(), identity: tre.identityInUse() });
  const settle = (): void => {
    for (const note of notes.filter((each) => each.step === step && each.before === before)) note.after = standing();
    before = standing();
  };
  prepare({ tre, peers });
  isMeasuring = true;
  before = standing();
  measured({
    tre,
    peers,
    onStep(next) {
      settle();
      step = next;
    },
  });
  settle();
  return notes;
}

/** Every state in which a cut during this flush may leave the medium. */
function imagesOf(note: Note): readonly Image[] {
  const { pending, durable, step, before, after } = note;
  const known = { step, before, after };
  const image = (damage: string, kept: readonly Pending[], isRepresentative = true): Image => ({
    ...known,
    damage,
    blocks: applied(durable, kept),
    isRepresentative,
  });
  const torn = pending.flatMap((spoilt, index) => {
    const { name, octets } = spoilt;
    if (octets === undefined) return [];
    const others = pending.filter((_, at) => at !== index);
    const lengths = [...Array.from({ length: headerLength }, (_, at) => at), Math.floor(octets.length * 0.7)];
    return lengths.flatMap((length) => {
      const part = { name, octets: octets.subarray(0, length) };
      const isRepresentative = length >= headerLength - 1;
      const damage = `${name} torn after ${length} octets`;
      return others.length === 0
        ? [image(damage, [part], isRepresentative)]
        : [image(damage, [part], isRepresentative), image(`${damage}, others whole`, [...others, part], false)];
    });
  });
  const alone = pending.length < 2 ? [] : pending.map((one) => image(`only ${one.name} whole`, [one]));
  return [image('lost', []), ...torn, ...alone, image('whole', pending)];
}

function applied(durable: ReadonlyMap<string, Uint8Array>, kept: readonly Pending[]): ReadonlyMap<string, Uint8Array> {
  const blocks = new Map(durable);
  for (const { name, octets } of kept) {
    if (octets === undefined) blocks.delete(name);
    else blocks.set(name, octets);
  }
  return blocks;
}

/** What is wrong with the recovery from one medium; empty when nothing is. */
function faultsOn(image: Image, peers: ScriptedPeers): readonly string[] {
  const store = memoryStore(image.blocks);
  const tre = createTre({ store, hardwareKey }, peers);
  const faults = tre.phase() === 'blank' ? blankFaults(tre, image) : bootFaults({ tre, peers }, image);
  const sealed = [...store.durable().keys()].filter((name) => name.startsWith('sealed.')).length;
  const wanted = tre.slots().filter(({ state }) => state !== 'empty').length;
  if (sealed !== wanted) return [`${image.step}, ${image.damage}: ${sealed} sealed blocks for ${wanted} slots in use`];
  const fresh = createTre({ store: memoryStore(image.blocks), hardwareKey }, peers);
  const unfinished = image.isRepresentative ? finishFaults({ tre: fresh, peers }) : [];
  return [...faults, ...unfinished].map((fault) => `${image.step}, ${image.damage}: ${fault}`);
}

/** Only a factory that had not finished leaves a blank TRE; it starts again. */
function blankFaults(tre: Tre, { step }: Image): readonly string[] {
  return step === 'm2me.loadFactory' && tre.slots().length === 0 ? [] : ['blank'];
}

function bootFaults(script: Script, { before, after }: Image): readonly string[] {
  const { phase, identity } = boot(script);
  const { tre } = script;
  const staged = tre.slots().filter(({ state }) => state === 'staged').length;
  const faults: string[] = [];
  if (phase === 'reported' && causeOf(script, { type: 'm2me.revert' }) !== 'outOfOrder') faults.push('returns');
  if (![recovered(before), recovered(after)].includes(`${phase} ${identity}`)) faults.push(`${phase} ${identity}`);
  if (identity !== tre.identityInUse() || identity !== identityOfPhase(tre, phase)) faults.push(`${identity} in use`);
  if (staged !== (phase === 'intent' ? 1 : 0)) faults.push(`${staged} staged`);
  if (tre.slots().filter(({ state }) => state === 'active').length > 1) faults.push('two active (G-11)');
  return faults;
}

/** What a boot makes of a state: staged data is gone. */
function recovered({ phase, identity }: Recoverable): string {
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
  const { phase, identity } = boot(script);
  const faults: string[] = [];
  if (identity === 'initial' && !authenticates(script, identity)) faults.push('initial credential unusable');
  match(phase)
    .with('pristine', () => provision(script, 'shoC'))
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
/** Octets of a journal block before its ciphertext; longer than the nonce of a sealed block. */
const headerLength = 31;
