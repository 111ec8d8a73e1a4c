/** The implementation under test: the reference, a shipped one with a seeded fault, or somebody's own module. */
import type { Adapter, WorldFactory } from '../conformance/run/index.js';
import { adapterFor, faults, loadImplementation, worldFor } from '../harness/index.js';
import type { Fault } from '../harness/index.js';
import { CommandError, EXIT, oneLine, usage } from './exit.js';

export interface Implementation {
  readonly name: string;
  /** What `mcim run` needs to take the same one again; empty for the reference. */
  readonly option: string;
  readonly adapterFor: (role: string) => Adapter | Promise<Adapter>;
  readonly worldFor: WorldFactory;
}

export type { Fault };

/** The fault that the demo shows. */
export function demoFault(): Fault {
  const [first] = faults;
  if (first === undefined) throw new Error('no implementation with a seeded fault is shipped');
  return first;
}

export const REFERENCE: Implementation = { name: 'reference', option: '', adapterFor, worldFor };

export function faulty(name: string): Implementation {
  const fault = faults.find((each) => each.name === name);
  if (fault === undefined)
    throw usage('--fault', faults.map((each) => each.name).join(', '), `'${name}'`, 'Name one of them.');
  return { name: `fault:${name}`, option: `--fault ${name}`, adapterFor: fault.adapterFor, worldFor };
}

export async function implementationAt(module: string): Promise<Implementation> {
  try {
    const loaded = await loadImplementation(module);
    return { name: module, option: `--iut ${module}`, adapterFor: loaded.adapterFor, worldFor };
  } catch (error) {
    const got = oneLine(error instanceof Error ? error.message : String(error));
    throw new CommandError(
      EXIT.adapter,
      `--iut ${module}: expected a module that exports adapterFor(role), got: ${got} See docs/guide/five-minutes.md.`,
    );
  }
}
