/** Before anything else: what the factory puts in. Source: TR 33.812, clause 5.1.3.5.8. */
import { SIDS_OF_THE_STRANGER, type DevId, type PfcForm, type Presented } from '../messages/symbols.js';
import { does, ignores, type Send } from '../roles/statement.js';
import { treSetup } from '../roles/tre/setup.js';

/** What a form of platform credential has the device present (5.8-o06, 5.8-o12). */
const presentedAs = (pfc: Exclude<PfcForm, 'carried'> | undefined): Presented =>
  pfc === undefined ? 'registeredRoot' : pfc === 'referenced' ? 'reference' : 'devicePart';

const loads = {
  target: 'pristine' as const,
  actions: [
    treSetup.assign({
      devId: ({ context, event }) => (event.type === 'm2me.loadFactory' ? event.devId : context.devId),
      initial: ({ context, event }) => (event.type === 'm2me.loadFactory' ? event.initial : context.initial),
      // A session id is a nonce of the TRE: those of two devices never meet.
      sid: ({ context, event }) =>
        event.type === 'm2me.loadFactory' && event.devId === 'd2' ? SIDS_OF_THE_STRANGER : context.sid,
      tokens: ({ event }) => (event.type === 'm2me.loadFactory' ? (event.tokens ?? 'T1') : 'T1'),
      presents: ({ context, event }) => (event.type === 'm2me.loadFactory' ? presentedAs(event.pfc) : context.presents),
      renewal: ({ event }) => event.type === 'm2me.loadFactory' && event.renewal === true,
    }),
    {
      type: 'send' as const,
      params: ({ event }: { readonly event: { readonly devId: DevId } }): Send => ({
        to: 'm2me',
        msg: { type: 'tre.factoryLoaded', devId: event.devId },
      }),
    },
  ],
};

/** Nothing has been put in yet. */
export const blank = treSetup.createStateConfig({
  description: 'As it leaves the chip maker: no credential.',
  meta: { clause: '5.1.3.5.8' },
  on: {
    'm2me.loadFactory': [
      {
        guard: 'deviceIsForNon3gppAccess',
        ...loads,
        ...does(
          'The platform credential goes into the TRE, and what a first access that is no 3GPP access takes.',
          '3.2.1-o05',
          '6.4-r01',
          'DEC-95',
        ),
      },
      {
        ...loads,
        ...does(
          'Platform and initial credentials go into the TRE and never leave it.',
          '5.8-r11',
          '3.4-r02',
          '3.2.1-o11',
        ),
      },
    ],
    'm2me.boot': { guard: 'unpowered', ...ignores('A TRE without credentials does not boot.', '5.8-r11') },
  },
});
