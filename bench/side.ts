/** Run by `measure.ts`: explores one composition with one explorer and prints what it took. */
import { explore, type Composition, type ExploreOptions } from '../conformance/index.js';
import { lock, type LockSize } from './lock.js';
import { orders, type Size } from './orders.js';
import type { Measured } from './measure.js';
import { adjacencyOf } from './xstate-graph.js';

/** By side that is this explorer: how it is asked. */
const OURS: Readonly<Record<string, ExploreOptions>> = {
  'mcim-spec': {},
  bits: { bitState: 2 ** 23 },
  'partial order': { partialOrder: true },
  'partial order, no claim': { partialOrder: true },
  symmetry: { symmetry: true },
};

const [, , side = '', size = '{}'] = process.argv;
const sized = JSON.parse(size) as Size | LockSize;
const all = 'clients' in sized ? lock(sized) : orders(sized);
const composition: Composition = side.endsWith('no claim') ? { ...all, properties: [] } : all;
const before = process.cpuUsage();
const found: { readonly states: number; readonly transitions: number; readonly bytesPerState?: number } =
  side === 'xstate/graph' ? adjacencyOf(composition) : explore(composition, { checkPurity: false, ...OURS[side] });
const { user, system } = process.cpuUsage(before);
const result: Measured = {
  states: found.states,
  transitions: found.transitions,
  cpu: (user + system) / 1e6,
  mib: process.resourceUsage().maxRSS / 1024,
  ...(found.bytesPerState === undefined ? {} : { bytesPerState: found.bytesPerState }),
};
console.log(JSON.stringify(result));
