/** What a snapshot has beside value and context, and what its machine does next depends on. */
import type { Code } from '../lint/codes.js';
import { modelError } from '../model-error.js';
import { statePath } from './state-path.js';
import type { Snapshot } from './xstate-adapter.js';
import { valueOf } from './xstate-adapter.js';

/** @throws {@link ModelError} `MDL-007` for a machine that has ended, `MDL-016` for one with spawned actors. */
export function refuseHiddenState(snapshot: Snapshot, name: string): void {
  const { status, children } = snapshot;
  const found = (code: Code, subject: string, expected: string, got: string, todo: string) =>
    modelError(code, { subject, expected, got, where: `${name}.${statePath(valueOf(snapshot))}`, todo });
  if (status !== 'active')
    throw found(
      'MDL-007',
      'state',
      'a machine that takes events',
      `one that is ${status}`,
      'Make a final state an ordinary one that decides each event.',
    );
  const spawned = Object.keys(children);
  if (spawned.length > 0)
    throw found(
      'MDL-016',
      'spawned actors',
      'none',
      spawned.join(', '),
      'Make the other party a role; its answers are events.',
    );
}
