/** An implementation under test: the reference, or the module that somebody names. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Adapter } from '../conformance/run/map1.js';
import { referenceAdapter } from './adapters/reference.js';
import { isRoleName, roleNames } from './world/world.js';

/** What a module with an implementation under test exports. */
export interface Implementation {
  /** Starts the implementation of a role. */
  readonly adapterFor: (role: string) => Adapter | Promise<Adapter>;
}

/** Thrown for a module that cannot be loaded or that is no implementation; says what to do. */
export class ImplementationError extends Error {
  override readonly name = 'ImplementationError';
}

/** The reference implementation as an implementation under test. */
export const reference: Implementation = {
  adapterFor(role) {
    if (!isRoleName(role)) {
      throw new ImplementationError(`reference: no role ${role}. There are ${roleNames.join(', ')}.`);
    }
    return referenceAdapter(role);
  },
};

/**
 * What the environment variable `MCIM_IUT` names; `undefined` where it is not set.
 *
 * @throws {@link ImplementationError} when it is set and empty: a run that was meant for an implementation must not pass
 * on the reference because a variable was lost on the way.
 */
export function namedInEnvironment(): string | undefined {
  const named = process.env['MCIM_IUT'];
  if (named !== '') return named;
  throw new ImplementationError(
    'MCIM_IUT: expected the path of a module, got nothing. Set it, or unset it for the reference.',
  );
}

/**
 * Loads an implementation.
 *
 * @param specifier - path of a module (with `/` or a leading `.`), or the name of a package; default: the environment
 * variable `MCIM_IUT`, and where it is not set the reference implementation.
 * @param source - where the specifier was given, for the message when it cannot be loaded.
 * @throws {@link ImplementationError} when the module cannot be loaded or exports no `adapterFor`.
 */
export async function loadImplementation(
  specifier: string | undefined = namedInEnvironment(),
  source = 'MCIM_IUT',
): Promise<Implementation> {
  if (specifier === undefined) return reference;
  let module: unknown;
  try {
    module = await import(urlOf(specifier));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    // Who imports it is no news to whoever has named it.
    const why = said.replace(/ imported from .*$/, '');
    throw new ImplementationError(
      `implementation ${specifier}: expected a module that can be imported, got: ${why}. Give the path of a JavaScript module in ${source}.`,
      { cause: error },
    );
  }
  if (isImplementation(module)) return module;
  throw new ImplementationError(
    `implementation ${specifier}: expected an export adapterFor(role), got ${exportsOf(module)}. See the guide on adapters.`,
  );
}

function urlOf(specifier: string): string {
  if (/^[a-z]+:/.test(specifier)) return specifier;
  return specifier.startsWith('.') || specifier.includes('/') ? pathUrl(specifier) : specifier;
}

/** A scoped package is no path. */
function pathUrl(specifier: string): string {
  return specifier.startsWith('@') ? specifier : pathToFileURL(resolve(specifier)).href;
}

function isImplementation(module: unknown): module is Implementation {
  return (
    typeof module === 'object' && module !== null && 'adapterFor' in module && typeof module.adapterFor === 'function'
  );
}

function exportsOf(module: unknown): string {
  const names = typeof module === 'object' && module !== null ? Object.keys(module) : [];
  return names.length === 0 ? 'no export at all' : names.join(', ');
}
