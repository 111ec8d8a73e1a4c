/** What a module of somebody else exports: loads it, and says in one line why it cannot be used. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RoleModel } from '../conformance/role.js';
import { oneLine, usage } from './exit.js';

/** How a command asks for a module, for messages. */
export interface ModuleRequest {
  /** The option that takes it; absent where it is an argument. */
  readonly option?: string;
  readonly example: string;
  /** What to do about a module without an export. */
  readonly toExport: string;
}

export interface ModuleExport {
  /** `FILE#name`, for messages. */
  readonly where: string;
  readonly value: unknown;
  /** Everything that the module exports. */
  readonly exported: Readonly<Record<string, unknown>>;
}

/**
 * Loads what `FILE` or `FILE#name` means. What the module imports it resolves from its own place.
 *
 * @throws CommandError (64) for a file that is not there, a module that throws, and one without the export.
 */
export async function exportAt(specifier: string, request: ModuleRequest): Promise<ModuleExport> {
  const asked = (what: string): string => (request.option === undefined ? what : `${request.option} ${what}`);
  if (specifier.trim() === '')
    throw usage(
      request.option ?? 'FILE',
      'the path of a module',
      'nothing',
      `For example '${asked(request.example)}'.`,
    );
  const { file, name } = split(specifier);
  const exported = await load(file, asked(file));
  if (!Object.hasOwn(exported, name)) {
    const others = Object.keys(exported).filter((each) => each !== 'default');
    const got = Object.keys(exported).length === 0 ? 'no export' : `only ${Object.keys(exported).join(', ')}`;
    const todo = others.length === 0 ? request.toExport : `Name one of them: '${asked(`${file}#${others[0]}`)}'.`;
    throw usage(asked(file), `${name === 'default' ? 'a default export' : `an export ${name}`}`, got, todo);
  }
  return { where: `${file}#${name}`, value: exported[name], exported };
}

function split(specifier: string): { file: string; name: string } {
  const hash = specifier.lastIndexOf('#');
  if (hash <= 0 || existsSync(specifier)) return { file: specifier, name: 'default' };
  const name = specifier.slice(hash + 1);
  return { file: specifier.slice(0, hash), name: name === '' ? 'default' : name };
}

async function load(file: string, subject: string): Promise<Readonly<Record<string, unknown>>> {
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
    return "Install what it imports beside it, for example 'npm i xstate'.";
  if (error instanceof SyntaxError) return 'Correct it; a module with `import` is a .mjs, or has "type": "module".';
  return 'Correct what it does while it is loaded.';
}

/** By what is used of it: the machine is made by the copy of xstate that the module finds. */
export function isMachine(value: unknown): value is RoleModel['machine'] {
  return isRecord(value) && isRecord(value['root']) && typeof value['getInitialSnapshot'] === 'function';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What came instead of what was wanted. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return `a function${value.name === '' ? '' : ` ${value.name}`}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value as number | boolean | bigint | symbol);
  const keys = Object.keys(value);
  return keys.length === 0 ? 'an object without fields' : `an object with ${keys.slice(0, 6).join(', ')}`;
}
