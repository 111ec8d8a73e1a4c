/**
 * A schema reads a CBOR value into a typed one, writes it back, and can say what it accepts (`shape`), from which the
 * CDDL text and the generators of the tests are made. So there is one place where the form of a field is written down.
 *
 * Reading is total: a wrong value is a {@link Malformed}. Writing a value that reading would refuse is the caller's
 * mistake and throws.
 */
import type { CborValue } from '../crypto/cbor.js';
import { MisuseError } from '../errors.js';
import { isMalformed, Malformed } from './malformed.js';

/** Form of one kind of value. Methods, so that a schema of a narrower type is a schema of a wider one. */
export interface Schema<Value> {
  readonly shape: Shape;
  read(value: CborValue, where: string): Value | Malformed;
  /** @throws {@link MisuseError} `USE-001` to `USE-003` for a value outside the schema. */
  write(value: Value, where: string): CborValue;
}

/** What a schema accepts, as data. */
export type Shape =
  | { readonly kind: 'count'; readonly min: number; readonly max: number }
  | { readonly kind: 'octets'; readonly min: number; readonly max: number }
  | { readonly kind: 'lengths'; readonly lengths: readonly number[] }
  | { readonly kind: 'text'; readonly pattern: string }
  | { readonly kind: 'literal'; readonly value: string | boolean }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape; readonly min: number; readonly max: number }
  | { readonly kind: 'struct'; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'variants'; readonly cases: readonly Shape[] }
  | { readonly kind: 'named'; readonly name: string; readonly shape: Shape }
  | { readonly kind: 'signed'; readonly name: string };

/** One field of a struct. */
export interface FieldShape {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

/** The type that a schema reads. */
export type TypeOf<S> = S extends Schema<infer Value> ? Value : never;

/** A field that may be absent. */
export interface Optional<Value> {
  readonly optional: Schema<Value>;
}

/** The fields of a struct by name. */
export type Fields = Readonly<Record<string, Schema<unknown> | Optional<unknown>>>;

/** The type that a struct of these fields reads. */
export type StructOf<F extends Fields> = Flat<
  { readonly [K in keyof F as F[K] extends Optional<unknown> ? never : K]: TypeOf<F[K]> } & {
    readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer Value>
      ? Value
      : never;
  }
>;

/** An intersection as one object type, member by member of a union. */
export type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

/** A count of 0 (or `min`) to 2^53 - 1 (or `max`): serials, versions, times in milliseconds. */
export function count(min = 0, max = Number.MAX_SAFE_INTEGER): Schema<number> {
  const fits = (value: CborValue): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
  const expected =
    max === Number.MAX_SAFE_INTEGER ? `an integer of ${min} or more` : `an integer from ${min} to ${max}`;
  return simple({ kind: 'count', min, max }, fits, expected, 'USE-002');
}

/** Octets of a length between two bounds, or of one length. A brand may be given as the type. */
export function octets<Value extends Uint8Array = Uint8Array>(min: number, max: number = min): Schema<Value> {
  const fits = (value: CborValue): value is Value =>
    value instanceof Uint8Array && value.length >= min && value.length <= max;
  const expected = min === max ? `${min} octets` : `${min} to ${max} octets`;
  return simple({ kind: 'octets', min, max }, fits, expected, 'USE-001');
}

/** Octets of one of a few lengths. */
export function octetsOf(...lengths: readonly number[]): Schema<Uint8Array> {
  const fits = (value: CborValue): value is Uint8Array => value instanceof Uint8Array && lengths.includes(value.length);
  return simple({ kind: 'lengths', lengths }, fits, `${lengths.join(' or ')} octets`, 'USE-001');
}

/**
 * A text of one form.
 *
 * @param pattern - regular expression for the whole text, in the common subset of JavaScript and CDDL.
 */
export function text(pattern: string, expected: string): Schema<string> {
  const whole = new RegExp(`^(?:${pattern})$`);
  const fits = (value: CborValue): value is string => typeof value === 'string' && whole.test(value);
  return simple({ kind: 'text', pattern }, fits, expected, 'USE-003');
}

/** One of a closed list of words. */
export function words<const Word extends string>(...known: readonly Word[]): Schema<Word> {
  const all: readonly string[] = known;
  const fits = (value: CborValue): value is Word => typeof value === 'string' && all.includes(value);
  return simple({ kind: 'words', words: known }, fits, `one of ${known.join(', ')}`, 'USE-003');
}

/** A list of `min` to `max` items. */
export function list<Item>(item: Schema<Item>, min: number, max: number): Schema<readonly Item[]> {
  const expected = `a list of ${min} to ${max} items`;
  return {
    shape: { kind: 'list', item: item.shape, min, max },
    read(value, where) {
      if (!Array.isArray(value) || value.length < min || value.length > max) {
        return new Malformed(where, expected, describe(value));
      }
      const items: Item[] = [];
      for (const [index, entry] of (value as readonly CborValue[]).entries()) {
        const read = item.read(entry, `${where}[${index}]`);
        if (isMalformed(read)) return read;
        items.push(read);
      }
      return items;
    },
    write(items, where) {
      if (items.length < min || items.length > max) misuse('USE-002', where, expected, `${items.length} items`);
      return items.map((entry, index) => item.write(entry, `${where}[${index}]`));
    },
  };
}

/** Marks a field that may be absent. */
export function optional<Value>(schema: Schema<Value>): Optional<Value> {
  return { optional: schema };
}

/** Exactly these fields: one that is missing, and one too many, are both refused. */
export function struct<const F extends Fields>(fields: F): Schema<StructOf<F>> {
  return fieldSet([], fields);
}

/** One case of {@link variants}: what else is there when the tag has this value. */
export interface Case<Value extends string | boolean, F extends Fields> {
  readonly when: Value;
  readonly fields: F;
}

/** Makes a case. */
export function when<const Value extends string | boolean, const F extends Fields>(
  value: Value,
  fields: F,
): Case<Value, F> {
  return { when: value, fields };
}

/** A struct whose other fields depend on one of them. */
export function variants<const Tag extends string, const Cases extends readonly Case<string | boolean, Fields>[]>(
  tag: Tag,
  ...cases: Cases
): Schema<VariantOf<Tag, Cases[number]>> {
  type Value = VariantOf<Tag, Cases[number]>;
  const schemas = new Map<CborValue, Schema<unknown>>(
    cases.map(({ when: value, fields }) => [value, fieldSet([[tag, value]], fields)]),
  );
  const expected = `one of ${cases.map((each) => String(each.when)).join(', ')}`;
  return {
    shape: { kind: 'variants', cases: [...schemas.values()].map((schema) => schema.shape) },
    read(value, where) {
      if (!(value instanceof Map)) return new Malformed(where, 'a map', describe(value));
      const tagged = (value as ReadonlyMap<unknown, CborValue>).get(tag);
      const schema = tagged === undefined ? undefined : schemas.get(tagged);
      if (schema === undefined) return new Malformed(`${where}.${tag}`, expected, describe(tagged));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the case that the tag names reads this member
      return schema.read(value, where) as Value | Malformed;
    },
    write(value, where) {
      const tagged = (value as Readonly<Record<string, CborValue>>)[tag];
      const schema = tagged === undefined ? undefined : schemas.get(tagged);
      return schema === undefined
        ? misuse('USE-003', `${where}.${tag}`, expected, describe(tagged))
        : schema.write(value, where);
    },
  };
}

/** The union that {@link variants} reads. */
export type VariantOf<Tag extends string, C> =
  C extends Case<infer Value, infer F> ? Flat<{ readonly [K in Tag]: Value } & StructOf<F>> : never;

/** The same schema under a name of its own in the CDDL. */
export function named<Value>(name: string, schema: Schema<Value>): Schema<Value> {
  return { ...schema, shape: { kind: 'named', name, shape: schema.shape } };
}

/** Fixed fields first, then the others. The map has these keys and no more. */
function fieldSet<F extends Fields>(
  fixed: readonly (readonly [string, string | boolean])[],
  fields: F,
): Schema<StructOf<F>> {
  const entries = Object.entries(fields).map(([name, field]) =>
    'optional' in field
      ? { name, schema: field.optional, isOptional: true }
      : { name, schema: field, isOptional: false },
  );
  const allowed = new Set<unknown>([...fixed.map(([name]) => name), ...entries.map(({ name }) => name)]);
  const shape: Shape = {
    kind: 'struct',
    fields: [
      ...fixed.map(([name, value]) => ({ name, shape: { kind: 'literal', value } as const, optional: false })),
      ...entries.map(({ name, schema, isOptional }) => ({ name, shape: schema.shape, optional: isOptional })),
    ],
  };
  return {
    shape,
    read(value, where) {
      if (!(value instanceof Map)) return new Malformed(where, 'a map', describe(value));
      const map = value as ReadonlyMap<unknown, CborValue>;
      for (const key of map.keys()) {
        if (!allowed.has(key)) return new Malformed(where, `fields ${[...allowed].join(', ')}`, 'a field too many');
      }
      const result: Record<string, unknown> = Object.fromEntries(fixed);
      for (const { name, schema, isOptional } of entries) {
        const entry = map.get(name);
        if (entry === undefined) {
          if (isOptional) continue;
          return new Malformed(`${where}.${name}`, 'a value', 'nothing');
        }
        const read = schema.read(entry, `${where}.${name}`);
        if (isMalformed(read)) return read;
        result[name] = read;
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built field by field from the same table
      return result as StructOf<F>;
    },
    write(value, where) {
      const source = value as Readonly<Record<string, unknown>>;
      const map = new Map<string, CborValue>(fixed);
      for (const { name, schema, isOptional } of entries) {
        const entry = source[name];
        if (entry === undefined && isOptional) continue;
        map.set(name, schema.write(entry, `${where}.${name}`));
      }
      return map;
    },
  };
}

function simple<Value extends CborValue>(
  shape: Shape,
  fits: (value: CborValue) => value is Value,
  expected: string,
  code: 'USE-001' | 'USE-002' | 'USE-003',
): Schema<Value> {
  return {
    shape,
    read: (value, where) => (fits(value) ? value : new Malformed(where, expected, describe(value))),
    write: (value, where) => (fits(value) ? value : misuse(code, where, expected, describe(value))),
  };
}

/** Kind and size of a value, never the value. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value instanceof Uint8Array) return `${value.length} octets`;
  if (value instanceof Map) return `a map of ${value.size} entries`;
  if (Array.isArray(value)) return `a list of ${value.length} items`;
  if (typeof value === 'string') return `a text of ${value.length} characters`;
  return `a value of type ${typeof value}`;
}

function misuse(code: 'USE-001' | 'USE-002' | 'USE-003', where: string, expected: string, got: string): never {
  throw new MisuseError(code, `${where}: expected ${expected}, got ${got}.`);
}
