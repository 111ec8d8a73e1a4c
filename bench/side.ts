/** Run by `measure.ts`: explores one composition with one explorer and prints what it took. */
import { explore, type Composition, type ExploreOptions } from '../conformance/index.js';
import { composed, type Case } from './cases.js';
import type { Measured } from './measure.js';
import { adjacencyOf } from './xstate-graph.js';

/** By side that is this explorer: how it is asked. */
const OURS: Readonly<Record<string, ExploreOptions>> = {
  'mcim-spec': {},
  'mcim-spec, no claim': {},
  bits: { bitState: 2 ** 23 },
  'partial order': { partialOrder: true },
  'partial order, no claim': { partialOrder: true },
  symmetry: { symmetry: true },
};

const [, , side = '', size = '{}'] = process.argv;
const all = composed(JSON.parse(size) as Case);
const composition: Composition = side.endsWith('no claim') ? { ...all, properties: [] } : all;
const heap = side === 'xstate/graph' ? heapInUse() : 0;
const before = process.cpuUsage();
const found: { readonly states: number; readonly transitions: number; readonly bytesPerState?: number } =
  side === 'xstate/graph' ? adjacencyOf(composition) : explore(composition, { checkPurity: false, ...OURS[side] });
const { user, system } = process.cpuUsage(before);
const bytesPerState = side === 'xstate/graph' ? (heapInUse() - heap) / found.states : found.bytesPerState;
const result: Measured = {
  states: found.states,
  transitions: found.transitions,
  cpu: (user + system) / 1e6,
  mib: process.resourceUsage().maxRSS / 1024,
  ...(bytesPerState === undefined ? {} : { bytesPerState }),
};
console.log(JSON.stringify(result));

/** Without what nobody refers to; node is started with `--expose-gc`. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
