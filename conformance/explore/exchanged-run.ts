/**
 * From a state that stands for its orbit to a run of the composition itself.
 *
 * The states on the way stand for others: from each to the next there is a step only once instances are exchanged. So
 * the run is walked from the beginning by steps to some state of the next orbit. It ends in one of the last orbit, and
 * what makes that the state that is asked for is done to the whole run; the beginning stays as it is.
 */
import type { Network } from './network.js';
import { pathTo, replayed, type Telling } from './replay.js';
import type { Symmetry } from './symmetry.js';
import type { Trace } from './trace.js';

/**
 * @param target - a state that was found.
 * @param way - by which way it becomes the state that the run is to end in, see `Symmetry.membersOf`.
 */
export function exchangedRun(
  network: Network,
  symmetry: Symmetry,
  target: number,
  way: number,
  telling: Telling = {},
): Trace {
  const path = pathTo(network, target);
  const last = network.valuesOf(target);
  const wanted = (symmetry.membersOf(last)[way] as Int32Array).slice();
  const run = [network.valuesOf(path[0] as number)];
  for (const index of path.slice(1))
    run.push(stepInto(network, symmetry, run.at(-1) as Int32Array, network.valuesOf(index)));
  const end = run.at(-1) as Int32Array;
  const back = symmetry.membersOf(end).findIndex((member) => isSame(member, wanted));
  const states = run.map((values) => insert(network, symmetry.membersOf(values)[back] as Int32Array));
  return replayed(network, states, telling);
}

/** A state that a step leads to from one, and that becomes another by exchanging. */
function stepInto(network: Network, symmetry: Symmetry, from: Int32Array, orbit: Int32Array): Int32Array {
  const { space } = network;
  const start = insert(network, from);
  const members = symmetry.membersOf(orbit).map((member) => member.slice());
  const fields = network.fieldsInUse();
  let found: Int32Array | undefined;
  network.expand(start, {
    found: () => {
      if (found !== undefined) return;
      found = members.find((member) => fields.every((field) => member[field] === space.get(field)));
    },
  });
  if (found === undefined) throw new RangeError('a step between orbits that no state takes');
  return found;
}

/** The number of a state given by its values, new or not. */
function insert({ space, quietField }: Network, values: Int32Array): number {
  space.clearNext();
  for (let field = 0; field < quietField; field++) space.set(field, values[field] as number);
  return space.insert(space.count - 1);
}

const isSame = (one: Int32Array, other: Int32Array): boolean => one.every((value, field) => value === other[field]);
