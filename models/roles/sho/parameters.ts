/**
 * Network parameters of a device that is attached: an activity apart from the MCIM. Source: TR 33.812, clause
 * 5.1.3.3.2.2; DEC-212.
 */
import { nextSerial } from '../../messages/symbols.js';
import { does, ignores, type Send } from '../statement.js';
import type { ShoContext } from './context.js';

/** What a message is made from. */
export interface Given {
  readonly context: ShoContext;
}

const next = ({ parameters: { ver, isInUse } }: ShoContext): ShoContext['parameters']['ver'] =>
  isInUse ? nextSerial(ver) : ver;

/** In the network region, where the device is attached. */
export const provisionsParameters = {
  actions: [
    {
      type: 'send' as const,
      params: ({ context }: Given): Send => ({
        to: 'm2me',
        msg: {
          type: 'sho.parameters',
          shoId: context.id,
          devId: 'd1',
          ver: next(context),
          signedBy: context.id,
        },
      }),
    },
    'notesParameters' as const,
  ],
  ...does(
    'The SHO sends the device its network parameters: the next version, or the one that is not acknowledged yet.',
    '3.2.2-o04',
    'DEC-212',
  ),
};

export const parametersSent = ({ context }: Given): Pick<ShoContext, 'parameters'> => ({
  parameters: { ver: next(context), isInUse: false },
});

/** Elsewhere. */
export const provisionsNobody = ignores(
  'Network parameters are for a device that is attached.',
  '3.2.2-o04',
  'DEC-212',
);

export const parametersAcknowledged = {
  guard: 'parametersAreThoseSent' as const,
  actions: 'parametersInUse' as const,
  ...does('The device uses the parameters that were sent.', '3.2.2-o04', 'DEC-212'),
};

export const anotherAcknowledgement = ignores(
  'An acknowledgement of other parameters than were sent last changes nothing.',
  '3.2.2-o04',
  'DEC-55',
  'DEC-212',
);
