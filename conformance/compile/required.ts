/** What is no XState machine is refused where it comes in: not all callers are typed. */
import type { AnyStateMachine } from 'xstate';
import type { RoleModel } from '../role.js';
import { modelError, shapeText } from '../model-error.js';

/** @throws {@link ModelError} `MDL-437` for anything but what `createMachine` or `setup(…).createMachine` makes. */
export function requireChart(machine: AnyStateMachine): void {
  const parts = { config: 'object', root: 'object', transition: 'function' };
  const isChart =
    typeof machine === 'object' &&
    machine !== null &&
    Object.entries(parts).every(([part, kind]) => typeof (machine as never)[part] === kind);
  if (isChart) return;
  throw modelError('MDL-437', {
    subject: 'machine',
    expected: 'an XState machine',
    got: shapeText(machine),
    where: 'machine',
    todo: wayOut(machine),
  });
}

/** @throws {@link ModelError} `MDL-439` for anything without name, machine and samples. */
export function requireModel(model: RoleModel): void {
  const { name, machine, samples }: Partial<RoleModel> = { ...model };
  if (typeof name === 'string' && machine !== undefined && Array.isArray(samples)) return;
  throw modelError('MDL-439', {
    subject: 'model',
    expected: 'an object with name, machine and samples',
    got: shapeText(model),
    where: 'model',
    todo: 'Give mealyOfMachine(…).model, or a role.',
  });
}

/** Of a role the machine is wanted, and of a config what is made of it. */
function wayOut(value: unknown): string {
  const { machine, states } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (machine !== undefined) return 'Give its machine.';
  return states === undefined ? 'Make one with createMachine.' : 'Make a machine of it with createMachine.';
}
