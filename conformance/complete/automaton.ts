/** The minimal automaton of a part, from its rows alone. */
import { answerName } from '../mealy/from-role.js';
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { minimise } from '../mealy/minimise.js';
import { canonicalJson, sha256Hex } from '../select/canonical.js';
import type { CompletePart, CompleteSuite } from './types.js';

type Symbols = Pick<CompleteSuite, 'inputs' | 'answers' | 'reactions'>;
type Tables = Pick<CompletePart, 'name' | 'inputs' | 'table'>;

/** The automaton of a part: what its certificate is about, and what its faults are counted on. */
export function minimalOf({ inputs, answers, reactions }: Symbols, part: Tables): Mealy {
  const explored: Mealy = {
    name: part.name,
    states: part.table.map(({ at }, row) => `${at}#${row}`),
    inputs: part.inputs.map((input) => inputs[input]?.id ?? ''),
    outputs: answers.map(answerName),
    next: Int32Array.from(part.table.flatMap(({ next }) => next)),
    output: Int32Array.from(part.table.flatMap(({ reaction }) => reaction.map((at) => reactions[at]?.answer ?? -1))),
  };
  return minimise(explored).machine;
}

/** SHA-256: inputs by name, tables, the messages of answers. States count in the order of their first rows. */
export function digestOfMinimal(symbols: Symbols, part: Tables): string {
  const { inputs, next, output } = minimalOf(symbols, part);
  const said = [...output].map((answer) => (answer === UNDEFINED ? null : symbols.answers[answer]));
  return sha256Hex(canonicalJson({ inputs, next: [...next], said }));
}
