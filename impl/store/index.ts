/** The persistence seam, by name. `fileStore` is imported from its own file: it needs Node. */
export type { BlockStore } from './block-store.js';
export { memoryStore, type MemoryStore } from './memory-store.js';
export { openJournal, type Journal, type JournalRefusal, type JournalSetup } from './journal.js';
export type { MonotoneCounter } from './monotone-counter.js';
