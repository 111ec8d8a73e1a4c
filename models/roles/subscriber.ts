/**
 * The M2ME subscriber. Source: TR 33.812, clauses 5.1.3.5.2, 5.1.3.7.4.2 step 1 and 5.1.3.7.4.3 step 1.
 *
 * It contracts with an operator, has the device switched on, and may change the operator whenever it is served.
 * For a change through pristine it needs an instruction of the owner of the device, perhaps the same person (AMB-30).
 */
import { assign, setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import {
  nextSerial,
  type AccessKind,
  type Instruction,
  type SealedCredential,
  type SealedMaterial,
  type SelectionRule,
  type Serial,
  type ShoId,
  type SuppliedPfc,
  type Token,
} from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, portOf, refuses, type Clause, type Send } from './statement.js';

type SubscriberEvent = Message<
  | 'supplier.supply'
  | 'supplier.supplyWithCredential'
  | 'supplier.supplyWithMaterial'
  | 'icf.materialTaken'
  | 'ccif.credentialConveyed'
  | 'supplier.supplyWithPfc'
  | 'pva.pfcRegistered'
  | 'principal.selectSho'
  | 'principal.selectByRule'
  | 'drf.firstConnection'
  | 'drf.watching'
  | 'sho.contractConfirmed'
  | 'sho.serviceNotice'
  | 'sho.token'
  | 'sho.tokenRefused'
  | 'principal.contractAnew'
  | 'principal.activate'
  | 'principal.announceChange'
  | 'principal.selectByOwner'
  | 'owner.token'
  | 'owner.authorisationRefused'
  | 'owner.instruction'
  | 'owner.instructionRefused'
  | 'timer.requestExpired'
>;

interface SubscriberContext {
  /** What the supplier gave it for the CCIF, while the CCIF has not acknowledged it. */
  readonly credential: SealedCredential | null;
  /** What it gave it for the ICF, likewise. */
  readonly material: SealedMaterial | null;
  /** What the supplier gave it for the PVA, likewise. */
  readonly pfc: SuppliedPfc | null;
  /** The operator under contract or asked for a contract. */
  readonly sho: ShoId | null;
  /** Whether the contract wants the MCIM to wait for its activation. */
  readonly activation: 'later' | null;
  /** The operator that a change leads to. */
  readonly target: ShoId | null;
  readonly token: Token | null;
  /** Of the last announcement to the RO. */
  readonly announced: Serial;
  /** Whether the owner has a say in the change besides the SHO that serves (T3). */
  readonly needsOwner: boolean;
  readonly instruction: Instruction | null;
  /** By what the SHO is chosen at the first connection, if it is (5.3-o05). */
  readonly rule: SelectionRule | null;
  /** The access upon which it has been chosen by that rule, and the operators that are left if the one asked refuses. */
  readonly chosen: { readonly access: AccessKind; readonly left: readonly ShoId[] } | null;
}

const convey = (credential: SealedCredential | null): Send => {
  if (credential === null) throw new Error('subscriber: no credential to convey');
  return { to: 'ccif', msg: { type: 'subscriber.conveyCredential', credential } };
};

const conveyMaterial = (material: SealedMaterial | null): Send => {
  if (material === null) throw new Error('subscriber: nothing to bring to the ICF');
  return { to: 'icf', msg: { type: 'subscriber.conveyMaterial', material } };
};

const registerPfc = (pfc: SuppliedPfc | null): Send => {
  if (pfc === null) throw new Error('subscriber: no platform credential to register');
  const { devId, signedBy } = pfc;
  return { to: 'pva', msg: { type: 'subscriber.registerPfc', devId, signedBy } };
};

const contract = (shoId: ShoId, activation: 'later' | null): Send => ({
  to: portOf(shoId),
  msg: {
    type: 'subscriber.contract',
    devId: 'd1',
    shoId,
    complete: true,
    ...(activation === null ? {} : { activation }),
    signedBy: 'subscriber',
  },
});

const watch: Send = { to: 'drf', msg: { type: 'subscriber.watch', devId: 'd1', signedBy: 'subscriber' } };

const selectionReport = ({ sho, chosen }: SubscriberContext): Send => {
  if (sho === null || chosen === null) throw new Error('subscriber: nothing has been chosen by the rule');
  return { to: 'supplier', msg: { type: 'subscriber.selectionReport', shoId: sho, access: chosen.access } };
};

/** What the rule says of an access. */
const byRule = ({ rule }: SubscriberContext, access: AccessKind): readonly ShoId[] => rule?.[access] ?? [];

const activationRequest = (shoId: ShoId): Send => ({
  to: portOf(shoId),
  msg: { type: 'subscriber.activationRequest', shoId, signedBy: 'subscriber' },
});

const tokenRequest = (from: ShoId, newSho: ShoId): Send => ({
  to: portOf(from),
  msg: { type: 'subscriber.tokenRequest', newSho, signedBy: 'subscriber' },
});

const announcement = (newSho: ShoId, serial: Serial): Send => ({
  to: 'drf',
  msg: { type: 'subscriber.changeAnnouncement', devId: 'd1', newSho, serial, signedBy: 'subscriber' },
});

const changeParams = (to: ShoId, token: Token | null): Send => ({
  to: portOf(to),
  msg: { type: 'subscriber.changeParams', token, signedBy: 'subscriber' },
});

const authorisationRequest = (newSho: ShoId, consent: Token | null): Send => ({
  to: 'owner',
  msg: { type: 'subscriber.authorisationRequest', newSho, consent, signedBy: 'subscriber' },
});

const instructionRequest = (newSho: ShoId): Send => ({
  to: 'owner',
  msg: { type: 'subscriber.instructionRequest', newSho, signedBy: 'subscriber' },
});

const reprovisionParams = (to: ShoId, instruction: Instruction | null): Send => {
  if (instruction === null) throw new Error('subscriber: no instruction');
  return {
    to: portOf(to),
    msg: { type: 'subscriber.reprovisionParams', instruction, signedBy: 'subscriber' },
  };
};

/** Where the rule has chosen nobody yet. */
const byHand = {
  target: 'contracting' as const,
  actions: [
    { type: 'selectsByHand' as const },
    {
      type: 'send' as const,
      params: ({ event }: { readonly event: Message<'principal.selectSho'> }): Send =>
        contract(event.shoId, event.activation ?? null),
    },
  ],
  ...does('What is selected by hand takes the place of the rule.', '5.3-o04', '5.3-o05', 'DEC-205'),
};

const forgedConnection = {
  guard: 'connectionIsForged' as const,
  ...refuses('badSignature', 'A connection that the DRF has not reported selects nothing.', '5.3-o05', 'DEC-206'),
};

const connectionOfAnother = {
  guard: 'connectionIsOfAnother' as const,
  ...refuses('otherDevice', 'The connection of another device selects nothing for this one.', '5.3-o05', 'DEC-206'),
};

export const subscriber = setup({
  types: {
    context: {} as SubscriberContext,
    events: {} as SubscriberEvent,
    meta: {} as Clause,
    transitionMeta: {} as Rule,
  },
  guards: {
    pfcIsOfAnotherDevice: ({ event }) => event.type === 'pva.pfcRegistered' && event.devId !== 'd1',
    credentialIsOfAnotherDevice: ({ event }) =>
      (event.type === 'ccif.credentialConveyed' || event.type === 'icf.materialTaken') && event.devId !== 'd1',
    watchIsOfAnother: ({ event }) => event.type === 'drf.watching' && event.devId !== 'd1',
    connectionIsForged: ({ event }) => event.type === 'drf.firstConnection' && event.signedBy !== 'drf',
    connectionIsOfAnother: ({ event }) => event.type === 'drf.firstConnection' && event.devId !== 'd1',
    ruleNamesNobody: ({ context, event }) =>
      event.type === 'drf.firstConnection' && byRule(context, event.access).length === 0,
    chosenIsConfirmed: ({ context, event }) =>
      event.type === 'sho.contractConfirmed' && event.shoId === context.sho && context.chosen !== null,
    chosenServesAlready: ({ context, event }) =>
      event.type === 'sho.serviceNotice' &&
      event.shoId === context.sho &&
      event.status === 'success' &&
      context.chosen !== null,
    chosenRefusesAndOneIsLeft: ({ context, event }) =>
      event.type === 'sho.serviceNotice' &&
      event.shoId === context.sho &&
      event.status === 'refused' &&
      (context.chosen?.left.length ?? 0) > 0,
    chosenRefuses: ({ context, event }) =>
      event.type === 'sho.serviceNotice' &&
      event.shoId === context.sho &&
      event.status === 'refused' &&
      context.chosen !== null,
    operatorIsTheContracted: ({ context, event }) => 'shoId' in event && event.shoId === context.sho,
    serviceHasStarted: ({ context, event }) =>
      event.type === 'sho.serviceNotice' && event.shoId === context.sho && event.status === 'success',
    mcimIsInstalled: ({ context, event }) =>
      event.type === 'sho.serviceNotice' && event.shoId === context.sho && event.status === 'installed',
    contractIsRefused: ({ context, event }) =>
      event.type === 'sho.serviceNotice' && event.shoId === context.sho && event.status === 'refused',
    serviceIsAborted: ({ context, event }) =>
      event.type === 'sho.serviceNotice' && event.shoId === context.sho && event.status === 'aborted',
    selectionIsAnother: ({ context, event }) => event.type === 'principal.selectSho' && event.shoId !== context.sho,
    tokenIsForThisChange: ({ context, event }) =>
      event.type === 'sho.token' &&
      event.token.devId === 'd1' &&
      event.token.oldSho === context.sho &&
      event.token.newSho === context.target,
    consentIsForThisChange: ({ context, event }) =>
      event.type === 'sho.token' &&
      context.needsOwner &&
      event.token.devId === 'd1' &&
      event.token.oldSho === context.sho &&
      event.token.newSho === context.target,
    selectionNeedsTheOwnerAlone: ({ context, event }) =>
      event.type === 'principal.selectByOwner' && event.shoId !== context.sho && event.mode === 'T2',
    selectionNeedsBoth: ({ context, event }) =>
      event.type === 'principal.selectByOwner' && event.shoId !== context.sho && event.mode === 'T3',
    ownersTokenIsForThisChange: ({ context, event }) =>
      event.type === 'owner.token' &&
      event.token.devId === 'd1' &&
      event.token.oldSho === context.sho &&
      event.token.newSho === context.target,
    contractIsWithAnother: ({ context, event }) =>
      event.type === 'principal.contractAnew' && event.shoId !== context.sho,
    instructionIsForThisMove: ({ context, event }) =>
      event.type === 'owner.instruction' &&
      event.instruction.devId === 'd1' &&
      event.instruction.oldSho === context.sho &&
      event.instruction.newSho === context.target,
    reprovisioningIsRefused: ({ context, event }) =>
      event.type === 'sho.serviceNotice' && event.shoId === context.target && event.status === 'refused',
    reprovisioningIsAborted: ({ context, event }) =>
      event.type === 'sho.serviceNotice' && event.shoId === context.target && event.status === 'aborted',
    changeHasSucceeded: ({ context, event }) =>
      event.type === 'sho.serviceNotice' && event.shoId === context.target && event.status === 'success',
    changeHasFailed: ({ context, event }) =>
      event.type === 'sho.serviceNotice' && event.shoId === context.target && event.status !== 'success',
  },
  actions: {
    send: (_args, _message: Send) => {},
    selectsByHand: assign(({ event }) =>
      event.type === 'principal.selectSho'
        ? { sho: event.shoId, activation: event.activation ?? null, rule: null }
        : {},
    ),
  },
}).createMachine({
  id: 'subscriber',
  description: 'Selects the home operator, once and again.',
  context: {
    credential: null,
    material: null,
    pfc: null,
    sho: null,
    activation: null,
    target: null,
    token: null,
    announced: 0,
    needsOwner: false,
    instruction: null,
    rule: null,
    chosen: null,
  },
  initial: 'noDevice',
  on: {
    'supplier.supply': { ...ignores('The device is there already.', '3.4-r01') },
    'supplier.supplyWithCredential': { ...ignores('The device is there already.', '3.4-r01') },
    'supplier.supplyWithMaterial': { ...ignores('The device is there already.', '3.4-r01') },
    'icf.materialTaken': { ...ignores('An acknowledgement that nothing waits for changes nothing.', 'DEC-55') },
    'supplier.supplyWithPfc': { ...ignores('The device is there already.', '3.4-r01') },
    'pva.pfcRegistered': { ...ignores('An acknowledgement that nothing waits for changes nothing.', 'DEC-55') },
    'ccif.credentialConveyed': { ...ignores('An acknowledgement that nothing waits for changes nothing.', 'DEC-55') },
    'principal.selectSho': { ...ignores('A selection waits until the one under way has ended.', 'DEC-55', '5.2-r02') },
    'principal.selectByRule': {
      ...ignores('A rule is for a device that no operator has been selected for.', '5.3-o05', 'DEC-205'),
    },
    'drf.watching': { ...ignores('That the RO watches the device, told again, changes nothing.', 'DEC-55', 'DEC-206') },
    'drf.firstConnection': [
      forgedConnection,
      connectionOfAnother,
      {
        ...ignores(
          'Where the SHO is selected, by hand or by the rule, a connection selects no other.',
          '5.3-o05',
          'DEC-205',
        ),
      },
    ],
    'sho.contractConfirmed': { ...ignores('A confirmation that comes again changes nothing.', 'DEC-52', 'DEC-55') },
    'sho.serviceNotice': { ...ignores('A notice that nothing waits for changes nothing.', 'DEC-52', 'DEC-55') },
    'sho.token': { ...ignores('A token that was not asked for is put away unused.', 'DEC-50', '7.4.2-s01b') },
    'sho.tokenRefused': { ...ignores('A refusal of what was not asked changes nothing.', 'DEC-55') },
    'principal.contractAnew': {
      ...ignores('A selection waits until the one under way has ended.', 'DEC-55', '5.2-r02'),
    },
    'principal.announceChange': {
      ...ignores('There is no change to announce before the device is served, nor while one is under way.', '5.2-o04'),
    },
    'principal.activate': { ...ignores('Nothing waits for its activation.', '5.2-o05', 'DEC-102') },
    'principal.selectByOwner': {
      ...ignores('A selection waits until the one under way has ended.', 'DEC-55', '5.2-r02'),
    },
    'owner.token': { ...ignores('A token that was not asked for is put away unused.', 'DEC-50', '7.4.2-s01b') },
    'owner.authorisationRefused': { ...ignores('A refusal of what was not asked changes nothing.', 'DEC-55') },
    'owner.instruction': { ...ignores('An instruction that was not asked for is put away unused.', 'DEC-90') },
    'owner.instructionRefused': { ...ignores('A refusal of what was not asked changes nothing.', 'DEC-55') },
  },
  states: {
    noDevice: {
      description: 'The subscriber has no device yet.',
      meta: { clause: '5.1.3.5.2' },
      on: {
        'supplier.supply': {
          target: 'ready',
          ...does('The subscriber receives the configured device.', '3.4-r01', '5.3-r01'),
        },
        'supplier.supplyWithPfc': {
          target: 'registeringPfc',
          actions: [
            assign({ pfc: ({ event }) => ({ devId: event.devId, signedBy: event.signedBy }) }),
            { type: 'send', params: ({ event }) => registerPfc(event) },
          ],
          ...does(
            'The subscriber receives the device, and brings its platform credential, which it has from the supplier, to the PVA.',
            '5.2-o06',
            '5.2-o07',
            '3.4-r01',
            'DEC-182',
          ),
        },
        'supplier.supplyWithMaterial': {
          target: 'conveyingMaterial',
          actions: [
            assign({ material: ({ event }) => event.material }),
            { type: 'send', params: ({ event }) => conveyMaterial(event.material) },
          ],
          ...does(
            'The subscriber receives the device, and brings the ICF what that needs of it, sealed as it came.',
            '4.4-o05',
            '3.4-r01',
            '5.3-r01',
          ),
        },
        'supplier.supplyWithCredential': {
          target: 'conveying',
          actions: [
            assign({ credential: ({ event }) => event.credential }),
            { type: 'send', params: ({ event }) => convey(event.credential) },
          ],
          ...does(
            'The subscriber receives the device, and brings its sealed credential to the CCIF.',
            '4.1-o10',
            '3.4-r01',
            '5.3-r01',
          ),
        },
      },
    },
    conveyingMaterial: {
      description: 'The ICF is to have what it needs of the device before that is used.',
      meta: { clause: '5.1.3.4.4' },
      on: {
        'icf.materialTaken': [
          {
            guard: 'credentialIsOfAnotherDevice',
            ...refuses('otherDevice', 'That the ICF has something of another device is no news.', 'DEC-200'),
          },
          {
            target: 'ready',
            actions: assign({ material: null }),
            ...does('The ICF has what it needs of the device.', '4.4-o05', 'DEC-200'),
          },
        ],
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => conveyMaterial(context.material) },
          ...does('Unacknowledged, the subscriber brings it again.', 'DEC-55', 'DEC-200'),
        },
      },
    },
    registeringPfc: {
      description: 'The PVA is to have the platform credential before the device is used.',
      meta: { clause: '5.1.3.5.2' },
      on: {
        'pva.pfcRegistered': [
          {
            guard: 'pfcIsOfAnotherDevice',
            ...refuses('otherDevice', 'That the PVA knows another device is no news.', 'DEC-182'),
          },
          {
            target: 'ready',
            actions: assign({ pfc: null }),
            ...does('The PVA has the platform credential.', '5.2-o06', 'DEC-182'),
          },
        ],
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => registerPfc(context.pfc) },
          ...does('Unacknowledged, the subscriber brings the platform credential again.', 'DEC-55', 'DEC-182'),
        },
      },
    },
    conveying: {
      description: 'The CCIF is to have the credential before the device is used.',
      meta: { clause: '5.1.3.4.1' },
      on: {
        'ccif.credentialConveyed': [
          {
            guard: 'credentialIsOfAnotherDevice',
            ...refuses('otherDevice', 'That the CCIF has the credential of another device is no news.', 'DEC-80'),
          },
          {
            target: 'ready',
            actions: assign({ credential: null }),
            ...does('The CCIF has the credential.', '4.1-o10', 'DEC-80'),
          },
        ],
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => convey(context.credential) },
          ...does('Unacknowledged, the subscriber brings the credential again.', 'DEC-55', 'DEC-80'),
        },
      },
    },
    ready: {
      description: 'The device belongs to no operator.',
      meta: { clause: '5.1.3.5.2' },
      on: {
        'principal.selectSho': {
          target: 'contracting',
          actions: [
            assign({ sho: ({ event }) => event.shoId, activation: ({ event }) => event.activation ?? null }),
            { type: 'send', params: ({ event }) => contract(event.shoId, event.activation ?? null) },
          ],
          ...does(
            'The subscriber selects an SHO and gives it the parameters of the device.',
            '5.2-r01',
            '5.2-r02',
            '5.2-r03',
            '5.3-o04',
          ),
        },
        'principal.selectByRule': {
          target: 'arranging',
          actions: [assign({ rule: ({ event }) => event.rule }), { type: 'send', params: watch }],
          ...does(
            'The subscriber leaves the choice to its rule, and asks the RO to say when the device connects.',
            '5.3-o05',
            'DEC-205',
            'DEC-206',
            'AMB-05',
          ),
        },
      },
    },
    arranging: {
      description: 'The RO is to say when the device connects; it is off until the RO will.',
      meta: { clause: '5.1.3.5.3' },
      on: {
        'drf.watching': [
          {
            guard: 'watchIsOfAnother',
            ...refuses('otherDevice', 'That the RO watches another device is no news.', 'DEC-206'),
          },
          {
            target: 'watching',
            actions: { type: 'send', params: { to: 'm2me', msg: { type: 'subscriber.powerOn' } } },
            ...does('The RO will say when the device connects: it is switched on.', '5.3-o05', 'DEC-205', 'DEC-206'),
          },
        ],
        'principal.selectSho': byHand,
        'timer.requestExpired': {
          actions: { type: 'send', params: watch },
          ...does('Unanswered, the subscriber asks the RO again.', 'DEC-55', 'DEC-206'),
        },
      },
    },
    watching: {
      description: 'The device is on; the rule chooses an SHO when it connects.',
      meta: { clause: '5.1.3.5.3' },
      on: {
        'drf.firstConnection': [
          forgedConnection,
          connectionOfAnother,
          {
            guard: 'ruleNamesNobody',
            ...refuses(
              'notEntitled',
              'Upon an access for which the rule names no SHO none is chosen.',
              '5.3-o05',
              'DEC-205',
            ),
          },
          {
            target: 'contracting',
            actions: [
              assign(({ context, event }) => {
                const [sho = 'A', ...left] = byRule(context, event.access);
                return { sho, chosen: { access: event.access, left } };
              }),
              { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', null) },
            ],
            ...does(
              'At the first connection the subscriber contracts with the first SHO that its rule names for such an access.',
              '5.3-o05',
              '5.2-r01',
              'DEC-205',
              'AMB-05',
            ),
          },
        ],
        'principal.selectSho': byHand,
      },
    },
    contracting: {
      description: 'The contract is being registered.',
      meta: { clause: '5.1.3.5.2' },
      on: {
        'drf.firstConnection': [
          forgedConnection,
          connectionOfAnother,
          {
            actions: { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', context.activation) },
            ...does(
              'Told that the device is without a contract still, the subscriber asks the same SHO again.',
              '5.3-o05',
              'DEC-55',
              'DEC-206',
            ),
          },
        ],
        'sho.contractConfirmed': [
          {
            guard: 'chosenIsConfirmed',
            target: 'awaitingService',
            actions: { type: 'send', params: ({ context }) => selectionReport(context) },
            ...does(
              'Under contract with the SHO that the rule has chosen, the subscriber reports which that is.',
              '5.3-o05',
              'DEC-205',
              'DEC-52',
            ),
          },
          {
            guard: 'operatorIsTheContracted',
            target: 'awaitingService',
            actions: { type: 'send', params: { to: 'm2me', msg: { type: 'subscriber.powerOn' } } },
            ...does('Under contract, the subscriber switches the device on.', '5.2-r01', 'AMB-05', 'DEC-52'),
          },
        ],
        'sho.serviceNotice': [
          {
            guard: 'chosenServesAlready',
            target: 'served',
            actions: { type: 'send', params: ({ context }) => selectionReport(context) },
            ...does(
              'A device that is on is in service before its subscriber has heard of the contract; the choice is reported then.',
              '5.3-o05',
              'DEC-205',
              'DEC-52',
            ),
          },
          {
            guard: 'chosenRefusesAndOneIsLeft',
            actions: [
              assign(({ context }) => {
                const [sho = 'A', ...left] = context.chosen?.left ?? [];
                return { sho, chosen: { access: context.chosen?.access ?? '3gpp', left } };
              }),
              { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', null) },
            ],
            ...does('Refused by one SHO, the rule goes on to the next.', '5.3-o05', '5.2-r02', 'DEC-205'),
          },
          {
            guard: 'chosenRefuses',
            target: 'watching',
            actions: assign({ sho: null, chosen: null }),
            ...does(
              'Refused by all that the rule names, the subscriber waits for the next connection.',
              '5.3-o05',
              'DEC-205',
            ),
          },
          {
            guard: 'contractIsRefused',
            target: 'ready',
            actions: assign({ sho: null, activation: null }),
            ...does('Refused by one SHO, the subscriber may select another.', '5.2-r02', 'DEC-52'),
          },
        ],
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', context.activation) },
          ...does('Unanswered, the subscriber asks again.', 'DEC-55'),
        },
      },
    },
    awaitingService: {
      description: 'The device is on its way into service.',
      meta: { clause: '5.1.3.5.2' },
      on: {
        'sho.serviceNotice': [
          {
            guard: 'serviceHasStarted',
            target: 'served',
            ...does('The subscriber learns that the device is provisioned.', 'DEC-52', '5.2-r01'),
          },
          {
            guard: 'serviceIsAborted',
            ...does('The subscriber learns that provisioning was given up.', 'DEC-52', 'AMB-12'),
          },
          {
            guard: 'mcimIsInstalled',
            target: 'installed',
            actions: assign({ activation: null }),
            ...does('The subscriber learns that the MCIM is installed and waits.', '3.1-o04', 'DEC-103', 'DEC-52'),
          },
        ],
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', context.activation) },
          ...does('Without news the subscriber asks again.', 'DEC-55'),
        },
      },
    },
    installed: {
      description: 'The MCIM is in the device and inactive.',
      meta: { clause: '5.1.3.5.2' },
      on: {
        'principal.activate': {
          target: 'activating',
          actions: { type: 'send', params: ({ context }) => activationRequest(context.sho ?? 'A') },
          ...does('The subscriber asks the activation service of its SHO.', '5.2-o05', 'DEC-102'),
        },
      },
    },
    activating: {
      description: 'The activation has been asked for.',
      meta: { clause: '5.1.3.5.2' },
      on: {
        'sho.serviceNotice': {
          guard: 'serviceHasStarted',
          target: 'served',
          ...does('The subscriber learns that the device is in service.', '5.2-o05', 'DEC-103', 'DEC-52'),
        },
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => activationRequest(context.sho ?? 'A') },
          ...does('Without news the subscriber asks again.', '5.2-o05', 'DEC-102', 'DEC-55'),
        },
      },
    },
    served: {
      description: 'The device is in the service of the SHO.',
      meta: { clause: '5.1.3.5.2' },
      on: {
        'principal.announceChange': {
          actions: [
            assign({ announced: ({ context }) => nextSerial(context.announced) }),
            { type: 'send', params: ({ context, event }) => announcement(event.shoId, context.announced) },
          ],
          ...does('The subscriber tells the RO which change is coming, or that none is.', '5.2-o04', 'DEC-184'),
        },
        'principal.selectSho': [
          {
            guard: 'selectionIsAnother',
            target: 'requestingToken',
            actions: [
              assign({ target: ({ event }) => event.shoId }),
              { type: 'send', params: ({ context, event }) => tokenRequest(context.sho ?? 'A', event.shoId) },
            ],
            ...does(
              'The subscriber asks the SHO that serves it to authorise a change.',
              '7.2-p06',
              '5.2-r02',
              'AMB-15',
            ),
          },
          { ...refuses('alreadyServing', 'The operator that serves already cannot be changed to.', '7.2-p06') },
        ],
        'principal.selectByOwner': [
          {
            guard: 'selectionNeedsTheOwnerAlone',
            target: 'requestingAuthority',
            actions: [
              assign({ target: ({ event }) => event.shoId }),
              { type: 'send', params: ({ event }) => authorisationRequest(event.shoId, null) },
            ],
            ...does(
              'For a device that changes on the word of its owner, the subscriber asks the owner for a token.',
              '7.2-p06',
              '5.2-r02',
              'AMB-15',
              '7.4.2-s01d',
            ),
          },
          {
            guard: 'selectionNeedsBoth',
            target: 'requestingToken',
            actions: [
              assign({ target: ({ event }) => event.shoId, needsOwner: true }),
              { type: 'send', params: ({ context, event }) => tokenRequest(context.sho ?? 'A', event.shoId) },
            ],
            ...does(
              'For a device that needs both, the subscriber first asks the SHO that serves it.',
              '7.2-p06',
              '5.2-r02',
              'AMB-15',
            ),
          },
          { ...refuses('alreadyServing', 'The operator that serves already cannot be changed to.', '7.2-p06') },
        ],
        'principal.contractAnew': [
          {
            guard: 'contractIsWithAnother',
            target: 'requestingInstruction',
            actions: [
              assign({ target: ({ event }) => event.shoId }),
              { type: 'send', params: ({ event }) => instructionRequest(event.shoId) },
            ],
            ...does(
              'To take another SHO without the one that serves, the subscriber asks the owner for an instruction.',
              '7.2-p06',
              '5.2-r02',
              'DEC-85',
              'AMB-30',
              'AMB-31',
            ),
          },
          { ...refuses('alreadyServing', 'The operator that serves already is not contracted anew.', '7.2-p06') },
        ],
      },
    },
    requestingToken: {
      description: 'The authorisation token has been asked for.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'sho.token': [
          {
            guard: 'consentIsForThisChange',
            target: 'requestingAuthority',
            actions: [
              assign({ token: ({ event }) => event.token }),
              {
                type: 'send',
                params: ({ context, event }) => authorisationRequest(context.target ?? 'B', event.token),
              },
            ],
            ...does(
              'With the consent of the SHO that serves, the subscriber asks the owner for its word.',
              'AMB-15',
              'DEC-81',
              '7.4.2-s01d',
            ),
          },
          {
            guard: 'tokenIsForThisChange',
            target: 'transferring',
            actions: [
              assign({ token: ({ event }) => event.token }),
              { type: 'send', params: ({ context, event }) => changeParams(context.target ?? 'B', event.token) },
            ],
            ...does(
              'The subscriber gives the new SHO the parameters of the device and the token.',
              '7.4.2-s01a',
              '7.4.2-s01b',
              '5.2-r03',
            ),
          },
          { ...refuses('tokenMismatch', 'A token for another change or device is not used.', '7.4.2-s01b', 'AMB-15') },
        ],
        'sho.tokenRefused': {
          target: 'served',
          actions: assign({ target: null, needsOwner: false }),
          ...does('Without a token the subscriber stays.', 'AMB-15', 'DEC-48'),
        },
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => tokenRequest(context.sho ?? 'A', context.target ?? 'B') },
          ...does('Unanswered, the subscriber asks again.', 'DEC-55'),
        },
      },
    },
    requestingAuthority: {
      description: 'The owner has been asked to have the TRE sign a token.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'owner.token': [
          {
            guard: 'ownersTokenIsForThisChange',
            target: 'transferring',
            actions: [
              assign({ token: ({ event }) => event.token, needsOwner: false }),
              { type: 'send', params: ({ context, event }) => changeParams(context.target ?? 'B', event.token) },
            ],
            ...does(
              'The subscriber gives the new SHO the parameters of the device and the token that the TRE has signed.',
              '7.4.2-s01a',
              '7.4.2-s01b',
              '7.4.2-s01d',
              '5.2-r03',
            ),
          },
          { ...refuses('tokenMismatch', 'A token for another change or device is not used.', '7.4.2-s01b', 'AMB-15') },
        ],
        'owner.authorisationRefused': {
          target: 'served',
          actions: assign({ target: null, token: null, needsOwner: false }),
          ...does('Without the word of the owner the subscriber stays.', 'AMB-15', 'AMB-30', 'DEC-82'),
        },
        'timer.requestExpired': {
          actions: {
            type: 'send',
            params: ({ context }) => authorisationRequest(context.target ?? 'B', context.token),
          },
          ...does('Unanswered, the subscriber asks again.', 'DEC-55'),
        },
      },
    },
    requestingInstruction: {
      description: 'The owner has been asked for an instruction.',
      meta: { clause: '5.1.3.7.4.3' },
      on: {
        'owner.instruction': [
          {
            guard: 'instructionIsForThisMove',
            target: 'reprovisioning',
            actions: [
              assign({ instruction: ({ event }) => event.instruction }),
              {
                type: 'send',
                params: ({ context, event }) => reprovisionParams(context.target ?? 'B', event.instruction),
              },
            ],
            ...does(
              'The subscriber gives the new SHO the parameters of the device and the instruction.',
              '7.4.3-s01',
              '5.2-r03',
              'DEC-85',
            ),
          },
          { ...refuses('notAuthorised', 'An instruction for another move or device is not used.', 'DEC-90', 'AMB-30') },
        ],
        'owner.instructionRefused': {
          target: 'served',
          actions: assign({ target: null }),
          ...does('Without an instruction the subscriber stays.', 'DEC-90', 'AMB-30'),
        },
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => instructionRequest(context.target ?? 'B') },
          ...does('Unanswered, the subscriber asks again.', 'DEC-55'),
        },
      },
    },
    reprovisioning: {
      description: 'The device is made pristine and provisioned by the new SHO.',
      meta: { clause: '5.1.3.7.4.3' },
      on: {
        'sho.serviceNotice': [
          {
            guard: 'changeHasSucceeded',
            target: 'served',
            actions: assign({ sho: ({ event }) => event.shoId, target: null, instruction: null }),
            ...does('The subscriber is served by the new SHO.', 'DEC-52', '7.4.1-n01', '2-p08'),
          },
          {
            guard: 'reprovisioningIsRefused',
            target: 'served',
            actions: assign({ target: null, instruction: null }),
            ...does('Turned down before anything was erased, the subscriber stays.', 'DEC-52', 'DEC-91'),
          },
          {
            guard: 'reprovisioningIsAborted',
            ...does('The subscriber learns that provisioning was given up for now.', 'DEC-52', 'AMB-12', 'DEC-91'),
          },
          { ...refuses('otherOperator', 'A notice of an operator that is not changed to ends no change.', 'DEC-52') },
        ],
        'timer.requestExpired': {
          actions: {
            type: 'send',
            params: ({ context }) => reprovisionParams(context.target ?? 'B', context.instruction),
          },
          ...does('Without news the subscriber gives the parameters again.', 'DEC-55'),
        },
      },
    },
    transferring: {
      description: 'The new SHO carries the change out.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'sho.serviceNotice': [
          {
            guard: 'changeHasSucceeded',
            target: 'served',
            actions: assign({ sho: ({ event }) => event.shoId, target: null, token: null }),
            ...does('The subscriber is served by the new SHO.', 'DEC-52', '7.4.1-n01', '2-p08'),
          },
          {
            guard: 'changeHasFailed',
            target: 'served',
            actions: assign({ target: null, token: null }),
            ...does('After a failed change the subscriber stays with the old SHO.', 'DEC-52', 'AMB-12'),
          },
          { ...refuses('otherOperator', 'A notice of an operator that is not changed to ends no change.', 'DEC-52') },
        ],
        'timer.requestExpired': {
          actions: { type: 'send', params: ({ context }) => changeParams(context.target ?? 'B', context.token) },
          ...does('Without news the subscriber gives the parameters again.', 'DEC-55'),
        },
      },
    },
  },
});
