/**
 * Every code of compile (`MDL-0nn`), lint (`MDL-1nn`) and explore (`MDL-3nn`) with what it means.
 *
 * One table, so that the documentation and the tests can enumerate it. A code is never reused.
 */
export const codes = {
  'MDL-001': 'A context or event holds a value without a plain, finite JSON identity.',
  'MDL-002': 'A history state: what it remembers is no part of the local state.',
  'MDL-003': '`invoke`: other parties are roles of their own.',
  'MDL-004': '`after`: time enters as events.',
  'MDL-005': '`always`: an eventless transition hides its rule.',
  'MDL-006': '`onDone`: a completion event hides its rule.',
  'MDL-007': 'A top-level final state: a stopped machine takes no further event.',
  'MDL-008': 'An action other than `send`, `emit` and `assign`.',
  'MDL-009': 'A wildcard that would also take the completion event of a final state.',
  'MDL-010': 'The parameters of `send` are not a message with a recipient.',
  'MDL-011': 'A message leaves before any event was taken.',
  'MDL-012': 'A machine that answers the same event in the same state in two ways.',
  'MDL-013': 'A machine that changes its context in place.',
  'MDL-014': 'More local states than the bound allows.',
  'MDL-015': 'xstate could not start the machine or take a transition.',
  'MDL-101': 'A transition without a sentence.',
  'MDL-102': 'A transition without a rule.',
  'MDL-103': 'A rule with an id that nobody knows.',
  'MDL-104': 'A state without a description.',
  'MDL-105': 'A state that nothing leads to.',
  'MDL-106': 'A state that the samples never reach.',
  'MDL-107': 'A transition that the samples never take.',
  'MDL-108': 'An event that a reachable state does not decide.',
  'MDL-109': 'A refusal without a cause, or a cause without a refusal.',
  'MDL-110': 'An ignored event that has an effect.',
  'MDL-111': 'A refused event that changes the state or the context and does not say that it abandons anything.',
  'MDL-112': 'A transition that an earlier one without a guard always hides.',
  'MDL-113': 'A chart that xstate does not accept, for instance with a target that is not there.',
  'MDL-114': 'A wildcard at the machine itself: it decides every event in every state unseen.',
  'MDL-301': 'A composition that names a role, channel, budget or timer it does not have.',
  'MDL-302': 'A message to a port that no role of the composition answers to.',
  'MDL-303': 'A start that the other composition does not reach, or not with its channels empty.',
  'MDL-304': 'A composition too large for the packed form.',
  'MDL-305': 'A property, ghost or start predicate that failed or is not a function of what it reads.',
  'MDL-306': 'A trace that cannot be replayed: the model is not a function of its events.',
  'MDL-307': 'A step that sends more on a channel than it holds even when empty.',
  'MDL-308': 'A ghost that throws, or that changes a value it was given.',
  'MDL-309': 'A composition that cannot be written in Promela.',
  'MDL-310': 'Options of exploring that exclude each other.',
  'MDL-421': 'A suite with a word that its machine does not define.',
} as const;

export type Code = keyof typeof codes;
