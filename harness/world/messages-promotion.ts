/** Between SHO and ICF of one operator: the credential of a PCID becomes an MCIM. */
import type { Entry } from './entry.js';
import { isSameAka } from './principals.js';
import { requireRight, Unreadable } from './unreadable.js';
import type { Tester } from './tester.js';
import type { Pcid, ShoId } from '../../models/messages/symbols.js';

const readPcid = (imsi: string, tester: Tester): Pcid => {
  const identity = tester.readOnAir(imsi);
  if (identity === 'pcid' || identity === 'newPcid') return identity;
  throw new Unreadable(`promotion: ${imsi} is no PCID of the device`);
};

/** The operator under test is A. */
const named = {
  write: ({ identity }: { readonly identity: Pcid }, tester: Tester) => ({ pcid: tester.onAir(identity) }),
  read: ({ pcid }: { readonly pcid: string }, tester: Tester): { readonly shoId: ShoId; readonly identity: Pcid } => ({
    shoId: 'A',
    identity: readPcid(pcid, tester),
  }),
};

export const promotionMessages = {
  'sho.promotionRequest': named satisfies Entry<'sho.promotionRequest'>,
  'sho.promoted': named satisfies Entry<'sho.promoted'>,
  'icf.promotion': {
    write: ({ identity, found, sqn }, tester) => {
      const pcid = tester.onAir(identity);
      if (!found) return { found, pcid };
      const { aka } = tester.principals.credential(identity);
      return { found, pcid, credential: aka, used: tester.vectors.real(identity, sqn) };
    },
    read: (message, tester, expected) => {
      const identity = readPcid(message.pcid, tester);
      if (!message.found) return { identity, found: false, sqn: expected?.sqn ?? 0 };
      const isRight = isSameAka(message.credential, tester.principals.credential(identity).aka);
      requireRight(isRight, 'promotion: not the credential of this PCID');
      return { identity, found: true, sqn: tester.vectors.symbol(identity, message.used, expected?.sqn) };
    },
  } satisfies Entry<'icf.promotion'>,
} as const;
