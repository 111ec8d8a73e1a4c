/** IMS: who registers, and its challenges, which are those of AKA with the credential of the ISIM. */
import type { Msg } from '../../impl/codec/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { Identity, ShoId } from '../../models/messages/symbols.js';
import { plain, type Entry } from './entry.js';
import { isimNameOf, UNKNOWN_IMPI } from './names.js';
import type { Tester } from './tester.js';
import { requireRight } from './unreadable.js';

type Names = Pick<Msg<'m2me.imsRegister'>, 'impi' | 'impu'>;

const namesOf = (identity: Identity, { principals }: Tester): Names => {
  if (identity !== 'A' && identity !== 'B') return { impi: UNKNOWN_IMPI, impu: `sip:${UNKNOWN_IMPI}` };
  const { impi, impu } = principals.isim(identity);
  return { impi, impu };
};

const readNames = ({ impi, impu }: Names, { principals }: Tester): ShoId | 'unknown' => {
  const shoId = (['A', 'B'] as const).find((each) => principals.isim(each).impi === impi);
  if (shoId === undefined) return 'unknown';
  requireRight(impu === principals.isim(shoId).impu, `ISIM ${impi}: its public identity is not ${impu}`);
  return shoId;
};

/** The operator of a port `shoX`; the operator under test is A. */
const operatorAt = (port: string): ShoId => (port === 'shoB' ? 'B' : 'A');

export const imsMessages = {
  'm2me.selectIsim': plain,
  'tre.isimSelected': {
    write: ({ identity }, tester) => namesOf(identity, tester),
    read: (message, tester) => {
      const identity = readNames(message, tester);
      requireRight(identity !== 'unknown', `ISIM ${message.impi}: came with no package of the test`);
      return { identity: identity === 'B' ? 'B' : 'A' };
    },
  } satisfies Entry<'tre.isimSelected'>,
  'm2me.imsRegister': {
    write: ({ identity }, tester) => namesOf(identity, tester),
    read: (message, tester) => ({ identity: readNames(message, tester) }),
  } satisfies Entry<'m2me.imsRegister'>,
  'sho.imsChallenge': {
    write: ({ sqn, mac }, tester, port) => {
      const { rand, autn } = tester.vectors.vector(isimNameOf(operatorAt(port)), sqn, mac);
      return { rand, autn };
    },
    read: (message, tester, expected, port) => {
      const shoId = operatorAt(port);
      return { ...tester.vectors.readChallenge(isimNameOf(shoId), message, expected?.sqn), shoId };
    },
  } satisfies Entry<'sho.imsChallenge'>,
  'm2me.imsResponse': {
    write: ({ result, sqn, keyed }, tester) => tester.vectors.answer({ result, sqn, keyed }),
    read: (message, tester, expected: Message<'m2me.imsResponse'> | undefined) =>
      tester.vectors.readAnswer(message, expected),
  } satisfies Entry<'m2me.imsResponse'>,
  'sho.imsAccept': {
    write: ({ shoId }, { principals }) => ({ impu: principals.isim(shoId).impu }),
    read: ({ impu }, { principals }, _expected, port) => {
      const shoId = operatorAt(port);
      requireRight(impu === principals.isim(shoId).impu, `imsAccept: ${impu} is not the public identity of the ISIM`);
      return { shoId };
    },
  } satisfies Entry<'sho.imsAccept'>,
  'sho.imsReject': {
    write: ({ cause }) => ({ cause }),
    read: ({ cause }, _tester, _expected, port) => ({ cause, shoId: operatorAt(port) }),
  } satisfies Entry<'sho.imsReject'>,
} as const;
