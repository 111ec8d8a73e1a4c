/**
 * What honest parties did and meant, remembered beside the run: properties compare the state with it.
 *
 * A property that merely repeats the guard of a transition proves nothing; these facts are written down where they
 * arise (a verdict at the PVA, a selection by the subscriber) and read where they matter (a slot of the TRE).
 */
import type { Ghost } from '../../conformance/explore/index.js';
import type { ShoId } from '../messages/symbols.js';
import type { TreContext } from '../roles/tre/setup.js';

export interface Intent {
  /** Sessions `<operator><sid>` for which the PVA vouched, at that operator's request. */
  readonly vouched: readonly string[];
  /** Operators to which the PVA would not vouch for the device. */
  readonly denied: readonly ShoId[];
  /** Operators that the subscriber selected. */
  readonly selected: readonly ShoId[];
  /** Tokens `<old><new><tid>` that an operator issued. */
  readonly tokens: readonly string[];
  /** Whether an installation failed, whether the TRE took the old MCIM back, whether a change was vetoed. */
  readonly installFailed: boolean;
  readonly reverted: boolean;
  readonly vetoed: boolean;
  /** Whether a change was committed. */
  readonly committed: boolean;
}

const withOne = <T extends string>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list : [...list, one].sort();

export const intentGhost: Ghost<Intent> = {
  initial: {
    vouched: [],
    denied: [],
    selected: [],
    tokens: [],
    installFailed: false,
    reverted: false,
    vetoed: false,
    committed: false,
  },
  next(ghost, { role, event, outputs, outcome }) {
    let next = ghost;
    if (role === 'subscriber' && event.type === 'principal.selectSho' && outcome === 'done') {
      next = { ...next, selected: withOne(next.selected, event['shoId'] as ShoId) };
    }
    for (const { to, msg } of outputs) {
      if (msg.type === 'pva.validationResponse' && msg['verdict'] === 'ok') {
        next = { ...next, vouched: withOne(next.vouched, `${to.slice(-1)}${String(msg['sid'])}`) };
      }
      if (msg.type === 'pva.validationResponse' && msg['verdict'] !== 'ok') {
        next = { ...next, denied: withOne(next.denied, to.slice(-1) as ShoId) };
      }
      if (msg.type === 'sho.token') {
        const token = msg['token'] as { oldSho: string; newSho: string; tid: number };
        next = { ...next, tokens: withOne(next.tokens, `${token.oldSho}${token.newSho}${token.tid}`) };
      }
      if (msg.type === 'tre.installFailed') next = { ...next, installFailed: true };
      if (msg.type === 'tre.reverted') next = { ...next, reverted: true };
      if (msg.type === 'tre.committed') next = { ...next, committed: true };
      if (role === 'm2me' && msg.type === 'm2me.signReport' && msg['status'] === 'vetoed')
        next = { ...next, vetoed: true };
    }
    return next;
  },
};

/** The change that the TRE is in, as the ghost names tokens. */
export const changeUnderWay = (tre: TreContext, oldSho: ShoId, newSho: ShoId): string => `${oldSho}${newSho}${tre.tid}`;
