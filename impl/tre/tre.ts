/**
 * The TRE: the only holder of secrets, and the only one who decides which identity is in use. Source: the profile,
 * section 4 "TRE"; TR 33.812, clauses 5.1.3.3.3, 5.1.3.6.3 and 5.1.3.7.4.2.
 *
 * One command in, one answer out. A power cut is modelled in either of two ways: the command `powerCut`, or by dropping
 * the object and making another over the same store. In both, what comes back is what the store has kept.
 */
import { match, P } from 'ts-pattern';
import { decode, encode, isMalformed, type Message, type MessageType, type Msg } from '../codec/index.js';
import { completeChecks, type Checks } from '../checks.js';
import { UnreachableError } from '../errors.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import type { BlockStore } from '../store/block-store.js';
import type { MonotoneCounter } from '../store/monotone-counter.js';
import { proveAccess, signDiscovery } from './access.js';
import { akaCommand, selectIsim } from './aka-command.js';
import * as change from './change-commands.js';
import { answer, type Answer, type Environment, type TreContext, type Volatile } from './context.js';
import { initialInUse } from './factory.js';
import { openMemory, type Loaded, type TreMemory } from './memory.js';
import { refuse } from './refusal.js';
import { renew, signRenewal } from './renewal.js';
import { closeReport, signReport } from './reports.js';
import { attestAgain, checkAbort, openSession } from './session.js';
import { credentialOf, identityOf, viewSlots, type Phase, type SlotId, type SlotView } from './slots.js';
import { install, stage } from './staging.js';

/** What a TRE is made of. */
export interface TreConfig {
  /** Keeps everything that survives a power cut; of this TRE alone. */
  readonly store: BlockStore;
  /** 32 octets that only this TRE's hardware holds; the same for every object over the same store. */
  readonly hardwareKey: Uint8Array;
  /** Of this TRE alone. Default: none, and a store that somebody has put back as it was earlier is not noticed. */
  readonly counter?: MonotoneCounter;
  /** Records before the journal is replaced by a checkpoint, from 1: bounds what a boot has to read. Default 64. */
  readonly checkpointAfter?: number;
  /** Default: complete. */
  readonly checks?: Checks;
  /** Port of the M2ME. Default `m2me`. */
  readonly m2me?: string;
}

/** A TRE as a role, with an inspector that shows ids and states and no secret. */
export interface Tre extends Role {
  /** The one identity that a boot would select now: `initial` or an operator. `undefined` while blank. */
  identityInUse(): string | undefined;
  /** The slots; empty while blank. */
  slots(): readonly SlotView[];
  /**
   * Identity of the initial credential; no secret. `undefined` while blank, or where the first access is no 3GPP
   * access.
   */
  pcid(): string | undefined;
  /** Where the change stands, `blank` before the factory. */
  phase(): Phase | 'blank';
  /** Changes of operator committed so far. */
  epoch(): number;
  /** The slots whose access keys (CK, IK) are held: none but of the identity in use. */
  accessKeys(): readonly SlotId[];
  /** Whether a session is open. */
  session(): 'none' | 'open';
}

/**
 * Makes a TRE over its store, switched off: a blank one answers nothing but `m2me.loadFactory`, a loaded one
 * `m2me.boot`.
 *
 * @throws {@link MisuseError} `USE-009` for a store that is damaged or another TRE's, `USE-010` for one that is older than
 * the counter, here and at a boot after a power cut. The store is left as it is.
 */
export function createTre(config: TreConfig, { clock, random }: Surroundings): Tre {
  const { checks = completeChecks, m2me = 'm2me' } = config;
  const environment: Environment = { slotFault: false, measured: 'expected', initialCredential: 'usable' };
  const volatile: Volatile = { session: undefined, contexts: new Map(), installFailed: false, renewal: undefined };
  const open = (): TreMemory => openMemory({ ...config, random });
  let memory = open();
  let power: 'off' | 'on' = 'off';
  /** Whether `memory` is what the store holds; after a cut only recovery knows. */
  let isRecovered = true;

  const switchOff = (): void => {
    power = 'off';
    isRecovered = false;
    volatile.session = undefined;
    volatile.installFailed = false;
    volatile.renewal = undefined;
    for (const { ck, ik } of volatile.contexts.values()) {
      ck.fill(0);
      ik.fill(0);
    }
    volatile.contexts.clear();
  };

  /** What the store holds, found by recovery where a cut has come between. */
  const recovered = (): Loaded | undefined => {
    if (!isRecovered) memory = open();
    isRecovered = true;
    return memory.loaded();
  };

  const boot = (): Answer | undefined => {
    const loaded = recovered();
    if (loaded === undefined) return undefined;
    power = 'on';
    return bootState(loaded);
  };

  const load = (message: Msg<'m2me.loadFactory'>): Answer | undefined => {
    if (recovered() !== undefined) return undefined;
    memory.load(message);
    const { devId, treId } = message;
    return answer({ type: 'tre.factoryLoaded', devId, treId });
  };

  /** Without power: a blank TRE can be loaded, a loaded one booted, and nothing else is heard. */
  const executeUnpowered = (message: Message): Answer | undefined =>
    match(message)
      .with({ type: 'm2me.boot' }, boot)
      .with({ type: 'm2me.loadFactory' }, load)
      .otherwise(() => undefined);

  const execute = (message: Message): Answer | undefined => {
    const loaded = memory.loaded();
    return power === 'off' || loaded === undefined
      ? executeUnpowered(message)
      : obey(message, { ...loaded, memory, volatile, environment, checks, clock, random });
  };

  const react = (result: Answer | undefined): Reaction => {
    if (result === undefined) return { out: [] };
    if (result.ok) return { out: [{ to: m2me, octets: encode(result.value) }] };
    const { cause } = result;
    return { out: [{ to: m2me, octets: encode({ type: 'tre.refused', cause }) }], refused: cause };
  };

  return {
    deliver(from, octets) {
      if (from !== m2me) return { out: [] };
      const message = decode(octets);
      if (isMalformed(message)) return react(power === 'on' ? refuse('malformed') : undefined);
      try {
        return react(execute(message));
      } catch (error) {
        // What the store holds now, only recovery knows.
        switchOff();
        throw error;
      }
    },
    expire: () => ({ out: [] }),
    command(action) {
      match(action)
        .with('powerCut', switchOff)
        .with('slotFault', () => {
          environment.slotFault = true;
        })
        .with('tamper', () => {
          environment.measured = 'modified';
        })
        .with('update', () => {
          environment.measured = 'updated';
        })
        // A credential of the factory that is not renewed, or one that was, does not come near its end here.
        .with('initialCredentialNearsEnd', () => {
          if (environment.initialCredential === 'usable') environment.initialCredential = 'nearEnd';
        })
        .with('initialCredentialLost', () => {
          environment.initialCredential = 'unusable';
        })
        .otherwise(() => undefined);
      return { out: [] };
    },
    identityInUse() {
      const loaded = memory.loaded();
      if (loaded === undefined) return undefined;
      const identity = identityOf(loaded.state.change);
      return identity === 'initial' ? identity : identity.shoId;
    },
    slots() {
      const loaded = memory.loaded();
      return loaded === undefined ? [] : viewSlots(loaded.state.change, loaded.state.resting);
    },
    pcid() {
      const loaded = memory.loaded();
      return loaded === undefined ? undefined : initialInUse(loaded).onAir;
    },
    phase: () => memory.loaded()?.state.change.phase ?? 'blank',
    epoch: () => memory.loaded()?.state.epoch ?? 0,
    accessKeys: () => [...volatile.contexts.keys()],
    session: () => (volatile.session === undefined ? 'none' : 'open'),
  };
}

/** A command for a powered TRE; what is no command of the link no phase expects. */
function obey(message: Message, context: TreContext): Answer {
  if (!isCommand(message)) return refuse('outOfOrder');
  return match(message)
    .with({ type: P.union('m2me.boot', 'm2me.loadFactory') }, () => refuse('outOfOrder'))
    .with({ type: 'm2me.aka' }, (command) => akaCommand(command, context))
    .with({ type: 'm2me.selectIsim' }, () => selectIsim(context))
    .with({ type: 'm2me.proveAccess' }, (command) => proveAccess(command, context))
    .with({ type: 'm2me.signDiscovery' }, () => signDiscovery(context))
    .with({ type: 'm2me.openSession' }, (command) => openSession(command, context))
    .with({ type: 'm2me.attestAgain' }, (command) => attestAgain(command, context))
    .with({ type: 'm2me.checkAbort' }, (command) => checkAbort(command, context))
    .with({ type: 'm2me.stage' }, (command) => stage(command, context))
    .with({ type: 'm2me.install' }, (command) => install(command, context))
    .with({ type: 'm2me.signToken' }, (command) => change.signToken(command, context))
    .with({ type: 'm2me.commitIntent' }, (command) => change.commitIntent(command, context))
    .with({ type: 'm2me.signNotice' }, (command) => change.signNotice(command, context))
    .with({ type: 'm2me.swap' }, (command) => change.swap(command, context))
    .with({ type: 'm2me.swapUnanswered' }, (command) => change.swapUnanswered(command, context))
    .with({ type: 'm2me.activate' }, (command) => change.activate(command, context))
    .with({ type: 'm2me.activateOnOrder' }, (command) => change.activateOnOrder(command, context))
    .with({ type: 'm2me.commit' }, (command) => change.commit(command, context))
    .with({ type: 'm2me.revert' }, (command) => change.revert(command, context))
    .with({ type: 'm2me.signCancel' }, (command) => change.signCancel(command, context))
    .with({ type: 'm2me.closeCancel' }, (command) => change.closeCancel(command, context))
    .with({ type: 'm2me.revertToPristine' }, (command) => change.revertToPristine(command, context))
    .with({ type: 'm2me.reprovision' }, (command) => change.reprovision(command, context))
    .with({ type: 'm2me.signRenewal' }, (command) => signRenewal(command, context))
    .with({ type: 'm2me.renew' }, (command) => renew(command, context))
    .with({ type: 'm2me.signReport' }, (command) => signReport(command, context))
    .with({ type: 'm2me.closeReport' }, (command) => closeReport(command, context))
    .exhaustive();
}

/** The commands of the link between M2ME and TRE; each has an answer of its own or `tre.refused`. */
const commandTypes = [
  'm2me.boot',
  'm2me.loadFactory',
  'm2me.aka',
  'm2me.selectIsim',
  'm2me.proveAccess',
  'm2me.signDiscovery',
  'm2me.openSession',
  'm2me.attestAgain',
  'm2me.checkAbort',
  'm2me.stage',
  'm2me.install',
  'm2me.signToken',
  'm2me.commitIntent',
  'm2me.signNotice',
  'm2me.swap',
  'm2me.swapUnanswered',
  'm2me.activate',
  'm2me.activateOnOrder',
  'm2me.commit',
  'm2me.revert',
  'm2me.signCancel',
  'm2me.closeCancel',
  'm2me.revertToPristine',
  'm2me.reprovision',
  'm2me.signRenewal',
  'm2me.renew',
  'm2me.signReport',
  'm2me.closeReport',
] as const satisfies readonly MessageType[];

function isCommand(message: Message): message is Msg<(typeof commandTypes)[number]> {
  return (commandTypes as readonly MessageType[]).includes(message.type);
}

/** Where a boot finds the TRE, and the one identity that it selects. */
function bootState(loaded: Loaded): Answer {
  const { state } = loaded;
  const identity = identityOf(state.change);
  const named = identity === 'initial' ? initialInUse(loaded) : credentialOf(identity);
  const { phase } = state.change;
  if (phase === 'stagedInitial' || phase === 'stagedChange')
    throw new UnreachableError(`phase ${phase} after recovery`);
  const { kept, owes } = state.change.phase === 'pristine' ? state.change : {};
  return answer({
    type: 'tre.bootState',
    phase: owes === undefined ? phase : 'failed',
    ...named,
    ...(kept === undefined ? {} : { kept: kept.mcim.shoId }),
  });
}
