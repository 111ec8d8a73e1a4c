/** Small compositions of every kind, for whatever explores in a way of its own. */
import type { Composition } from '../../conformance/explore/composition.js';
import { linked, polling, stopAndWait, watchdogs } from '../../conformance/explore/examples.js';

export const faults = { loss: 2, duplication: 1, reorder: 1, late: 1 };

export const small: readonly (readonly [string, Composition])[] = [
  ['stop-and-wait without faults', stopAndWait(true)],
  ['stop-and-wait with every fault', stopAndWait(true, faults)],
  ['stop-and-wait with its bug', stopAndWait(false, faults)],
  ['timers in order', watchdogs([['a.long', 'b.short']])],
  ['timers without order', watchdogs([])],
  ['a synchronous link that loses power', linked(true)],
  ['an urgent link that loses power', linked(false)],
  ['a livelock that a fact ends', polling('fact')],
  ['a livelock that a command may end', polling('command', 'free')],
];
