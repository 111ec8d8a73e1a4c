/**
 * How the TRE renews its initial credential, and what it says of that. Source: TR 33.812, clauses 5.1.3.3.2.1 and
 * 5.1.3.7.4.3 NOTE 2; DEC-150 to DEC-154.
 *
 * In service alone, whatever change is under way: the credential is then no identity in use, and its replacement is one
 * record. Until that record the credential before stays; after it nothing of it is left.
 */
import { nextSerial, type Serial } from '../../messages/symbols.js';
import { does, type Send } from '../statement.js';
import { signed, treSetup, turnsDown, type TreContext } from './setup.js';

/** The TRE says which credential it has. */
const renewed = (context: TreContext): Send => ({
  to: 'm2me',
  msg: { type: 'tre.renewed', ver: context.credentialVer, ...signed(context) },
});

const asks = (context: TreContext, request: Serial): Send => ({
  to: 'm2me',
  msg: {
    type: 'tre.renewalRequest',
    ver: context.credentialVer,
    request,
    certificate: 'registeredRoot',
    ...signed(context),
  },
});

type Given = { readonly context: TreContext };

/** M33, on its own account or on the order of the CCIF. */
export const signsRenewal = [
  turnsDown(
    'isNotRenewed',
    'outOfOrder',
    'A device that was not made for it asks for no new credential.',
    '3.2.1-o13',
    'DEC-150',
  ),
  turnsDown(
    'renewalIsNotDue',
    'outOfOrder',
    'Without an order no new credential is asked for before the one in the device nears its end.',
    '7.4.3-n10',
    'DEC-154',
  ),
  turnsDown(
    'renewalOrderIsForged',
    'badSignature',
    'Only the CCIF that the factory named has the credential renewed.',
    '7.4.3-n11',
    'DEC-153',
  ),
  turnsDown(
    'renewalOrderIsForAnother',
    'otherDevice',
    'An order for another device has nothing renewed here.',
    'DEC-153',
  ),
  {
    guard: 'renewalOrderIsDone' as const,
    actions: { type: 'send' as const, params: ({ context }: Given) => renewed(context) },
    ...does(
      'What is ordered has been done: the TRE says again which credential it has.',
      '7.4.3-n11',
      'DEC-152',
      'DEC-153',
    ),
  },
  turnsDown(
    'renewalOrderIsStale',
    'stale',
    'An order to renew another credential than the one in the device is not followed.',
    '7.4.3-n11',
    'DEC-153',
  ),
  {
    actions: [
      treSetup.assign(({ context }) => ({
        request: context.awaitsRenewal ? context.request : nextSerial(context.request),
        awaitsRenewal: true,
      })),
      { type: 'send' as const, params: ({ context }: Given) => asks(context, context.request) },
    ],
    ...does(
      'The TRE asks for a new initial credential, under a number of its own.',
      '7.4.3-n10',
      '3.2.1-o13',
      'AMB-40',
      'DEC-151',
    ),
  },
] as const;

/** The object of M34. */
export const takesCredential = [
  turnsDown(
    'noRenewalIsAwaited',
    'outOfOrder',
    'A credential that was not asked for, or not since the last power cut, is not taken.',
    'DEC-151',
  ),
  turnsDown(
    'credentialIsForged',
    'badSignature',
    'A credential that the TRE cannot open, or that the CCIF did not sign, is not taken.',
    '7.4.3-n07',
    '7.4.3-n08',
    'AMB-10',
    'DEC-151',
  ),
  turnsDown(
    'credentialIsForAnother',
    'otherDevice',
    'A credential made for another device is not taken.',
    '7.4.3-n07',
    'DEC-151',
  ),
  turnsDown(
    'credentialIsOfAnotherRequest',
    'unknownRequest',
    'The answer to another request is not taken.',
    '7.4.3-n07',
    'DEC-151',
  ),
  turnsDown(
    'credentialIsStale',
    'stale',
    'A credential that is not newer than the one in the device is not taken.',
    '7.4.3-n07',
    'DEC-151',
  ),
  {
    actions: [
      treSetup.assign(({ context, event }) => ({
        pcid: 'newPcid' as const,
        credentialVer: event.type === 'm2me.renew' ? event.object.ver : context.credentialVer,
        awaitsRenewal: false,
        nearsEnd: false,
        bootstrapUsable: true,
      })),
      { type: 'send' as const, params: ({ context }: Given) => renewed(context) },
    ],
    ...does(
      'In one record the new credential takes the place of the one before, in the TRE and nowhere else.',
      '7.4.3-n07',
      '7.4.3-n08',
      '3.2.1-o13',
      'DEC-151',
    ),
  },
] as const;
