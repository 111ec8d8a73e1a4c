/** What is no Mealy machine is refused where it comes in, by name: not all callers are typed. */
import { modelError, shapeText } from '../model-error.js';
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';

/** @throws {@link ModelError} `MDL-429` for anything but a Mealy machine with its two tables. */
export function requireMealy(machine: Mealy): void {
  if (isMealy(machine)) return requireTables(machine);
  throw modelError('MDL-429', {
    subject: 'machine',
    expected: 'a Mealy machine: states, inputs and outputs, and the tables next and output',
    got: shapeText(machine),
    where: nameOf(machine),
    todo: wayOut(machine),
  });
}

function isMealy(value: unknown): value is Mealy {
  if (!isObject(value)) return false;
  const { name, states, inputs, outputs, next, output } = value as Partial<Mealy>;
  if (typeof name !== 'string' || !Array.isArray(states) || !Array.isArray(inputs) || !Array.isArray(outputs))
    return false;
  return states.length > 0 && isObject(next) && isObject(output);
}

function requireTables(machine: Mealy): void {
  const { states, inputs, outputs, next, output } = machine;
  const refuse = (subject: string, expected: string, got: string, todo: string): never => {
    throw modelError('MDL-429', { subject, expected, got, where: nameOf(machine), todo });
  };
  for (const [name, table] of Object.entries({ next, output })) {
    const expected = `an Int32Array of ${states.length} states × ${inputs.length} inputs`;
    if (!(table instanceof Int32Array)) refuse(name, expected, shapeText(table), 'Make it with Int32Array.from.');
    if (table.length !== states.length * inputs.length)
      refuse(name, expected, `one of ${table.length} entries`, 'Give each state an entry for each input.');
  }
  for (let at = 0; at < next.length; at++) {
    const [to, answer] = [next[at] as number, output[at] as number];
    const isOpen = to === UNDEFINED && answer === UNDEFINED;
    if (isOpen || (isWithin(to, states) && isWithin(answer, outputs))) continue;
    const [name, got, names] = isWithin(to, states)
      ? (['output', answer, outputs] as const)
      : (['next', to, states] as const);
    refuse(
      `${name} of state ${states[Math.floor(at / inputs.length)]} with input ${inputs[at % inputs.length]}`,
      `an index below ${names.length}, or ${UNDEFINED} in both tables where the input is not defined`,
      String(got),
      'Give the place of one that is listed.',
    );
  }
}

const isWithin = (index: number, names: readonly unknown[]): boolean => index >= 0 && index < names.length;

/** A person who passes the wrong thing passes what has the right one within, or what it is made of. */
function wayOut(value: unknown): string {
  const machine = isObject(value) ? (value as { readonly machine?: unknown }).machine : undefined;
  if (isMealy(machine)) return 'Give its machine.';
  if (isChart(machine)) return 'Give mealyOfModel(…).machine.';
  if (isChart(value)) return 'Give mealyOfMachine(…).machine.';
  return 'Make one with readDot, or with mealyOfMachine from an XState machine.';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isChart = (value: unknown): boolean => isObject(value) && 'config' in value && 'transition' in value;

function nameOf(value: unknown): string {
  const name = isObject(value) ? (value as { readonly name?: unknown }).name : undefined;
  return typeof name === 'string' && name !== '' ? name : 'machine';
}
