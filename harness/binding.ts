/**
 * What generated test files import: the implementation under test, and the tester's world.
 *
 * The implementation under test is the module that the environment variable `MCIM_IUT` names (a path or a specifier);
 * it exports `adapterFor(role)`. Without one it is the reference implementation.
 */
import type { RepeatCommand } from '../conformance/run/index.js';
import type { Adapter } from '../conformance/run/map1.js';
import { DECISIONS, TR33812 } from '../models/requirements/index.js';
import { loadImplementation, namedInEnvironment } from './implementation.js';
import { repeatCommandWith, shellWord } from './repeat.js';
import { worldsOfRun } from './world/world.js';

export { mayBeUnsupported } from './applicability.js';

/** Whatever is run in one process is one run. */
export const worldFor = worldsOfRun();

/** Starts the implementation under test of a role; a module is loaded once, however often it is asked for. */
export async function adapterFor(role: string): Promise<Adapter> {
  return (await loadImplementation()).adapterFor(role);
}

/** Takes the implementation that was named, and no other. */
export const repeatCommand: RepeatCommand = (test, run) => {
  const named = namedInEnvironment();
  return BUILD + repeatCommandWith(named === undefined ? '' : `--iut ${shellWord(named)}`)(test, run);
};

/** Tests of a clone run from its sources, the command from what was built of them. */
const BUILD = import.meta.url.endsWith('.ts') ? 'npm run build --silent && ' : '';

/** What a suite is called in `hello`. */
export function suiteOf(role: string): { readonly name: string; readonly version: string } {
  return { name: `mcim-spec/${role}`, version: '1' };
}

/** The sentence of a requirement, or the choice of a decision. */
export function describeId(id: string): string | undefined {
  const requirements: Readonly<Record<string, { readonly text: string }>> = TR33812;
  const decisions: Readonly<Record<string, { readonly choice: string }>> = DECISIONS;
  return requirements[id]?.text ?? decisions[id]?.choice;
}
