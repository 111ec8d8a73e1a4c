/** Commands of the M2ME to its TRE, and answers, that carry nothing signed. */
import type { Msg } from '../../impl/codec/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { ShoId } from '../../models/messages/symbols.js';
import { plain, type Entry } from './entry.js';
import { readOperator } from './names.js';
import type { Tester } from './tester.js';
import { Unreadable } from './unreadable.js';

type InUse = 'tre.activated' | 'tre.committed' | 'tre.reverted';

const inUse = {
  write: ({ identity }: Message<InUse>, tester: Tester) => tester.linkIdentity(identity),
  read: (message: { readonly identity: string; readonly onAir: string }, tester: Tester): { identity: ShoId } => {
    tester.readLinkIdentity(message);
    return { identity: readOperator(message.identity) };
  },
};

export const linkMessages = {
  'm2me.boot': plain,
  'tre.bootState': {
    write: ({ phase, identity, old }, tester) => ({
      phase,
      ...tester.linkIdentityOrNone(identity),
      ...(phase === 'pristine' && old !== null ? { kept: old } : {}),
    }),
    // Of an operator that is being left only the one whose MCIM is kept in the pristine state is on the wire: what else
    // the M2ME needs of it comes with later answers.
    read: ({ phase, kept, ...wire }, tester, expected) => ({
      phase,
      identity: tester.readLinkIdentityOrNone(wire),
      old: phase !== 'pristine' ? (expected?.old ?? null) : kept === undefined ? null : readOperator(kept),
    }),
  } satisfies Entry<'tre.bootState'>,
  'tre.staged': {
    write: ({ shoId }) => ({ shoId }),
    read: ({ shoId }, tester) => {
      tester.objects.staged();
      return { shoId: readOperator(shoId) };
    },
  } satisfies Entry<'tre.staged'>,
  'm2me.install': plain,
  'tre.installed': plain,
  'tre.installFailed': plain,
  'm2me.signNotice': {
    write: ({ attempt }) => ({ attempt }),
    read: ({ attempt }) => ({ attempt }),
  } satisfies Entry<'m2me.signNotice'>,
  'tre.swapped': plain,
  'tre.activated': inUse satisfies Entry<'tre.activated'>,
  'm2me.signReport': {
    write: ({ status }) => ({ status }),
    read: ({ status }) => ({ status }),
  } satisfies Entry<'m2me.signReport'>,
  'tre.committed': inUse satisfies Entry<'tre.committed'>,
  'tre.reportClosed': plain,
  'm2me.revert': plain,
  'tre.reverted': inUse satisfies Entry<'tre.reverted'>,
  'm2me.signCancel': plain,
  'tre.cancelClosed': plain,
  'tre.abortVerified': plain,
  'm2me.revertToPristine': plain,
  'tre.pristine': {
    write: ({ identity }, tester) => tester.linkIdentityOrNone(identity),
    read: (wire, tester) => {
      const identity = tester.readLinkIdentityOrNone(wire);
      if (identity === 'A' || identity === 'B' || identity === 'unknown' || identity === 'unroutable')
        throw new Unreadable('pristine: an MCIM is in use');
      return { identity };
    },
  } satisfies Entry<'tre.pristine'>,
  'tre.refused': {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the codec refuses a cause that is not in its list
    write: ({ cause }) => ({ cause: cause as Msg<'tre.refused'>['cause'] }),
    read: ({ cause }) => ({ cause }),
  } satisfies Entry<'tre.refused'>,
} as const;
