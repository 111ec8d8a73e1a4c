/**
 * What an operator turns down that the policy of its region leaves out. Source: TR 33.812, clause 5.1.3.5.9; DEC-233.
 */
import { refuses, type Send } from '../statement.js';
import type { ShoContext } from './context.js';
import * as sends from './sends.js';

const tellsSubscriber = {
  type: 'send' as const,
  params: ({ context }: { readonly context: ShoContext }): Send => sends.serviceNotice(context, 'refused'),
};

export const contractLeftOut = {
  guard: 'contractIsLeftOut' as const,
  actions: tellsSubscriber,
  ...refuses(
    'notEntitled',
    'An operator that the policy of the region does not name takes no contract.',
    '5.9-r01',
    'DEC-233',
    'DEC-52',
  ),
};

export const changeLeftOut = {
  guard: 'paramsAreLeftOut' as const,
  actions: tellsSubscriber,
  ...refuses(
    'notEntitled',
    'No change begins to an operator that the policy of the region does not name.',
    '5.9-r01',
    'DEC-233',
    'DEC-52',
  ),
};

export const moveLeftOut = {
  guard: 'moveIsLeftOut' as const,
  actions: tellsSubscriber,
  ...refuses(
    'notEntitled',
    'No move begins to an operator that the policy of the region does not name.',
    '5.9-r01',
    'DEC-233',
    'DEC-52',
  ),
};
