/** One text for one value: keys sorted by code unit, so that neither locale nor the order of construction shows. */
import { createHash } from 'node:crypto';

/** JSON with sorted keys and no spaces; `undefined` members are left out as in JSON. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member) ? sortKeys(member) : member,
  );
}

/** SHA-256 in lower-case hexadecimal of the UTF-8 octets. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Order of strings by UTF-16 code unit: the same on every machine, unlike `localeCompare`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKeys(object: object): Record<string, unknown> {
  // A null prototype, so that a member named `__proto__` stays a member.
  const sorted: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of Object.entries(object).toSorted(([a], [b]) => byCodeUnit(a, b))) sorted[key] = member;
  return sorted;
}
