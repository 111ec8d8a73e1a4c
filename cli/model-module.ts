/** A composition that somebody else has written: what a module exports, and what is said where it is none. */
import type { Composition, Part, Property } from '../conformance/explore/index.js';
import { usage } from './exit.js';
import { exportAt, isMachine, isRecord, kindOf } from './module-export.js';

/** What is explored: a scenario of ours, or what a module of somebody else exports. */
export interface Explorable {
  /** For messages. */
  readonly name: string;
  readonly parts: readonly Part[];
}

const WANTED = 'a Composition, or a list of Parts, of mcim-spec/conformance';

/**
 * Loads what `--model FILE` or `--model FILE#name` means. What the module imports it resolves from its own place.
 *
 * @throws CommandError (64) for a file that is not there, a module that throws, and what it exports being no composition.
 */
export async function modelAt(specifier: string): Promise<Explorable> {
  const { where, value } = await exportAt(specifier, {
    option: '--model',
    example: './my-composition.mjs',
    toExport: 'Export one: `export default { name, roles, budgets, properties }`.',
  });
  return { name: where, parts: partsIn(value, where) };
}

function partsIn(value: unknown, where: string): readonly Part[] {
  const refuse = (subject: string, expected: string, got: unknown, todo: string): never => {
    throw usage(`--model ${where}${subject === '' ? '' : `: ${subject}`}`, expected, kindOf(got), todo);
  };
  const judge = (composition: unknown, at: string): void => {
    const wrong = mistakeIn(composition, at);
    if (wrong !== undefined) refuse(...wrong);
  };
  if (!Array.isArray(value)) {
    if (isRecord(value) && 'composition' in value)
      refuse('', WANTED, value, 'This is one Part: export a list of them, or its composition.');
    if (!isRecord(value) || !('roles' in value)) refuse('', WANTED, value, 'Export the composition itself.');
    judge(value, '');
    const composition = value as unknown as Composition;
    return [{ says: composition.name, composition }];
  }
  if (value.length === 0) refuse('', WANTED, value, 'Give the list at least one part.');
  for (const [at, part] of value.entries()) {
    if (!isRecord(part) || typeof part['says'] !== 'string' || !isRecord(part['composition']))
      refuse(`[${at}]`, '{ says: string, composition: Composition }', part, 'Say what each part is about.');
    judge((part as Record<string, unknown>)['composition'], `[${at}].composition.`);
  }
  return value as readonly Part[];
}

type Mistake = readonly [subject: string, expected: string, got: unknown, todo: string];

/** What would make exploring stumble; names that do not fit each other are found by exploring, and said there. */
function mistakeIn(value: unknown, at: string): Mistake | undefined {
  const { name, roles, budgets, properties } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name === '')
    return [`${at}name`, 'a string', name, 'Give the composition a name: traces are headed by it.'];
  if (!Array.isArray(roles) || roles.length === 0)
    return [`${at}roles`, 'a list of { name, machine }', roles, 'List at least one role.'];
  for (const [index, role] of roles.entries()) {
    const where = `${at}roles[${index}]`;
    if (!isRecord(role)) return [where, '{ name, machine }', role, 'Name the machine: the name is its port.'];
    if (typeof role['name'] !== 'string')
      return [`${where}.name`, 'a string', role['name'], 'Name it: the name is the port that messages are sent to.'];
    if (!isMachine(role['machine']))
      return [`${where}.machine`, 'an XState v5 machine', role['machine'], 'Give it what createMachine returns.'];
  }
  if (!isRecord(budgets))
    return [
      `${at}budgets`,
      '{ loss, duplication, reorder, late } as numbers',
      budgets,
      'Say how often each fault may happen; 0 is never.',
    ];
  if (!Array.isArray(properties)) return [`${at}properties`, 'a list', properties, 'Say what has to be true, or `[]`.'];
  return properties.map((property, index) => mistakeInProperty(property, `${at}properties[${index}]`)).find(Boolean);
}

const PREDICATES: Readonly<Record<Property['kind'], 'holds' | 'goal'>> = {
  always: 'holds',
  sometimes: 'holds',
  agEf: 'goal',
  efAg: 'goal',
  eventually: 'goal',
};

function mistakeInProperty(property: unknown, at: string): Mistake | undefined {
  if (!isRecord(property)) return [at, '{ kind, id, says, … }', property, 'See docs/guide/explore-your-own.md.'];
  const { kind, id, says } = property;
  const predicate = Object.entries(PREDICATES).find(([each]) => each === kind)?.[1];
  if (predicate === undefined)
    return [`${at}.kind`, `one of ${Object.keys(PREDICATES).join(', ')}`, kind, 'Choose one of them.'];
  if (typeof id !== 'string') return [`${at}.id`, 'a string', id, 'Give the property an id.'];
  if (typeof says !== 'string') return [`${at}.says`, 'a string', says, 'Say the claim in a sentence.'];
  const asked = property[predicate];
  return typeof asked === 'function'
    ? undefined
    : [`${at}.${predicate}`, `a function of the view, as '${String(kind)}' has it`, asked, 'Write the predicate.'];
}
