/**
 * Whatever lies beyond an access: the peers of the device's applications. It takes what is carried there and says
 * nothing; a scenario has it so that what a network carries arrives somewhere.
 */
import { setup } from 'xstate';
import type { Message } from '../messages/messages.js';
import type { Rule } from '../requirements/index.js';
import { ignores, type Clause } from './statement.js';

type BeyondEvent = Message<'vno.datagram' | 'icsp.datagram' | 'sho.datagram' | 'm2me.applicationAck' | 'm2me.discover'>;

const arrives = ignores('What an application does with its data is outside the clause.', 'DEC-170');

export const beyond = setup({
  types: { events: {} as BeyondEvent, meta: {} as Clause, transitionMeta: {} as Rule },
}).createMachine({
  id: 'beyond',
  description: 'The peers of applications, beyond every access.',
  initial: 'there',
  states: {
    there: {
      description: 'Data arrives.',
      meta: { clause: '5.1.3.3.2.2' },
      on: {
        'vno.datagram': arrives,
        'icsp.datagram': arrives,
        'sho.datagram': arrives,
        'm2me.applicationAck': arrives,
        'm2me.discover': {
          ...ignores('Who is no DRF can do nothing with a discovery that it could not have made up.', 'DEC-210'),
        },
      },
    },
  },
});
