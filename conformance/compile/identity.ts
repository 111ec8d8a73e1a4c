/**
 * The identity of a local state or an event: JSON with sorted keys, and a refusal of everything JSON would blur.
 *
 * `JSON.stringify` writes a Set as `{}`, drops `undefined` and turns NaN into null, each of which silently merges
 * states that differ; so none of them is let through.
 */
import { modelError } from '../model-error.js';

/**
 * @param value - context, event or any other plain value.
 * @param where - what the value is and whose, for the message.
 * @throws {@link ModelError} `MDL-001` for anything but plain, finite JSON.
 */
export function identityOf(value: unknown, where: string): string {
  return write(value, where, '', 0);
}

const maxDepth = 32;

function write(value: unknown, where: string, field: string, depth: number): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw refusal(where, field, String(value), 'Use a finite number, or a word.');
      if (Object.is(value, -0)) throw refusal(where, field, '-0', 'Use 0.');
      return String(value);
    case 'undefined':
      throw refusal(
        where,
        field,
        'undefined',
        'Leave the field out always, or use null: present and absent would merge.',
      );
    case 'bigint':
      throw refusal(where, field, 'a bigint', 'Use a bounded number or a symbolic name.');
    case 'function':
      throw refusal(where, field, 'a function', 'Keep behaviour in the machine, values in the context.');
    case 'symbol':
      throw refusal(where, field, 'a symbol', 'Use a string.');
    case 'object':
      return writeObject(value, where, field, depth);
  }
}

function writeObject(value: object | null, where: string, field: string, depth: number): string {
  if (value === null) return 'null';
  if (depth > maxDepth) throw refusal(where, field, 'a cycle or very deep nesting', 'Keep values small and flat.');
  if (Array.isArray(value)) {
    const parts: string[] = [];
    for (let i = 0; i < value.length; i++) parts.push(write(value[i], where, `${field}[${i}]`, depth + 1));
    return `[${parts.join(',')}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    const name = value.constructor.name;
    const todo =
      name === 'Map' || name === 'Set'
        ? 'Use a plain object or a sorted array: JSON writes every Map and Set alike.'
        : 'Use a plain object, an array, a string, a finite number, a boolean or null.';
    throw refusal(where, field, /^[AEIO]/.test(name) ? `an ${name}` : `a ${name}`, todo);
  }
  if (Object.getOwnPropertySymbols(value).length > 0) throw refusal(where, field, 'a symbol key', 'Use string keys.');
  const record = value as Record<string, unknown>;
  const parts: string[] = [];
  for (const key of Object.keys(record).sort()) {
    parts.push(
      `${JSON.stringify(key)}:${write(record[key], where, field === '' ? key : `${field}.${key}`, depth + 1)}`,
    );
  }
  return `{${parts.join(',')}}`;
}

const refusal = (where: string, field: string, got: string, todo: string) =>
  modelError('MDL-001', {
    subject: field === '' ? 'value' : `field ${field}`,
    expected: 'plain finite JSON',
    got,
    where,
    todo,
  });
