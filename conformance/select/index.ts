export { edgeAt, inputIndex, roleAutomaton, runWord } from './automaton.js';
export type { AutomatonBounds, RoleAutomaton, RoleEdge, RoleState } from './automaton.js';
export { byCodeUnit, canonicalJson, sha256Hex } from './canonical.js';
export { confirmingSuffix, wrongSuccessors } from './confirm.js';
export {
  countPairs,
  enabledEdges,
  negatives,
  pairsOf,
  sequences,
  states,
  transitionPairs,
  transitions,
  twinAccepted,
  unexpected,
} from './criteria.js';
export type { PairBounds } from './criteria.js';
export { shortestPaths, simplePaths, xstatePaths } from './paths.js';
export type { SimplePathBounds } from './paths.js';
export { wordText, withoutPrefixes } from './word.js';
export type { Word } from './word.js';
