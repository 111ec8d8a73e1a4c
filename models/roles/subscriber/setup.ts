/** What the subscriber remembers, its guards, and what it says to whom. */
import { assign, setup } from 'xstate';
import type { Message } from '../../messages/messages.js';
import {
  type AccessKind,
  type Instruction,
  type SealedCredential,
  type SealedMaterial,
  type SelectionRule,
  type Serial,
  type ShoId,
  type SuppliedPfc,
  type Token,
} from '../../messages/symbols.js';
import type { Rule } from '../../requirements/index.js';
import { portOf, type Clause, type Send } from '../statement.js';

export type SubscriberEvent = Message<
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

export interface SubscriberContext {
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
  /**
   * The access upon which it has been chosen by that rule, and the operators that are left if the one asked refuses.
   */
  readonly chosen: { readonly access: AccessKind; readonly left: readonly ShoId[] } | null;
}

export const convey = (credential: SealedCredential | null): Send => {
  if (credential === null) throw new Error('subscriber: no credential to convey');
  return { to: 'ccif', msg: { type: 'subscriber.conveyCredential', credential } };
};

export const conveyMaterial = (material: SealedMaterial | null): Send => {
  if (material === null) throw new Error('subscriber: nothing to bring to the ICF');
  return { to: 'icf', msg: { type: 'subscriber.conveyMaterial', material } };
};

export const registerPfc = (pfc: SuppliedPfc | null): Send => {
  if (pfc === null) throw new Error('subscriber: no platform credential to register');
  const { devId, signedBy } = pfc;
  return { to: 'pva', msg: { type: 'subscriber.registerPfc', devId, signedBy } };
};

export const contract = (shoId: ShoId, activation: 'later' | null): Send => ({
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

export const watch: Send = { to: 'drf', msg: { type: 'subscriber.watch', devId: 'd1', signedBy: 'subscriber' } };

export const selectionReport = ({ sho, chosen }: SubscriberContext): Send => {
  if (sho === null || chosen === null) throw new Error('subscriber: nothing has been chosen by the rule');
  return { to: 'supplier', msg: { type: 'subscriber.selectionReport', shoId: sho, access: chosen.access } };
};

/** What the rule says of an access. */
export const byRule = ({ rule }: SubscriberContext, access: AccessKind): readonly ShoId[] => rule?.[access] ?? [];

export const activationRequest = (shoId: ShoId): Send => ({
  to: portOf(shoId),
  msg: { type: 'subscriber.activationRequest', shoId, signedBy: 'subscriber' },
});

export const tokenRequest = (from: ShoId, newSho: ShoId): Send => ({
  to: portOf(from),
  msg: { type: 'subscriber.tokenRequest', newSho, signedBy: 'subscriber' },
});

export const announcement = (newSho: ShoId, serial: Serial): Send => ({
  to: 'drf',
  msg: { type: 'subscriber.changeAnnouncement', devId: 'd1', newSho, serial, signedBy: 'subscriber' },
});

export const changeParams = (to: ShoId, token: Token | null): Send => ({
  to: portOf(to),
  msg: { type: 'subscriber.changeParams', token, signedBy: 'subscriber' },
});

export const authorisationRequest = (newSho: ShoId, consent: Token | null): Send => ({
  to: 'owner',
  msg: { type: 'subscriber.authorisationRequest', newSho, consent, signedBy: 'subscriber' },
});

export const instructionRequest = (newSho: ShoId): Send => ({
  to: 'owner',
  msg: { type: 'subscriber.instructionRequest', newSho, signedBy: 'subscriber' },
});

export const reprovisionParams = (to: ShoId, instruction: Instruction | null): Send => {
  if (instruction === null) throw new Error('subscriber: no instruction');
  return {
    to: portOf(to),
    msg: { type: 'subscriber.reprovisionParams', instruction, signedBy: 'subscriber' },
  };
};

export const subscriberSetup = setup({
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
});

/** Before it has a device. */
export const nothingYet: SubscriberContext = {
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
};
