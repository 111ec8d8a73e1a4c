/** The implementation under test: the reference, a shipped one with a seeded fault, or somebody's own module. */
import {
  faultByName,
  faults,
  ImplementationError,
  loadImplementation,
  reference,
  shellWord,
} from '../harness/index.js';
import type { Fault, Implementation as Adapters } from '../harness/index.js';
import { CommandError, EXIT, usage } from './exit.js';

export interface Implementation extends Adapters {
  readonly name: string;
  /** What `mcim run` needs to take the same one again; empty for the reference. */
  readonly option: string;
}

export type { Fault };

export const REFERENCE: Implementation = { ...reference, name: 'reference', option: '' };

/** The fault that the demo shows. */
export function demoFault(): Fault {
  const [first] = faults;
  if (first === undefined) throw new Error('no implementation with a seeded fault is shipped');
  return first;
}

export function faultNames(): string[] {
  return faults.map(({ name }) => name);
}

/** Those of the same role, where the name begins with one. */
function nearest(name: string): string {
  const role = name.slice(0, Math.max(0, name.indexOf('.') + 1));
  const some = role === '' ? [] : faultNames().filter((each) => each.startsWith(role));
  return some.length === 0 ? '' : ` such as ${some.slice(0, 5).join(', ')}`;
}

export function faulty(name: string): Implementation {
  const fault = faultByName(name);
  if (fault === undefined)
    throw usage(
      '--fault',
      `the name of a seeded fault${nearest(name)}`,
      `'${name}'`,
      "'mcim list faults' shows them all.",
    );
  return { adapterFor: fault.adapterFor, name, option: `--fault ${name}` };
}

/** Without a module, the one that the environment variable `MCIM_IUT` names, or the reference where it is not set. */
export async function implementationAt(module: string | undefined): Promise<Implementation> {
  const source = module === undefined ? 'MCIM_IUT' : '--iut';
  const named = module ?? process.env['MCIM_IUT'];
  if (named === undefined) return REFERENCE;
  if (named.trim() === '')
    throw usage(source, 'the path of a module', 'nothing', 'Leave it out, or unset it, for the reference.');
  try {
    const { adapterFor } = await loadImplementation(named, source);
    return { adapterFor, name: named, option: `--iut ${shellWord(named)}` };
  } catch (error) {
    if (!(error instanceof ImplementationError)) throw error;
    throw new CommandError(EXIT.adapter, error.message);
  }
}
