/** Run by `measure.ts`: explores one composition with one explorer and prints what it took. */
import { explore } from '../conformance/index.js';
import { orders, type Size } from './orders.js';
import type { Measured } from './measure.js';
import { adjacencyOf } from './xstate-graph.js';

const [, , side = '', size = '{}'] = process.argv;
const composition = orders(JSON.parse(size) as Size);
const before = process.cpuUsage();
const found: { readonly states: number; readonly transitions: number; readonly bytesPerState?: number } =
  side === 'xstate/graph' ? adjacencyOf(composition) : explore(composition, { checkPurity: false });
const { user, system } = process.cpuUsage(before);
const result: Measured = {
  states: found.states,
  transitions: found.transitions,
  cpu: (user + system) / 1e6,
  mib: process.resourceUsage().maxRSS / 1024,
  ...(found.bytesPerState === undefined ? {} : { bytesPerState: found.bytesPerState }),
};
console.log(JSON.stringify(result));
