/**
 * Run by `paths.ts`: what xstate/graph makes of an automaton in DOT, as a machine of XState with a state for a state and
 * an event for an input. Prints the paths as words; `getSimplePaths` may not end, so whoever starts this sets a limit.
 */
import { readFileSync } from 'node:fs';
import { createMachine } from 'xstate';
import { createTestModel } from 'xstate/graph';
import type { Mealy } from '../conformance/index.js';
import { readDot, UNDEFINED } from '../conformance/index.js';

const [, , file = '', kind = ''] = process.argv;
const model = createTestModel(machineOf(readDot(readFileSync(file, 'utf8'), { file })));
const paths = kind === 'simple' ? model.getSimplePaths() : model.getShortestPaths();
const words = paths.map(({ steps }) =>
  steps.flatMap(({ event }) => (event.type.startsWith('xstate.') ? [] : [Number(event.type.slice(1))])),
);
process.stdout.write(JSON.stringify(words));

/** Events are named by number: names of inputs may have a meaning to XState. */
function machineOf({ states, inputs, next }: Mealy) {
  const from = (state: number) =>
    inputs.flatMap((_, input) => {
      const to = next[state * inputs.length + input] as number;
      return to === UNDEFINED ? [] : [[`i${input}`, `s${to}`] as const];
    });
  return createMachine({
    initial: 's0',
    states: Object.fromEntries(states.map((_, state) => [`s${state}`, { on: Object.fromEntries(from(state)) }])),
  });
}
