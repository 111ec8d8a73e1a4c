/** Tests as `mcim select --out` writes them: one a line, the names of their inputs separated by spaces. */
import { readFileSync } from 'node:fs';
import type { InputWord, Mealy } from '../conformance/mealy/index.js';
import { UNDEFINED } from '../conformance/mealy/index.js';
import { oneLine, usage } from './exit.js';

export function namesOf({ inputs }: Mealy, word: InputWord): string[] {
  return word.map((input) => inputs[input] as string);
}

/** A name that has a space in it, or begins like a text, is written as JSON. */
export function testLines(machine: Mealy, words: readonly InputWord[]): string {
  const written = (name: string): string => (/^$|^"|\s/.test(name) ? JSON.stringify(name) : name);
  return words.map((word) => `${namesOf(machine, word).map(written).join(' ')}\n`).join('');
}

/**
 * The tests in a file of such lines; empty lines are none.
 *
 * @throws CommandError (64) with file and line, for an input that the machine does not have, or does not define there.
 */
export function testsIn(file: string, machine: Mealy): InputWord[] {
  const numberOf = new Map(machine.inputs.map((name, input) => [name, input]));
  return textOf(file)
    .split(/\r?\n/)
    .map((line, at) => {
      const names = line.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
      let state = 0;
      return names.map((written) => {
        const input = numberOf.get(nameIn(written));
        const to = input === undefined ? UNDEFINED : (machine.next[state * machine.inputs.length + input] as number);
        if (input === undefined || to === UNDEFINED)
          throw usage(
            `${file}:${at + 1}`,
            `an input of ${machine.name} that is defined in ${machine.states[state]}`,
            written,
            'Write the tests as mcim select FILE --out does.',
          );
        state = to;
        return input;
      });
    })
    .filter((word) => word.length > 0);
}

function nameIn(written: string): string {
  try {
    return written.startsWith('"') ? (JSON.parse(written) as string) : written;
  } catch {
    return written;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw usage('--check', 'a file of tests, one a line', oneLine((error as Error).message), 'Check the path.');
  }
}
