export { edgeAt, inputIndex, roleAutomaton, runWord } from './automaton.js';
export type { AutomatonBounds, RoleAutomaton, RoleEdge, RoleState } from './automaton.js';
export { byCodeUnit, canonicalJson, sha256Hex } from './canonical.js';
export { confirmingSuffix, wrongSuccessors } from './confirm.js';
export {
  acceptances,
  acceptedAlike,
  enabledEdges,
  negatives,
  sequences,
  states,
  transitions,
  twinAccepted,
  unexpected,
} from './criteria.js';
export { holdsStill, pairsOf, pairsOn, transitionPairs } from './pairs.js';
export type { PairBounds } from './pairs.js';
export { shortestPaths, simplePaths, xstatePaths } from './paths.js';
export type { SimplePathBounds } from './paths.js';
export { wordText, withoutPrefixes } from './word.js';
export type { Word } from './word.js';
