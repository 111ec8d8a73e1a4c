/**
 * Sequences that the criteria do not find and that show a guard of a machine at work: the shortest inputs on which the
 * machine without that guard answers otherwise (`npm run mutants:models`). By the role, then by what they show.
 */
export { ccifSequences } from './ccif.js';
export { dpfSequences } from './dpf.js';
export { drfSequences } from './drf.js';
export { icfSequences } from './icf.js';
export { m2meSequences } from './m2me.js';
export { pvaSequences } from './pva.js';
export { shoSequences } from './sho.js';
export { subscriberSequences } from './subscriber.js';
export { treIsimSequences, trePromotionSequences, treRenewalSequences, treSequences } from './tre.js';
export { vnoSequences } from './vno.js';
