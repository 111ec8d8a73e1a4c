/**
 * The counter-measures as switches on the role models: what each is, what it stands for, and the roles as they are
 * without it. Source: the goals and attacks of the project; ids are those of `models/requirements/goals.ts`, and
 * `impl/checks.ts` names the same id with each check that carries the measure in an implementation.
 *
 * A switch takes away one rule and leaves every other. A role without it sees a message as though the check had passed
 * ({@link seeing}), no longer refuses ({@link never}), or goes elsewhere ({@link leading}); nothing is added to the
 * roles for that, so that charts and generated tests know nothing of it. What no role carries is a matter of the
 * composition: how long a timer is.
 */
import { assign, type AnyStateMachine } from 'xstate';
import type { Composition, RoleInstance } from '../../conformance/explore/index.js';
import type { Message } from '../messages/messages.js';
import type { Token } from '../messages/symbols.js';
import { COUNTER_MEASURES, type CounterMeasure, type DecisionId, type RequirementId } from '../requirements/index.js';
import type { DrfContext } from '../roles/drf.js';
import { shoGuards, type ShoContext, type ShoEvent } from '../roles/sho/context.js';
import type { SubscriberContext } from '../roles/subscriber/setup.js';
import { bootState, initialIdentity, slotIn, type TreContext } from '../roles/tre/setup.js';
import { all, answering, ever, leading, never, seeing, sending, type Variant } from './variants.js';

export type { CounterMeasure };

/** How a counter-measure is taken away. */
export interface Switch {
  /** Requirements and decisions that the measure stands for. */
  readonly standsFor: readonly (RequirementId | DecisionId)[];
  /** The roles that carry it, by the id of their machine, without it. */
  readonly without?: Readonly<Record<string, Variant>>;
  /** What it is of the composition. */
  readonly ofComposition?: <G>(composition: Composition<G>) => Composition<G>;
  /** What the switch leaves out, or why it is where it is. */
  readonly note?: string;
}

/** The token that a change asks for, as a TRE that asks for none imagines it. */
const imagined = (context: TreContext): Token => ({
  tid: -1,
  devId: context.devId ?? 'd1',
  oldSho: slotIn(context, 'active') ?? 'A',
  newSho: slotIn(context, 'staged') ?? 'B',
  epoch: context.epoch,
  expired: false,
  signedBy: slotIn(context, 'active') ?? 'A',
});

/** What was staged stays where it is when its session ends. */
const keepsStaged = (state: string): Variant =>
  all(
    leading(state, 'm2me.boot', (transition) => ({
      ...transition,
      actions: [
        assign({ powered: true }),
        {
          type: 'send',
          params: ({ context }: { readonly context: TreContext }) =>
            bootState(context, state === 'stagedInitial' ? 'pristine' : 'active'),
        },
      ],
    })),
    leading(state, 'm2me.checkAbort', (transition) =>
      transition.target === undefined
        ? transition
        : {
            ...transition,
            actions: [
              assign({ sessionOpen: false }),
              { type: 'send', params: { to: 'm2me', msg: { type: 'tre.abortVerified' } } },
            ],
          },
    ),
  );

/** The retention timer is longer than nothing. */
const withoutRetention = <G>(composition: Composition<G>): Composition<G> =>
  composition.timers === undefined
    ? composition
    : {
        ...composition,
        timers: { longer: composition.timers.longer.filter(([longer]) => !longer.endsWith('.retention')) },
      };

/** Released with the notice, of which the acknowledgement goes out all the same. */
const releasesAtOnce = (state: string): Variant =>
  leading(`contract.serving.${state}`, 'm2me.discardNotice', (transition) =>
    transition.target === 'releasePending' ? { ...transition, target: '#sho.contract.released' } : transition,
  );

/** Guards of an SHO by which it minds that an installation has failed. */
const WITHOUT_WAY_BACK = [
  'changeIsWithoutWayBack',
  'failureIsOvertaken',
  'failureWithoutWayBack',
  'platformIsInvalidWithoutWayBack',
] as const;

export const SWITCHES: Readonly<Record<CounterMeasure, Switch>> = {
  CM_BOOT_AUTH: {
    standsFor: ['AMB-06', 'TR33812-5.1.3.6.3-s08a', 'TR33812-5.1.3.7.4.2-s03a'],
    without: { tre: never('bootstrapIsForged') },
  },
  CM_BOOT_FRESH: {
    standsFor: ['AMB-06', 'TR33812-5.1.3.6.3-s08a'],
    without: { tre: never('bootstrapIsExpired', 'bootstrapIsStale') },
  },
  CM_SHO_BIND: {
    standsFor: ['AMB-11', 'AMB-14'],
    without: {
      tre: answering<TreContext, Message<'m2me.stage'>>({
        objectIsOfAnotherSho: () => false,
        // Signed by the operator that it names, whichever that is.
        objectIsForged: ({ context, event: { type, object } }) =>
          type === 'm2me.stage' && (object.sealedTo !== context.devId || object.signedBy !== object.shoId),
      }),
    },
  },
  CM_OBJ_SIG: {
    standsFor: ['AMB-11', 'TR33812-5.1.3.6.3-s17b', 'TR33812-5.1.3.6.3-s14b'],
    without: {
      tre: answering<TreContext, Message<'m2me.stage'>>({
        // It has to open, and no more.
        objectIsForged: ({ context, event: { type, object } }) =>
          type === 'm2me.stage' && object.sealedTo !== context.devId,
      }),
    },
  },
  CM_OBJ_FRESH: {
    standsFor: ['AMB-11', 'TR33812-5.1.3.6.3-s14b'],
    without: { tre: never('objectIsStale', 'objectIsOfAnotherSession') },
  },
  CM_PVA: {
    standsFor: ['TR33812-5.1.3.2-p07', 'TR33812-5.1.3.6.3-s13', 'AMB-12', 'AMB-36'],
    without: {
      sho: all(
        seeing<ShoContext, Message<'pva.validationResponse'>>('pva.validationResponse', () => ({ verdict: 'ok' })),
        seeing<ShoContext, Message<'pva.statusResponse'>>('pva.statusResponse', () => ({ status: 'good' })),
      ),
    },
    note: 'An SHO that does not read the answer of the PVA; it still waits for one.',
  },
  CM_ATT_FRESH: {
    standsFor: ['AMB-43', 'DEC-46'],
    without: {
      sho: all(
        never('verdictIsOnAnotherInfo', 'newSessionHasNoNonce'),
        answering<ShoContext, Message<'dpf.relayInfo'>>({
          newSessionIsFresh: ({ context, event }) =>
            event.type === 'dpf.relayInfo' &&
            event.sid !== context.sid &&
            event.devId === 'd1' &&
            event.shoId === context.id,
        }),
      ),
      dpf: never('verdictIsOnAnotherInfo'),
    },
  },
  CM_ID_BIND: {
    standsFor: ['TR33812-5.1.3.6.3-s11a', 'TR33812-5.1.3.6.3-s14b', 'AMB-11'],
    without: {
      sho: all(
        seeing<ShoContext, Message<'dpf.relayInfo'>>('dpf.relayInfo', () => ({ devId: 'd1' })),
        // Sealed to whoever the PVA has vouched for.
        sending<Message<'sho.mcimDeliver'>, Message<'pva.validationResponse'>>(
          'sho.mcimDeliver',
          (message, { event }) =>
            event.type === 'pva.validationResponse'
              ? { ...message, object: { ...message.object, devId: event.info.devId, sealedTo: event.info.devId } }
              : message,
        ),
      ),
      tre: never('objectIsForAnotherDevice'),
    },
  },
  CM_TOK_REQ: {
    standsFor: ['TR33812-5.1.3.7.4.2-s01c', 'TR33812-5.1.3.7.4.2-s10b'],
    without: {
      tre: seeing<TreContext, Message<'m2me.commitIntent'>>('m2me.commitIntent', ({ context, event }) => ({
        token: event.token ?? imagined(context),
      })),
    },
    note: 'A token that is there is checked; none is taken for one that holds.',
  },
  CM_TOK_BIND: {
    standsFor: ['AMB-15', 'DEC-47', 'TR33812-5.1.3.7.4.2-s10b'],
    without: {
      tre: never('tokenIsForAnotherChange', 'tokenIsForAnotherDevice'),
      drf: seeing<DrfContext, Message<'sho.forwardParams'>>('sho.forwardParams', ({ context, event }) => ({
        token: { ...event.token, devId: 'd1', oldSho: context.current ?? event.token.oldSho, newSho: event.shoId },
      })),
    },
  },
  CM_TOK_FRESH: {
    standsFor: ['AMB-15', 'DEC-50'],
    without: {
      tre: never('tokenIsOfAnotherEpoch', 'tokenIsExpired', 'tokenIsUsed'),
      drf: seeing<DrfContext, Message<'sho.forwardParams'>>('sho.forwardParams', ({ context, event: { token } }) => ({
        token: { ...token, epoch: context.epoch, expired: false },
      })),
    },
  },
  CM_NTC_POP: {
    standsFor: ['AMB-16', 'DEC-88', 'TR33812-5.1.3.7.4.2-s11b'],
    without: {
      sho: all(
        seeing<ShoContext, Message<'m2me.discardNotice'>>('m2me.discardNotice', () => ({ signedBy: 'tre' })),
        seeing<ShoContext, Message<'m2me.departureNotice'>>('m2me.departureNotice', () => ({ signedBy: 'tre' })),
      ),
    },
  },
  CM_ACK_AUTH: {
    standsFor: ['AMB-21', 'DEC-49', 'TR33812-5.1.3.7.4.2-s12'],
    without: {
      tre: seeing<TreContext, Message<'m2me.swap'>>('m2me.swap', ({ context }) => ({
        signedBy: slotIn(context, 'active') ?? 'A',
      })),
    },
  },
  CM_RELEASE_2P: {
    standsFor: ['AMB-21', 'AMB-29'],
    without: { sho: all(releasesAtOnce('idle'), releasesAtOnce('tokenIssued')) },
  },
  CM_PRI_AUTH: {
    standsFor: ['AMB-28', 'DEC-89', 'TR33812-5.1.3.7.4.3-r01', 'TR33812-5.1.3.7.4.3-s02b'],
    without: {
      tre: seeing<TreContext, Message<'m2me.reprovision'>>('m2me.reprovision', ({ event: { instruction } }) => ({
        instruction: { ...instruction, signedBy: 'owner' },
      })),
      drf: seeing<DrfContext, Message<'sho.forwardReprovision'>>(
        'sho.forwardReprovision',
        ({ event: { instruction } }) => ({ instruction: { ...instruction, signedBy: 'owner' } }),
      ),
    },
  },
  CM_PRI_FRESH: {
    standsFor: ['AMB-28', 'DEC-86'],
    without: {
      tre: never('instructionIsOfAnotherEpoch'),
      drf: seeing<DrfContext, Message<'sho.forwardReprovision'>>(
        'sho.forwardReprovision',
        ({ context, event: { instruction } }) => ({ instruction: { ...instruction, epoch: context.epoch } }),
      ),
    },
  },
  CM_PRI_BIND: {
    standsFor: ['AMB-28', 'DEC-87', 'DEC-89', 'TR33812-5.1.3.7.4.3-s03b'],
    without: {
      tre: never('bootstrapNamesAnotherThanMeant'),
      drf: seeing<DrfContext, Message<'sho.forwardReprovision'>>('sho.forwardReprovision', ({ event }) => ({
        instruction: { ...event.instruction, newSho: event.shoId },
      })),
    },
    note: 'The TRE follows any bootstrap, and the DRF makes one for whoever brings an instruction, whomever it names.',
  },
  CM_REG_AUTH: {
    standsFor: ['AMB-05', 'DEC-71', 'TR33812-5.1.3.7.4.2-s17'],
    without: {
      drf: all(
        seeing<DrfContext, Message<'sho.contractRegister'>>('sho.contractRegister', ({ event }) => ({
          signedBy: event.shoId,
          evidence: 'good',
        })),
        seeing<DrfContext, Message<'sho.registerSubscription'>>('sho.registerSubscription', ({ context, event }) => ({
          signedBy: event.shoId,
          proof: 'good',
          epoch: context.epoch,
          sid: context.proved.includes(event.sid) ? -1 : event.sid,
        })),
      ),
    },
  },
  CM_REG_PENDING: {
    standsFor: ['AMB-18', 'DEC-89'],
    without: {
      drf: sending<Message<'drf.bootstrap'>>('drf.bootstrap', (message, { context }) => ({
        ...message,
        shoId: (context as unknown as DrfContext).current ?? message.shoId,
      })),
    },
    note: 'A lookup gives the operator on record; that one is announced is remembered, and the old SHO carries.',
  },
  CM_REP_AUTH: {
    standsFor: ['AMB-13', 'TR33812-5.1.3.6.3-s18'],
    without: {
      sho: all(
        seeing<ShoContext, Message<'dpf.reportForward'>>('dpf.reportForward', ({ context, event }) =>
          context.platformKnown ? { signedBy: 'tre', devId: 'd1' } : { signedBy: event.signedBy },
        ),
        // What it passes on to the DRF as a proof is the report that it took.
        sending<Message<'sho.registerSubscription'>, Message<'dpf.reportForward'>>(
          'sho.registerSubscription',
          (message, { event }) =>
            event.type === 'dpf.reportForward' && event.signedBy !== 'tre' ? { ...message, proof: 'bad' } : message,
        ),
      ),
    },
  },
  CM_FALLBACK: {
    standsFor: ['AMB-22', 'AMB-25', 'TR33812-5.1.3.7.4.2-n16b'],
    without: { tre: ever('oldMcimIsDestroyed'), m2me: ever('thereIsNoWayBack') },
    note: 'The other reading of AMB-22 (DEC-232), as a rule of the device.',
  },
  CM_JOURNAL: {
    standsFor: ['AMB-20', 'AMB-22', 'DEC-57', 'TR33812-5.1.3.7.4.2-s10c'],
    without: {
      tre: leading('swapped', 'm2me.boot', (transition) => ({
        ...transition,
        target: 'pristine',
        actions: [
          assign({ powered: true, slots: { A: 'empty', B: 'empty' }, tid: 0, sessionOpen: false }),
          {
            type: 'send',
            params: ({ context }: { readonly context: TreContext }) => bootState(context, 'pristine'),
          },
        ],
      })),
    },
    note: 'Discarding is on record and installing is not: of a cut between the two the boot finds neither MCIM.',
  },
  CM_OLD_RETAIN: {
    standsFor: ['AMB-29', 'TR33812-5.1.3.7.4.2-n16c', 'TR33812-5.1.3.7.4.2-n16d'],
    ofComposition: withoutRetention,
    note: 'A retention that may be over at once: the timer outlasts no other.',
  },
  CM_PRISTINE_GUARD: {
    standsFor: ['AMB-40'],
    without: { tre: never('bootstrapIsSpent') },
  },
  CM_REJECT_SEAL: {
    standsFor: ['DEC-235', 'TR33812-5.1.3.7.4.3-o05'],
    without: {
      tre: leading('cancelling', 'm2me.revertToPristine', (transition) =>
        transition.target === undefined
          ? transition
          : {
              ...transition,
              actions: [
                assign({ slots: { A: 'empty', B: 'empty' }, tid: 0, sessionOpen: false }),
                {
                  type: 'send',
                  params: ({ context }: { readonly context: TreContext }) => ({
                    to: 'm2me',
                    msg: { type: 'tre.pristine', identity: initialIdentity(context) },
                  }),
                },
              ],
            },
      ),
    },
    note: 'Pristine holds no MCIM: the other reading of DEC-235, as a rule of the TRE.',
  },
  CM_FAILED_INSTALL: {
    standsFor: ['DEC-236', 'TR33812-5.1.3.7.4.2-s15b'],
    without: {
      sho: answering<ShoContext, ShoEvent>(
        Object.fromEntries(
          WITHOUT_WAY_BACK.map((name) => [
            name,
            ({ context, event }) => shoGuards[name]({ context: { ...context, oldMcimIsGone: false }, event }),
          ]),
        ),
      ),
    },
    note: 'Every failure is one after which the device stays with the old SHO (DEC-61).',
  },
  CM_FAILURE_KEPT: {
    standsFor: ['DEC-237', 'TR33812-5.1.3.7.4.2-s15b'],
    without: { tre: never('failureIsOwed') },
    note: 'That a failure is to be reported is in the memory of the M2ME alone.',
  },
  CM_RESELECT: {
    standsFor: ['AMB-23', 'TR33812-5.1.3.7.4.2-n16e', 'TR33812-5.1.3.7.2-p06'],
    without: {
      subscriber: answering<SubscriberContext, Message<'principal.selectSho' | 'principal.contractAnew'>>({
        selectionIsAnother: ({ context, event }) =>
          event.type === 'principal.selectSho' && context.sho === 'A' && event.shoId !== 'A',
        contractIsWithAnother: ({ context, event }) =>
          event.type === 'principal.contractAnew' && context.sho === 'A' && event.shoId !== 'A',
      }),
    },
    note: 'A subscriber that has left its first operator, which is A in every scenario, selects no other.',
  },
  CM_ALT_PATH: {
    standsFor: ['AMB-17', 'TR33812-5.1.3.7.2-p06'],
    without: {
      owner: leading('agreed', 'principal.instruct', ({ actions: _actions, ...transition }) => transition),
    },
    note: 'Of the three ways of AMB-17 the one that is modelled: an owner that instructs on the spot.',
  },
  CM_STAGE_QUOTA: {
    standsFor: ['AMB-20', 'AMB-12'],
    without: { tre: all(keepsStaged('stagedInitial'), keepsStaged('stagedChange')) },
  },
  CM_FALLBACK_LIMIT: {
    standsFor: ['DEC-50', 'AMB-25'],
    without: { tre: never('tokenIsUsed'), sho: never('noticeIsOfAnIssuedToken', 'noticeIsOfAVoidedToken') },
    note: 'What bounds the returns is that a change given up needs a new token, in the TRE and at the old SHO.',
  },
  CM_CONFINE: {
    standsFor: ['TR33812-5.1.3.3.2.1-r14', 'AMB-04'],
    without: { m2me: never('peerIsNotForBootstrap') },
  },
  CM_CCIF_WRAP: {
    standsFor: ['AMB-33', 'TR33812-5.1.3.4.1-o10'],
    without: {
      supplier: sending<Message<'supplier.supplyWithCredential'>>('supplier.supplyWithCredential', (message) => ({
        ...message,
        credential: { ...message.credential, sealedTo: 'other' },
      })),
      ccif: seeing<unknown, Message<'subscriber.conveyCredential'>>('subscriber.conveyCredential', ({ event }) => ({
        credential: { ...event.credential, sealedTo: 'ccif', signedBy: 'supplier' },
      })),
    },
    note: 'Sealed to a key that whoever carries it has.',
  },
  CM_SLOT_ISO: {
    standsFor: ['DEC-142', 'DEC-144', 'TR33812-5.1.3.7.4.2-v02', 'TR33812-5.1.3.7.4.2-v03', 'TR33812-5.1.3.7.4.2-v04'],
    without: {
      tre: answering<TreContext, Message<'m2me.stage'>>({
        mcimIsNotAtRest: () => false,
        // An order of an operator reaches the slot that it names.
        objectIsOfAnotherSho: ({ context, event: { type, object } }) =>
          type === 'm2me.stage' && object.shoId !== context.sessionSho && object.switchTo === undefined,
      }),
    },
  },
  CM_SQN: {
    standsFor: ['AMB-32', 'TR33812-5.1.3.6.3-s05', 'TR33812-5.1.3.3.2.2-r01'],
    without: { tre: never('challengeIsStale') },
  },
};

/** The ids, in the order of the list. */
export const ALL_COUNTER_MEASURES = Object.keys(COUNTER_MEASURES) as readonly CounterMeasure[];

/**
 * A composition whose roles lack these counter-measures; of more than one they are taken away in the order of the list.
 * Where it begins is reached by the same roles.
 *
 * @throws RangeError if a measure concerns no role of the composition: the switch would be off, and nothing different.
 */
export function switchedOff<G>(composition: Composition<G>, off: readonly CounterMeasure[]): Composition<G> {
  const ids = ALL_COUNTER_MEASURES.filter((id) => off.includes(id));
  for (const id of ids) {
    const { without = {}, ofComposition } = SWITCHES[id];
    if (ofComposition === undefined && !composition.roles.some(({ machine }) => without[machine.id] !== undefined))
      throw new RangeError(
        `${composition.name}: expected a role that carries ${id} (${Object.keys(without).join(', ')}), found ` +
          `${composition.roles.map(({ name }) => name).join(', ')}. Switch it off in a scenario with that role.`,
      );
  }
  return ids.length === 0 ? composition : compositionWithout(composition, ids);
}

function compositionWithout<G>(composition: Composition<G>, ids: readonly CounterMeasure[]): Composition<G> {
  const base = ids.reduce((one, id) => SWITCHES[id].ofComposition?.(one) ?? one, composition);
  return {
    ...base,
    roles: base.roles.map((role): RoleInstance => ({ ...role, machine: ids.reduce(machineWithout, role.machine) })),
    ...(base.start === undefined ? {} : { start: { ...base.start, from: compositionWithout(base.start.from, ids) } }),
  };
}

/** Made once: a composition begins where another ends only with the very machines of that other. */
const made = new WeakMap<AnyStateMachine, Map<CounterMeasure, AnyStateMachine>>();

function machineWithout(machine: AnyStateMachine, id: CounterMeasure): AnyStateMachine {
  const variant = SWITCHES[id].without?.[machine.id];
  if (variant === undefined) return machine;
  const known = made.get(machine) ?? new Map<CounterMeasure, AnyStateMachine>();
  made.set(machine, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const machineMade = variant(machine);
  known.set(id, machineMade);
  return machineMade;
}
