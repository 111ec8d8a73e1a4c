/**
 * Sequences that the criteria do not find and that show a guard of a machine at work: the shortest inputs on which the
 * machine without that guard answers otherwise (`npm run mutants:models`). By the role, then by what they show.
 */
export { treSequences, treIsimSequences, trePromotionSequences } from './tre.js';
export { m2meSequences } from './m2me.js';
export { shoSequences } from './sho.js';
export {
  vnoSequences,
  subscriberSequences,
  pvaSequences,
  ccifSequences,
  drfSequences,
  dpfSequences,
  icfSequences,
} from './network.js';
