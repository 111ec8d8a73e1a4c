/**
 * The role machines are ordinary XState machines: @xstate/test generates paths over them and runs these paths
 * against the reference implementation, without anything of ours in between. The role is the VNO: small, and real.
 *
 * @xstate/test 1.0.0-beta.5 is the last release for XState 5; its development continues as `xstate/graph`. It has
 * no bound on its search, drops self-loops and sends no negative inputs: see docs/guide/test-format.md for what
 * our own criteria add.
 */
import { createTestModel } from '@xstate/test';
import type { AnyStateMachine, EventObject } from 'xstate';
import { initialTransition } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Adapter, MapOutput, MapReply } from '../conformance/run/index.js';
import { statePath } from '../conformance/compile/index.js';
import { roleAutomaton } from '../conformance/select/index.js';
import { adapterFor, worldFor } from '../harness/binding.js';
import { ROLE_MODELS } from '../models/roles/index.js';

const role = ROLE_MODELS.find(({ name }) => name === 'vno') ?? ROLE_MODELS[0]!;

// The published types were made for an older XState; what is used of them is written down here.
interface Step {
  readonly event: EventObject;
  readonly state: { readonly value: never };
}
interface Path {
  readonly description: string;
  readonly steps: readonly Step[];
  test(params: {
    events: Record<string, (step: Step) => Promise<void>>;
    states: Record<string, () => void>;
  }): Promise<unknown>;
}
interface Model {
  getShortestPaths(options: object): Path[];
  getSimplePaths(options: object): Path[];
}

const model = (createTestModel as unknown as (machine: AnyStateMachine) => Model)(withoutExecution(role.machine));
const options = {
  fromState: initialTransition(role.machine, role.input as never)[0],
  events: role.samples.map(({ event }) => event),
  serializeState: ({ value, context }: { value: unknown; context: unknown }) => JSON.stringify([value, context]),
};
const automaton = roleAutomaton(role);

describe.each<[string, Path[]]>([
  ['shortest paths', model.getShortestPaths(options)],
  ['simple paths', model.getSimplePaths(options)],
])('@xstate/test: %s', (_name, paths) => {
  it('reach every state that the role has', () => {
    const reached = new Set(paths.flatMap(({ steps }) => steps.map(({ state }) => statePath(state.value))));
    const expected = automaton.states.filter(({ index }) => index > 0).map(({ path }) => path);
    expect(expected.filter((path) => !reached.has(path))).toEqual([]);
  });

  it.each(paths.map((path) => [path.description, path] as const))('%s', async (_description, path) => {
    const world = worldFor(role.name, '1');
    const adapter = await adapterFor(role.name);
    await start(adapter, world.setup());
    let at = 0;
    let id = 2;
    const send = async ({ event }: Step): Promise<void> => {
      if (event.type === 'xstate.init') return;
      const input = automaton.inputs.findIndex((sample) => JSON.stringify(sample.event) === JSON.stringify(event));
      const edge = automaton.table[at]?.[input];
      const sample = automaton.inputs[input];
      if (edge === undefined || sample === undefined) throw new Error(`no sample input for ${JSON.stringify(event)}`);
      const reply = await adapter.request({
        id: id++,
        epoch: 1,
        ...world.stimulus(sample.from, sample.event, sample.op),
      });
      expect(outputsOf(reply).map((output) => world.read(output, edge.outputs))).toEqual(edge.outputs);
      at = edge.to;
    };
    await path.test({
      events: Object.fromEntries([...new Set(role.samples.map(({ event }) => event.type))].map((type) => [type, send])),
      states: { '*': () => undefined },
    });
    expect(automaton.states[at]?.path).toBe(statePath(path.steps.at(-1)?.state.value ?? ('' as never)));
  });
});

/** @xstate/test gives the machine no executor of actions, which today's XState wants: ours does nothing. */
function withoutExecution(machine: AnyStateMachine): AnyStateMachine {
  return new Proxy(machine, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (name !== 'transition') return typeof member === 'function' ? member.bind(target) : member;
      return (snapshot: never, event: never, scope: object) =>
        target.transition(snapshot, event, { actionExecutor: () => {}, ...scope } as never);
    },
  });
}

async function start(adapter: Adapter, setup: unknown): Promise<void> {
  await adapter.request({ id: 1, epoch: 1, cmd: 'reset', test: 'interop', seed: '1', setup });
}

function outputsOf(reply: MapReply): readonly MapOutput[] {
  if (!('ok' in reply)) throw new Error('the implementation reported an error');
  return reply.out ?? [];
}
