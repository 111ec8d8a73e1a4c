/** The words of a complete suite as tests: what every runner of suites runs. */
import { testOfWord } from '../suite/fault-tests.js';
import type { Suite, TestCase, TestStep } from '../suite/types.js';
import type { CompletePart, CompleteSuite } from './types.js';

/** The folder of the ids of these tests; no clause has such a name. */
export const FOLDER = 'complete';

function completeTestId(role: string, digest: string): string {
  return `${role}/${FOLDER}/${digest}.ok`;
}

/** A word that several parts have is one test. Every step of a test is what it is about. */
export function testsOfComplete(complete: CompleteSuite): Suite {
  const { role, modelHash, recommended } = complete;
  const tests = new Map<string, TestCase>();
  for (const part of complete.parts) {
    const stepAt = stepsOf(complete, part);
    for (const [digest, word] of Object.entries(part.tests)) {
      const id = completeTestId(role, digest);
      if (tests.has(id)) continue;
      const steps: TestStep[] = [];
      let row = 0;
      for (const input of word) {
        steps.push(stepAt(row, input));
        row = part.table[row]?.next[input] as number;
      }
      tests.set(id, { ...testOfWord(role, id, steps), criterion: 'complete' });
    }
  }
  return {
    format: 'mcim-suite/1',
    role,
    modelHash,
    ...(recommended === undefined ? {} : { recommended }),
    tests: [...tests.values()],
  };
}

/** What is due in a part, by row and input. Steps are shared: there are far fewer of them than places in words. */
export function stepsOf(
  { inputs, answers, reactions }: CompleteSuite,
  part: CompletePart,
): (row: number, input: number) => TestStep {
  const known = new Map<number, TestStep>();
  return (row, input) => {
    const place = row * part.inputs.length + input;
    let step = known.get(place);
    if (step !== undefined) return step;
    const { at, reaction } = part.table[row] as CompletePart['table'][number];
    const { id, event, from, op } = inputs[part.inputs[input] as number] as CompleteSuite['inputs'][number];
    const { answer, ...rule } = reactions[reaction[input] as number] as CompleteSuite['reactions'][number];
    step = { input: id, event, from, op, allowed: [answers[answer] ?? []], at, ...rule };
    known.set(place, step);
    return step;
  };
}
