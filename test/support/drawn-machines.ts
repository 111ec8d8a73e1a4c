/** Mealy machines for property tests. */
import fc from 'fast-check';
import { PairTable } from '../../conformance/methods/pairs.js';
import { minimise } from '../../conformance/mealy/minimise.js';
import type { Mealy } from '../../conformance/mealy/mealy.js';
import { UNDEFINED } from '../../conformance/mealy/mealy.js';

export interface MachineShape {
  readonly maxStates: number;
  readonly maxInputs: number;
  readonly maxOutputs: number;
  /** Of a hundred transitions how many are undefined. */
  readonly holes: number;
  /** Of a hundred answers how many are the first, whatever is drawn: the more, the longer the words that tell states apart. */
  readonly plain: number;
}

/** Any machine of a shape: states may be the same as others, and nothing need lead to them. */
export function machines({ maxStates, maxInputs, maxOutputs, holes, plain }: MachineShape): fc.Arbitrary<Mealy> {
  return fc
    .tuple(fc.integer({ min: 1, max: maxStates }), fc.integer({ min: 1, max: maxInputs }))
    .chain(([states, inputs]) => {
      const transition = fc.tuple(fc.nat(states - 1), fc.nat(maxOutputs - 1), fc.nat(99), fc.nat(99));
      return fc.array(transition, { minLength: states * inputs, maxLength: states * inputs }).map((drawn): Mealy => ({
        name: 'drawn',
        states: Array.from({ length: states }, (_, state) => `s${state}`),
        inputs: Array.from({ length: inputs }, (_, input) => `i${input}`),
        outputs: Array.from({ length: maxOutputs }, (_, output) => `o${output}`),
        next: Int32Array.from(drawn, ([to, , dice]) => (dice < holes ? UNDEFINED : to)),
        output: Int32Array.from(drawn, ([, output, dice, other]) =>
          dice < holes ? UNDEFINED : other < plain ? 0 : output,
        ),
      }));
    });
}

/** As a complete method wants it: minimal, connected, and every two states told apart by a word that both define. */
export function drawnMinimal(shape: MachineShape): fc.Arbitrary<Mealy> {
  return machines(shape)
    .map((machine) => minimise(machine).machine)
    .filter((machine) => {
      try {
        return new PairTable(machine).machine === machine;
      } catch {
        return false;
      }
    });
}
