/** What is no Mealy machine is refused where it comes in, by name: not all callers are typed. */
import { modelError, shapeText } from '../model-error.js';
import type { Mealy } from './mealy.js';

/** @throws {@link ModelError} `MDL-429` for anything but a Mealy machine with its two tables. */
export function requireMealy(machine: Mealy): void {
  if (isMealy(machine)) return;
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
  const cells = states.length * inputs.length;
  return states.length > 0 && [next, output].every((table) => table instanceof Int32Array && table.length === cells);
}

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
