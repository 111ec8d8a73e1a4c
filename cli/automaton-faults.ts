/** The single faults of an automaton, each with the tests that find it, by answers alone. */
import { KillMatrix, someMutants } from '../conformance/certify/index.js';
import type { Change, Kill, MatrixTest, MutantClass } from '../conformance/certify/index.js';
import type { Mealy } from '../conformance/mealy/index.js';
import type { JudgedFault } from './adequacy.js';

/** Of each class so many mutants, spread over all of them; `most` of one class alone, or the same of every class. */
export function faultsOfAutomaton(
  machine: Mealy,
  tests: readonly MatrixTest[],
  classes: readonly MutantClass[],
  most: number | ((name: MutantClass) => number),
): JudgedFault[] {
  const matrix = new KillMatrix(machine, tests);
  return classes.flatMap((name) => {
    const wanted = typeof most === 'number' ? most : most(name);
    return Array.from(someMutants(machine, name, wanted), (mutant) => faultOf(machine, matrix.judge(mutant)));
  });
}

function faultOf(machine: Mealy, { mutant, tests, some, equivalent }: Kill): JudgedFault {
  const { state, input, to, output } = mutant.change;
  const does = {
    transfer: `to ${machine.states[to]}`,
    output: `answers ${machine.outputs[output]}`,
    missing: 'nothing',
    'extra state': `to a state more${twinText(machine, mutant.twin)}`,
  }[mutant.class];
  return {
    class: mutant.class,
    where: `${machine.states[state]} ${machine.inputs[input]}`,
    does,
    tests,
    some,
    ...(some.length === 0 ? { equivalent } : {}),
  };
}

/** What a twin does otherwise than the state that it is like. */
function twinText({ states, inputs, outputs }: Mealy, twin: Change | undefined): string {
  if (twin === undefined) return '';
  const { state, input, to, output } = twin;
  return `, like ${states[state]} but on ${inputs[input]} to ${states[to]} with ${outputs[output]}`;
}
