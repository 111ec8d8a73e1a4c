/** The policy of a region. Source: TR 33.812, clause 5.1.3.5.9; DEC-233. */
import type { Entry } from './entry.js';
import { readOperator } from './names.js';

export const regionMessages = {
  'regulator.policy': {
    write: ({ operators, serial, signedBy }, tester) => ({
      policy: tester.sign('regionPolicy', { operators, serial }, signedBy),
    }),
    read: ({ policy }, tester, expected) => ({
      operators: policy.claims.operators.map((each) => readOperator(each)),
      serial: policy.claims.serial,
      signedBy: tester.signerOf(policy, expected?.signedBy),
    }),
  } satisfies Entry<'regulator.policy'>,
} as const;
