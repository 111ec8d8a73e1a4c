/**
 * Network parameters, which an operator sets up in the device that it serves, apart from the MCIM. Source: TR 33.812,
 * clause
 * 5.1.3.3.2.2; DEC-212.
 *
 * The host keeps them, not the TRE: nothing in them is a secret, and no slot is touched.
 */
import type { Message } from '../../messages/messages.js';
import { does, ignores, portOf, refuses, type Send } from '../statement.js';
import { m2meSetup } from './setup.js';

/** What a message is made from. */
export interface Given {
  readonly event: Message<'sho.parameters'>;
}

const acknowledged = {
  type: 'send' as const,
  params: ({ event: { shoId, ver } }: Given): Send => ({ to: portOf(shoId), msg: { type: 'm2me.parametersAck', ver } }),
};

/** Where no operator serves the device. */
export const notServed = refuses(
  'notAttached',
  'Network parameters are for service, and no operator serves the device.',
  '3.2.2-o04',
  'DEC-212',
);

/** In service, with something under way. */
export const parametersWait = ignores(
  'While a change is under way, or the TRE is to answer, network parameters wait; they come again.',
  '3.2.2-o04',
  'DEC-55',
  'DEC-212',
);

/** In service, at rest. */
export const takesParameters = [
  {
    guard: 'parametersAreOfAnother' as const,
    ...refuses(
      'otherOperator',
      'An operator sets up the devices that it serves, and no others.',
      '3.2.2-o04',
      'DEC-212',
    ),
  },
  {
    guard: 'parametersAreForged' as const,
    ...refuses('badSignature', 'What the operator has not signed is not used.', '3.2.2-o04', 'DEC-212'),
  },
  {
    guard: 'parametersAreForAnother' as const,
    ...refuses('otherDevice', 'What is for another device is not used here.', '3.2.2-o04', 'DEC-212'),
  },
  {
    guard: 'parametersAreNew' as const,
    actions: [
      m2meSetup.assign({
        parameters: ({ context, event }) =>
          event.type === 'sho.parameters' ? { ...context.parameters, [event.shoId]: event.ver } : context.parameters,
      }),
      acknowledged,
    ],
    ...does(
      'The device uses the parameters of its operator from now on; the MCIM stays as it is.',
      '3.2.2-o04',
      'DEC-212',
    ),
  },
  {
    guard: 'parametersAreInUse' as const,
    actions: acknowledged,
    ...does('Parameters that are in use are acknowledged again.', '3.2.2-o04', 'DEC-55', 'DEC-212'),
  },
  { ...refuses('stale', 'Older parameters never replace newer ones.', '3.2.2-o04', 'DEC-212') },
] as const;
