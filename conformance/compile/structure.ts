/**
 * What a chart may not contain, found in its structure: whatever hides a rule, waits by itself or acts by itself.
 */
import type { AnyStateMachine } from 'xstate';
import type { Code } from '../lint/codes.js';
import type { Complaint } from '../model-error.js';
import { modelError } from '../model-error.js';
import type { ActionShape, DeclaredState } from './xstate-adapter.js';
import { declaredStates, initialPath } from './xstate-adapter.js';

/** One thing that the structure of a chart must not have. */
export interface StructuralFault extends Complaint {
  readonly code: Code;
}

/** @throws {@link ModelError} for the first fault, see {@link structuralFaults}. */
export function refuseStructuralFaults(machine: AnyStateMachine): void {
  const [first] = structuralFaults(machine);
  if (first !== undefined) throw modelError(first.code, first);
}

/** Every fault, in document order. */
export function structuralFaults(machine: AnyStateMachine): readonly StructuralFault[] {
  const states = declaredStates(machine);
  return states.flatMap((state) => faultsOf(machine.id, state, states));
}

function faultsOf(machine: string, state: DeclaredState, states: readonly DeclaredState[]): StructuralFault[] {
  const nestedFinal = states.some(({ type }) => type === 'final');
  const where = state.path === '' ? machine : `${machine}.${state.path}`;
  const faults: StructuralFault[] = [];
  const found = (code: Code, subject: string, got: string, todo: string) =>
    faults.push({ code, subject, expected: 'none', got, where, todo });
  const key = state.path.slice((state.parent ?? '') === '' ? 0 : `${state.parent}.`.length);
  if (state.parent !== undefined && (key === '' || key.includes('.'))) {
    faults.push({
      code: 'MDL-438',
      subject: `key ${JSON.stringify(key)} of a state`,
      expected: 'a name without dots',
      got: key === '' ? 'an empty one' : 'one that reads as a path through nested states',
      where: state.parent === '' ? machine : `${machine}.${state.parent}`,
      todo: 'Call the state otherwise; its id and description may have dots.',
    });
  }
  if (state.type === 'compound' && !state.children.includes(initialPath(state))) {
    faults.push({
      code: 'MDL-113',
      subject: 'initial',
      expected: `one of ${state.children.map((path) => path.slice(path.lastIndexOf('.') + 1)).join(', ')}`,
      got: `${state.initial}`,
      where,
      todo: 'Name a child by its key.',
    });
  }
  if (state.type === 'history') {
    found('MDL-002', 'history states', 'one', 'Remember what counts in the context, and target states by guard.');
  }
  if (state.hasInvoke) found('MDL-003', 'invoke', 'one', 'Make the other party a role; its answers are events.');
  if (state.hasAfter) found('MDL-004', 'after', 'a delay', 'Use an event `timer.<name>Expired`.');
  if (state.hasAlways)
    found('MDL-005', 'always', 'one', 'Fold the choice into the guards of the events that lead here.');
  if (state.hasOnDone)
    found('MDL-006', 'onDone', 'one', 'Target the next state from the event that completes this one.');
  if (state.type === 'final' && state.parent === '') {
    found('MDL-007', 'top-level final states', 'one', 'Make it an ordinary state that decides each event.');
  }
  if (state.path === '' && state.type === 'parallel' && canEnd(states, state)) {
    const regions = state.children.join(', ');
    if (regions === '')
      found('MDL-007', 'parallel machines without regions', 'one, and it ends at once', 'Give it regions.');
    else
      found(
        'MDL-007',
        'regions that can all be final',
        `${regions}, and with the last of them the machine ends`,
        'Make one of the final states an ordinary state.',
      );
  }
  for (const action of state.entryAndExit) complainOfAction(action, 'entry or exit');
  for (const { id, descriptor, actions } of state.transitions) {
    for (const action of actions) complainOfAction(action, id);
    if (descriptor.startsWith('xstate.') || (descriptor === '*' && nestedFinal)) {
      found(
        'MDL-009',
        `transition ${id}`,
        descriptor,
        'Name the events, or do without final states: completion is an event too.',
      );
    }
  }
  return faults;

  function complainOfAction(action: ActionShape, at: string): void {
    const kind = action.builtin ?? action.type;
    if (ALLOWED_ACTIONS.has(kind)) return;
    const todo =
      kind === 'xstate.raise'
        ? 'Do in one transition what the raised event would do.'
        : 'Send a message with the action `send` or `emit`, keep facts with `assign`; nothing else happens in a model.';
    const got = kind === 'inline' ? 'a bare function' : kind;
    faults.push({
      code: 'MDL-008',
      subject: `action at ${at}`,
      expected: '`send`, `emit` or `assign`',
      got,
      where,
      todo,
    });
  }
}

/** Whether xstate may call a state completed: by a final child, or of a parallel one by every region. */
function canEnd(states: readonly DeclaredState[], { path, type }: DeclaredState): boolean {
  const children = states.filter((child) => child.parent === path && child.path !== path);
  if (type === 'parallel') return children.every((child) => canEnd(states, child));
  return type === 'final' || children.some((child) => child.type === 'final');
}

const ALLOWED_ACTIONS: ReadonlySet<string> = new Set(['send', 'xstate.emit', 'xstate.assign', 'xstate.enqueueActions']);
