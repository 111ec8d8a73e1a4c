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
  return write(value, where, '', '', 0);
}

function write(value: unknown, where: string, parent: string, key: string | number, depth: number): string {
  if (typeof value !== 'object' || value === null) return primitiveText(value, where, parent, key);
  const field = below(parent, key);
  const keys = keysOf(value, where, field, depth);
  const parts: string[] = [];
  if (keys === undefined) {
    const list = value as readonly unknown[];
    for (let i = 0; i < list.length; i++) parts.push(write(list[i], where, field, i, depth + 1));
    return `[${parts.join(',')}]`;
  }
  const record = value as Record<string, unknown>;
  for (const each of keys) parts.push(`${JSON.stringify(each)}:${write(record[each], where, field, each, depth + 1)}`);
  return `{${parts.join(',')}}`;
}

/**
 * Numbers plain values: equal ones have equal numbers.
 *
 * Parts are numbered before the whole, so that a whole is a few numbers and a part that is seen again costs one lookup.
 * What has a number is frozen; a value that changed afterwards would be another value under the same number.
 */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  private readonly seen = new WeakMap<object, number>();

  /**
   * @param where - what the value is and whose, for the message.
   * @throws {@link ModelError} `MDL-001` for anything but plain, finite JSON.
   */
  numberOf(value: unknown, where: string): number {
    if (typeof value !== 'object' || value === null) return this.named(primitiveText(value, where, '', ''));
    return this.number(value, where, '', '', 0);
  }

  private number(value: object, where: string, parent: string, key: string | number, depth: number): number {
    const known = this.seen.get(value);
    if (known !== undefined) return known;
    const field = below(parent, key);
    const keys = keysOf(value, where, field, depth);
    let text: string;
    if (keys === undefined) {
      text = '[';
      const list = value as readonly unknown[];
      for (let i = 0; i < list.length; i++) text += `${this.part(list[i], where, field, i, depth)},`;
    } else {
      text = `${this.named(JSON.stringify(keys))}{`;
      for (const each of keys)
        text += `${this.part((value as Record<string, unknown>)[each], where, field, each, depth)},`;
    }
    const number = this.named(text);
    this.seen.set(Object.freeze(value), number);
    return number;
  }

  private part(value: unknown, where: string, parent: string, key: string | number, depth: number): string | number {
    if (typeof value === 'object' && value !== null) return this.number(value, where, parent, key, depth + 1);
    const text = primitiveText(value, where, parent, key);
    return typeof value === 'string' ? `"${this.named(text)}` : `=${text}`;
  }

  private named(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }
}

const maxDepth = 32;

/** The name of a field, made only for what holds others or is refused: most values are neither. */
function below(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

function primitiveText(value: unknown, where: string, parent: string, key: string | number): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value))
        throw refusal(where, below(parent, key), String(value), 'Use a finite number, or a word.');
      if (Object.is(value, -0)) throw refusal(where, below(parent, key), '-0', 'Use 0.');
      return String(value);
    case 'undefined':
      throw refusal(
        where,
        below(parent, key),
        'undefined',
        'Leave the field out always, or use null: present and absent would merge.',
      );
    case 'bigint':
      throw refusal(where, below(parent, key), 'a bigint', 'Use a bounded number or a symbolic name.');
    case 'function':
      throw refusal(where, below(parent, key), 'a function', 'Keep behaviour in the machine, values in the context.');
    case 'symbol':
      throw refusal(where, below(parent, key), 'a symbol', 'Use a string.');
    case 'object':
      return 'null';
  }
}

/** The keys of an object, sorted; undefined for an array. */
function keysOf(value: object, where: string, field: string, depth: number): string[] | undefined {
  if (depth > maxDepth) throw refusal(where, field, 'a cycle or very deep nesting', 'Keep values small and flat.');
  const isArray = Array.isArray(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== (isArray ? Array.prototype : Object.prototype) && (isArray || prototype !== null)) {
    // Not all that is an object has a constructor.
    const name = (value.constructor as { readonly name: string } | undefined)?.name ?? '';
    const todo =
      name === 'Map' || name === 'Set'
        ? 'Use a plain object or a sorted array: JSON writes every Map and Set alike.'
        : 'Use a plain object, an array, a string, a finite number, a boolean or null.';
    const got = name === '' ? 'an object of a kind without a name' : /^[AEIO]/.test(name) ? `an ${name}` : `a ${name}`;
    throw refusal(where, field, got, todo);
  }
  if (Object.getOwnPropertySymbols(value).length > 0) throw refusal(where, field, 'a symbol key', 'Use string keys.');
  const names = Object.getOwnPropertyNames(value);
  if (isArray) {
    // Its places, of which one that is empty is refused as undefined, its length, and then what it has besides.
    if (names.length > value.length + 1)
      throw refusal(where, field, `an array with a field ${names.at(-1)}`, 'Use a plain object with both as fields.');
    return undefined;
  }
  const keys = Object.keys(value);
  if (names.length > keys.length) {
    const name = names.find((each) => !keys.includes(each));
    throw refusal(where, field, `a field ${name} that is not enumerable`, 'Make it a field like others, or drop it.');
  }
  return keys.sort();
}

const refusal = (where: string, field: string, got: string, todo: string) =>
  modelError('MDL-001', {
    subject: field === '' ? 'value' : `field ${field}`,
    expected: 'plain finite JSON',
    got,
    where,
    todo,
  });
