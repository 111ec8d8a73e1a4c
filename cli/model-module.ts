/** A composition that somebody else has written: loads the module that exports it, and refuses what is none. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Composition, Part, Property } from '../conformance/explore/index.js';
import { oneLine, usage } from './exit.js';

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
  const { file, name } = split(specifier);
  const exported = await load(file);
  const where = `${file}#${name}`;
  if (!Object.hasOwn(exported, name)) {
    const others = Object.keys(exported).filter((each) => each !== 'default');
    const got = Object.keys(exported).length === 0 ? 'no export' : `only ${Object.keys(exported).join(', ')}`;
    const todo =
      others.length === 0
        ? 'Export one: `export default { name, roles, budgets, properties }`.'
        : `Name one of them: '--model ${file}#${others[0]}'.`;
    throw usage(`--model ${file}`, `${name === 'default' ? 'a default export' : `an export ${name}`}`, got, todo);
  }
  return { name: where, parts: partsIn(exported[name], where) };
}

function split(specifier: string): { file: string; name: string } {
  if (specifier.trim() === '')
    throw usage('--model', 'the path of a module', 'nothing', "For example '--model ./my-composition.mjs'.");
  const hash = specifier.lastIndexOf('#');
  if (hash <= 0 || existsSync(specifier)) return { file: specifier, name: 'default' };
  const name = specifier.slice(hash + 1);
  return { file: specifier.slice(0, hash), name: name === '' ? 'default' : name };
}

async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  const subject = `--model ${file}`;
  const path = resolve(file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    const got = existsSync(path) ? 'a folder' : `nothing at ${path}`;
    throw usage(subject, 'the path of a JavaScript module', got, 'Check the path; FILE#name names an export.');
  }
  try {
    return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : '';
    if (/\.[cm]?tsx?$/.test(file) && /UNKNOWN_FILE_EXTENSION|TYPESCRIPT/.test(code))
      throw usage(
        subject,
        'a module that this Node can load',
        `TypeScript, and Node ${process.versions.node} does not load this file (${code})`,
        "Compile it first, for example with 'tsc', and give the .js file.",
      );
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw usage(subject, 'a module that can be imported', `${oneLine(said)}${placeOf(error)}`, todoFor(error, code));
  }
}

/** File and line at which a module threw, as its stack has them first. */
function placeOf(error: unknown): string {
  const found = error instanceof Error ? /file:\/\/\S+?:\d+/.exec(error.stack ?? '')?.[0] : undefined;
  return found === undefined ? '' : ` (${found})`;
}

function todoFor(error: unknown, code: string): string {
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
    return "Install what it imports beside it, for example 'npm i mcim-spec xstate'.";
  if (error instanceof SyntaxError) return 'Correct it; a module with `import` is a .mjs, or has "type": "module".';
  return 'Correct what it does while it is loaded.';
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

/** By what is used of it: the machine is made by the copy of xstate that the module finds. */
function isMachine(value: unknown): boolean {
  return isRecord(value) && isRecord(value['root']) && typeof value['getInitialSnapshot'] === 'function';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return `a function${value.name === '' ? '' : ` ${value.name}`}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value as number | boolean | bigint | symbol);
  const keys = Object.keys(value);
  return keys.length === 0 ? 'an object without fields' : `an object with ${keys.slice(0, 6).join(', ')}`;
}
