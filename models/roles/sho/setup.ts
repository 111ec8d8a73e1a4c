/** What the machine of an SHO is made of: types, guards and actions; its states are in the files beside this one. */
import { assign, setup } from 'xstate';

import type { Rule } from '../../requirements/index.js';
import { inForce } from '../region.js';
import type { Clause, Send } from '../statement.js';
import { shoGuards, type ShoContext, type ShoEvent } from './context.js';
import { parametersSent } from './parameters.js';

export const shoSetup = setup({
  types: {
    context: {} as ShoContext,
    events: {} as ShoEvent,
    input: {} as Pick<ShoContext, 'id' | 'numbersOn'>,
    meta: {} as Clause,
    transitionMeta: {} as Rule,
    tags: {} as 'serves' | 'issued' | 'releasePending',
  },
  guards: shoGuards,
  actions: {
    send: (_args, _message: Send) => {},
    minds: assign(({ event }) => (event.type === 'regulator.policy' ? inForce({ event }) : {})),
    setAside: assign({ held: true }),
    notesParameters: assign(parametersSent),
    parametersInUse: assign(({ context: { parameters } }) => ({ parameters: { ...parameters, isInUse: true } })),
    notesPlatform: assign({ info: null, platformKnown: true }),
    notesNewcomer: assign(({ event }) => ({ sid: 'sid' in event ? event.sid : null, info: null, reported: null })),
  },
});
