/** Run by `measure.ts`: explores one composition with one explorer and prints what it took. */
import { explore, type Composition, type ExploreOptions, type Property } from '../conformance/index.js';
import { composed, type Case } from './cases.js';
import type { Measured } from './measure.js';
import { adjacencyOf } from './xstate-graph.js';

/** By side that is this explorer: how it is asked. */
const OURS: Readonly<Record<string, ExploreOptions>> = {
  'mcim-spec': {},
  'mcim-spec, no claim': {},
  'mcim-spec, AG EF': {},
  bits: { bitState: 2 ** 23 },
  'partial order': { partialOrder: true },
  'partial order, no claim': { partialOrder: true },
  symmetry: { symmetry: true },
};

const [, , side = '', size = '{}'] = process.argv;
const all = composed(JSON.parse(size) as Case);
/** What AG EF keeps on top does not depend on where its goal is. */
const ahead: Property = { id: 'ahead', says: 'What may be reached is looked at.', kind: 'agEf', goal: () => true };
const composition: Composition = side.endsWith('no claim')
  ? { ...all, properties: [] }
  : side.endsWith('AG EF')
    ? { ...all, properties: [ahead] }
    : all;
const heap = side === 'xstate/graph' ? heapInUse() : 0;
const before = process.cpuUsage();
const found: Pick<Measured, 'states' | 'transitions' | 'bytesPerState' | 'bytesAheadPerState'> =
  side === 'xstate/graph' ? adjacencyOf(composition) : explore(composition, { checkPurity: false, ...OURS[side] });
const { user, system } = process.cpuUsage(before);
const bytesPerState = side === 'xstate/graph' ? (heapInUse() - heap) / found.states : found.bytesPerState;
const result: Measured = {
  states: found.states,
  transitions: found.transitions,
  cpu: (user + system) / 1e6,
  mib: process.resourceUsage().maxRSS / 1024,
  ...(bytesPerState === undefined ? {} : { bytesPerState }),
  ...(found.bytesAheadPerState === undefined ? {} : { bytesAheadPerState: found.bytesAheadPerState }),
};
console.log(JSON.stringify(result));

/** Without what nobody refers to; node is started with `--expose-gc`. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
