/**
 * What honest parties did and meant, remembered beside the run: properties compare the state with it.
 *
 * A property that merely repeats the guard of a transition proves nothing; these facts are written down where they
 * arise (what a platform measured, a selection by the subscriber) and read where they matter (a slot of the TRE).
 */
import type { Ghost, GhostStep } from '../../conformance/explore/index.js';
import {
  CHALLENGE_NONCE,
  SERIAL_MODULUS,
  type BootPhase,
  type Identity,
  type Instruction,
  type InitialIdentity,
  type Nonce,
  type PlatformState,
  type Serial,
  type ShoId,
  type Token,
} from '../messages/symbols.js';
import type { ShoContext } from '../roles/sho/context.js';
import { NOTICE_ATTEMPTS } from '../roles/m2me/setup.js';
import { slotIn, type TreContext } from '../roles/tre/setup.js';

/** What a platform truly was when it attested itself, and what became of that. */
export interface Attestation {
  readonly operator: ShoId;
  readonly sid: Serial;
  readonly nonce: Nonce;
  readonly platform: PlatformState;
  /** Whether the PVA vouched to this operator for this attestation, and for the state that was certified last then. */
  readonly vouched: boolean;
  /** Whether the nonce was one that this operator had given out and not used, when it issued upon it. */
  readonly nonceGiven: boolean;
}

/** A change of operator, from INTENT until it is committed, closed or erased. */
export interface Change {
  readonly old: ShoId;
  readonly new: ShoId;
  /**
   * The token as {@link tokenName} names it; null unless those whose word it takes had given it and nobody had used it.
   */
  readonly token: string | null;
  /** Whether the installation failed in it. */
  readonly failed: boolean;
}

export interface Intent {
  /** Attestations upon which nothing was issued yet, of the sessions from which a message can still come. */
  readonly attested: readonly Attestation[];
  /** The state that the supplier has certified last (5.8-r05). */
  readonly certified: PlatformState;
  /**
   * Whether the device is revoked, whether it was when an operator asked for its status last, and got an MCIM upon
   * that.
   */
  readonly revoked: boolean;
  readonly askedOfRevoked: readonly ShoId[];
  readonly issuedToRevoked: boolean;
  /** Nonces, as {@link nonceName} names them, that an operator gave out and did not issue upon. */
  readonly given: readonly string[];
  /** The attestation upon which each operator issued what it has out. */
  readonly issued: Readonly<Record<ShoId, Attestation | null>>;
  /**
   * The attestation upon which each operator issued what it no longer has out: the object may be under way, until the
   * device opens another session.
   */
  readonly superseded: Readonly<Record<ShoId, Attestation | null>>;
  /** The attestation behind what the TRE holds of each operator. */
  readonly held: Readonly<Record<ShoId, Attestation | null>>;
  /** Operators to which the PVA would not vouch for the device. */
  readonly denied: readonly ShoId[];
  /** Operators that the subscriber selected. */
  readonly selected: readonly ShoId[];
  /** Operators that the DRF named in a bootstrap message. */
  readonly named: readonly ShoId[];
  /** Tokens that an operator issued, and those of them that have served. */
  readonly tokens: readonly string[];
  readonly spent: readonly string[];
  /** Changes that the owner has agreed to, as {@link moveName} names them. */
  readonly agreed: readonly string[];
  /**
   * Notices under the owner's word that the M2ME has sent in this change and no acknowledgement has come for; at most
   * 2.
   */
  readonly unanswered: number;
  readonly change: Change | null;
  /** Tokens `<operator><tid>` whose notice an operator acknowledged. */
  readonly acked: readonly string[];
  /** Operators whose network has let the device in with the MCIM that it holds of them. */
  readonly admitted: readonly ShoId[];
  /** What boot recovery said, until the TRE does something else. */
  readonly announced: { readonly phase: BootPhase; readonly identity: Identity | InitialIdentity } | null;
  /** Which chunks of the download of a session the M2ME took. */
  readonly chunks: { readonly sid: Serial; readonly seqs: readonly number[] };
  /** Ports that the M2ME sent to while its PCID was the identity in use. */
  readonly peers: readonly string[];
  /**
   * Whose MCIM was erased by a return to the pristine state, whether an installation had failed before, and whether the
   * owner had meant it and nothing had been done about it yet.
   */
  readonly erased: { readonly operator: ShoId; readonly failed: boolean; readonly meant: boolean } | null;
  /** Moves that the owner decided, as {@link moveName} names them, and that have not been made; and those that have. */
  readonly moves: readonly string[];
  readonly made: readonly string[];
  /** Where the owner's last move that was made leads, until an MCIM is in use again. */
  readonly movedTo: ShoId | null;
  /** The operator that the device has left as its owner meant, and that may not know. */
  readonly left: ShoId | null;
  /**
   * The operator whose MCIM was sealed on the owner's word though it had not answered, or upon a rejection in its name,
   * and that may not know.
   */
  readonly passedOver: ShoId | null;
  /** Whether the old operator has carried an instruction to the device. */
  readonly carried: boolean;
  /** Whether the device began anew from the pristine state after it had been in service. */
  readonly startedOver: boolean;
  /** Whether an installation failed, whether the TRE took the old MCIM back, whether a change was vetoed. */
  readonly installFailed: boolean;
  readonly reverted: boolean;
  readonly vetoed: boolean;
}

/** Nothing has happened. */
export const nothingMeant: Intent = {
  attested: [],
  certified: 'expected',
  revoked: false,
  askedOfRevoked: [],
  issuedToRevoked: false,
  given: [],
  issued: { A: null, B: null },
  superseded: { A: null, B: null },
  held: { A: null, B: null },
  denied: [],
  selected: [],
  named: [],
  tokens: [],
  spent: [],
  agreed: [],
  unanswered: 0,
  change: null,
  acked: [],
  admitted: [],
  announced: null,
  chunks: { sid: 0, seqs: [] },
  peers: [],
  erased: null,
  moves: [],
  made: [],
  movedTo: null,
  left: null,
  passedOver: null,
  carried: false,
  startedOver: false,
  installFailed: false,
  reverted: false,
  vetoed: false,
};

/** What has happened when a device is in the service of A without any fault on the way there. */
export const servedByA: Intent = {
  ...nothingMeant,
  held: { A: { operator: 'A', sid: 1, nonce: 1, platform: 'expected', vouched: true, nonceGiven: true }, B: null },
  selected: ['A'],
  named: ['A'],
  admitted: ['A'],
};

export const intentGhost: Ghost<Intent> = {
  initial: nothingMeant,
  next(ghost, step) {
    let next = ghost;
    for (const part of [ofPrincipals, ofNetwork, ofM2me, ofTre]) next = part(next, step);
    return next;
  },
};

/** A token with all that it is bound to. */
export const tokenName = ({ oldSho, newSho, tid, epoch }: Pick<Token, 'oldSho' | 'newSho' | 'tid' | 'epoch'>): string =>
  `${oldSho}${newSho}${tid}@${epoch}`;

/** A move of the device by way of pristine, with all that it is bound to. */
export const moveName = ({ oldSho, newSho, epoch }: Pick<Instruction, 'oldSho' | 'newSho' | 'epoch'>): string =>
  `${oldSho}${newSho}@${epoch}`;

const SELECTIONS: readonly string[] = ['principal.selectSho', 'principal.selectByOwner', 'principal.contractAnew'];

/** What is decided by the persons behind subscriber and owner. */
function ofPrincipals(ghost: Intent, { role, event, outcome }: GhostStep): Intent {
  if (outcome !== 'done') return ghost;
  if (role === 'owner' && event.type === 'principal.reprovision')
    return { ...ghost, moves: withOne(ghost.moves, moveName(event as unknown as Instruction)) };
  if (role === 'owner' && event.type === 'principal.authorise')
    return { ...ghost, agreed: withOne(ghost.agreed, moveName(event as unknown as Instruction)) };
  if (role !== 'subscriber' || !SELECTIONS.includes(event.type)) return ghost;
  return { ...ghost, selected: withOne(ghost.selected, event['shoId'] as ShoId) };
}

/** DRF, PVA and the operators. */
function ofNetwork(ghost: Intent, step: GhostStep): Intent {
  const { role, event, outputs } = step;
  let next = ghost;
  for (const { to, msg } of outputs) {
    if (role === 'drf' && msg.type === 'drf.bootstrap') {
      const { shoId, nonce } = msg as unknown as { shoId: ShoId; nonce: Nonce };
      const given = nonce === 0 ? next.given : withOne(next.given, nonceName(shoId, nonce, 0));
      next = { ...next, named: withOne(next.named, shoId), given };
    }
    if (msg.type === 'supplier.updatePfc') next = { ...next, certified: msg['state'] as PlatformState };
    if (msg.type === 'pva.validationResponse' || msg.type === 'pva.statusResponse') {
      const operator = to.slice(-1) as ShoId;
      if (msg['verdict'] !== 'ok' && msg['status'] !== 'good')
        next = { ...next, denied: withOne(next.denied, operator) };
      else {
        const isAsked = (one: Attestation): boolean =>
          one.operator === operator && one.sid === event['sid'] && one.nonce === event['nonce'];
        const { certified } = next;
        const attested = next.attested.map((one) =>
          isAsked(one) ? { ...one, vouched: one.platform === certified } : one,
        );
        next = { ...next, attested };
      }
    }
    if (msg.type === 'sho.token') next = { ...next, tokens: withOne(next.tokens, tokenName(msg['token'] as Token)) };
  }
  if (role === 'pva' && event.type === 'principal.revoke' && step.outcome === 'done') next = { ...next, revoked: true };
  if (role !== 'shoA' && role !== 'shoB') return next;
  return ofOperator(next, step, role.slice(-1) as ShoId);
}

function ofOperator(ghost: Intent, { outputs, before, after }: GhostStep, id: ShoId): Intent {
  let next = ghost;
  for (const { msg } of outputs) {
    if (msg.type === 'sho.statusRequest' && next.revoked)
      next = { ...next, askedOfRevoked: withOne(next.askedOfRevoked, id) };
    if (msg.type === 'sho.attestChallenge')
      next = { ...next, given: withOne(next.given, nonceName(id, CHALLENGE_NONCE, msg['sid'] as Serial)) };
    if (msg.type === 'sho.discardAck') next = { ...next, acked: withOne(next.acked, `${id}${String(msg['tid'])}`) };
    if (msg.type === 'drf.instruction') next = { ...next, carried: true };
    if (msg.type === 'sho.attachAccept') next = { ...next, admitted: withOne(next.admitted, id) };
  }
  const issued = 'contract.provisioning.issued';
  if (!after.matches(issued)) return withIssued(next, id, null);
  const { sid } = after.context as ShoContext;
  // A newcomer that was vouched for replaces the session under way without leaving the state (DEC-77).
  if (before.matches(issued) && (before.context as ShoContext).sid === sid) return next;
  if (next.askedOfRevoked.includes(id)) next = { ...next, issuedToRevoked: true };
  // It has issued just now; the attestation behind it is used up, as is the nonce.
  const ofSession = next.attested.filter((one) => one.operator === id && one.sid === sid);
  const found = ofSession.find(({ vouched }) => vouched) ?? ofSession.at(-1);
  const nonce = found === undefined ? null : nonceName(id, found.nonce, found.sid);
  const basis = found === undefined ? null : { ...found, nonceGiven: nonce !== null && next.given.includes(nonce) };
  return withIssued(
    {
      ...next,
      attested: next.attested.filter((one) => !ofSession.includes(one)),
      given: next.given.filter((one) => one !== nonce),
    },
    id,
    basis,
  );
}

/** What an operator has out from now on; what it had out before may still arrive. */
function withIssued(ghost: Intent, id: ShoId, basis: Attestation | null): Intent {
  const before = ghost.issued[id];
  if (before === null && basis === null) return ghost;
  const arrived = before === null || ghost.held[id]?.sid === before.sid;
  return {
    ...ghost,
    issued: { ...ghost.issued, [id]: basis },
    superseded: arrived ? ghost.superseded : { ...ghost.superseded, [id]: before },
  };
}

/** A nonce of the pool is one for all sessions; that of a challenge is made for the session that is challenged. */
function nonceName(operator: ShoId, nonce: Nonce, sid: Serial): string {
  return nonce === CHALLENGE_NONCE ? `${operator}${nonce}.${sid}` : `${operator}${nonce}`;
}

function ofM2me(ghost: Intent, { role, event, outputs, outcome, after }: GhostStep): Intent {
  if (role !== 'm2me') return ghost;
  let next = ghost;
  if (event.type === 'dpf.chunk' && outcome === 'done') {
    const { sid, seq } = event as unknown as { sid: Serial; seq: number };
    const before = sid === next.chunks.sid ? next.chunks.seqs : [];
    next = {
      ...next,
      chunks: { sid, seqs: before.includes(seq) ? before : [...before, seq].toSorted((one, other) => one - other) },
    };
  }
  for (const { to, msg } of outputs) {
    if (after.matches('initial')) next = { ...next, peers: withOne(next.peers, to) };
    if (msg.type === 'm2me.signReport' && msg['status'] === 'vetoed') next = { ...next, vetoed: true };
    if (msg.type === 'm2me.discardNotice' && msg['mode'] !== undefined)
      next = { ...next, unanswered: Math.min(next.unanswered + 1, NOTICE_ATTEMPTS) };
  }
  return next;
}

/** Objects of earlier sessions arrive in vain. */
function withoutEarlier(ghost: Intent, sid: Serial): Intent {
  const { A, B } = ghost.superseded;
  const kept = (one: Attestation | null) => (one?.sid === sid ? one : null);
  return kept(A) === A && kept(B) === B ? ghost : { ...ghost, superseded: { A: kept(A), B: kept(B) } };
}

function ofTre(ghost: Intent, { role, event, outputs, before, after }: GhostStep): Intent {
  if (role !== 'tre') return ghost;
  let next: Intent = ghost.announced === null ? ghost : { ...ghost, announced: null };
  const was = before.context as TreContext;
  const is = after.context as TreContext;
  for (const { msg } of outputs) {
    if (msg.type === 'tre.sessionOpened') {
      next = attested(next, is, msg['nonce'] as Nonce);
      next = withoutEarlier(next, msg['sid'] as Serial);
    }
    if (msg.type === 'tre.bootState') {
      const { phase, identity } = msg as unknown as { phase: BootPhase; identity: Identity | InitialIdentity };
      next = { ...next, announced: { phase, identity } };
    }
    if (msg.type === 'tre.staged') {
      const { shoId, sid } = event['object'] as { shoId: ShoId; sid: Serial };
      const basis = [next.issued[shoId], next.superseded[shoId]].find((each) => each?.sid === sid) ?? null;
      // In the session in which it comes, and in no other.
      next = { ...next, held: { ...next.held, [shoId]: sid === is.sid ? basis : null } };
    }
    if (msg.type === 'tre.intentWritten') next = intended(next, is);
    if (msg.type === 'tre.swapped' && next.change !== null) {
      const { change } = next;
      if (event.type === 'm2me.swapUnanswered') next = { ...next, passedOver: change.old };
      next = { ...next, unanswered: 0, admitted: next.admitted.filter((one) => one !== change.new) };
    }
    if (msg.type === 'tre.installFailed') {
      next = { ...next, installFailed: true, change: next.change === null ? null : { ...next.change, failed: true } };
    }
    if (msg.type === 'tre.cancel' && next.unanswered > 0) next = { ...next, unanswered: 0 };
    if (msg.type === 'tre.reverted') next = { ...next, reverted: true, passedOver: null };
    if (msg.type === 'tre.pristine') {
      const operator = slotIn(was, 'active');
      const isKept = operator !== null && is.slots[operator] === 'sealed';
      next = isKept
        ? { ...next, startedOver: true, passedOver: operator }
        : {
            ...next,
            erased: operator === null ? null : { operator, failed: next.change?.failed === true, meant: false },
            startedOver: true,
            acked: [],
            change: null,
          };
    }
    if (msg.type === 'tre.departure') {
      const operator = slotIn(was, 'active');
      const move = moveName(event['instruction'] as Instruction);
      const meant = next.moves.includes(move);
      next = {
        ...next,
        erased: operator === null ? null : { operator, failed: false, meant },
        moves: next.moves.filter((one) => one !== move),
        made: meant ? withOne(next.made, move) : next.made,
        movedTo: meant ? (event['instruction'] as Instruction).newSho : null,
        left: meant ? operator : null,
        startedOver: true,
      };
    }
    if (msg.type === 'tre.activated')
      next = {
        ...next,
        movedTo: null,
        left: next.left === msg['identity'] ? null : next.left,
        passedOver: next.passedOver === msg['identity'] ? null : next.passedOver,
      };
    if (msg.type === 'tre.committed' || msg.type === 'tre.cancelClosed') next = { ...next, acked: [], change: null };
  }
  for (const id of ['A', 'B'] as const)
    if (is.slots[id] === 'empty' && next.held[id] !== null) next = { ...next, held: { ...next.held, [id]: null } };
  return next;
}

/** The platform as it is, not as it says that it is. */
function attested(ghost: Intent, { sid, sessionSho, measured }: TreContext, nonce: Nonce): Intent {
  if (sessionSho === null) return ghost;
  const one: Attestation = {
    operator: sessionSho,
    sid,
    nonce,
    platform: measured,
    vouched: false,
    nonceGiven: false,
  };
  const age = (other: Attestation): number => (sid - other.sid + SERIAL_MODULUS) % SERIAL_MODULUS;
  return {
    ...ghost,
    attested: [...ghost.attested.filter((other) => age(other) < SERIAL_MODULUS / 2), one],
    chunks: sid === ghost.chunks.sid ? ghost.chunks : { sid, seqs: [] },
    erased: null,
  };
}

/** The TRE has written INTENT: under which token, if any that somebody issued and nobody used. */
function intended(ghost: Intent, tre: TreContext): Intent {
  const [oldSho, newSho] = [slotIn(tre, 'active'), slotIn(tre, 'staged')];
  if (oldSho === null || newSho === null) return ghost;
  const token = tokenName({ oldSho, newSho, tid: tre.tid, epoch: tre.epoch });
  // Whose word it takes was settled when the device was made.
  const isConsented = tre.tokens === 'T2' || ghost.tokens.includes(token);
  const isAgreed = tre.tokens === 'T1' || ghost.agreed.includes(moveName({ oldSho, newSho, epoch: tre.epoch }));
  const holds = isConsented && isAgreed && !ghost.spent.includes(token);
  return {
    ...ghost,
    spent: withOne(ghost.spent, token),
    startedOver: false,
    change: { old: oldSho, new: newSho, token: holds ? token : null, failed: false },
  };
}

function withOne<T extends string>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one].sort();
}
