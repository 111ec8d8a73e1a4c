/** The states that some chain of targets and initial states leads to, whatever guards say. */
import type { DeclaredState } from '../compile/xstate-adapter.js';
import { initialPath } from '../compile/xstate-adapter.js';

export function enterable(states: readonly DeclaredState[]): ReadonlySet<string> {
  const byPath = new Map(states.map((state) => [state.path, state]));
  const entered = new Set<string>();
  const work: DeclaredState[] = [];
  const enter = (path: string): void => {
    const state = byPath.get(path);
    if (state === undefined || entered.has(path)) return;
    entered.add(path);
    work.push(state);
    if (state.parent !== undefined) enterAround(state.parent);
    if (state.type === 'parallel') state.children.forEach(enter);
    if (state.type === 'compound') enter(initialPath(state));
  };
  /**
   * Entering a state enters its ancestors, and the other regions of those that are parallel; not their initial states.
   */
  const enterAround = (path: string): void => {
    const state = byPath.get(path);
    if (state === undefined) return;
    if (state.type === 'parallel') state.children.forEach(enter);
    if (entered.has(path)) return;
    entered.add(path);
    work.push(state);
    if (state.parent !== undefined) enterAround(state.parent);
  };
  enter('');
  for (let state = work.pop(); state !== undefined; state = work.pop()) {
    for (const { targets } of state.transitions) targets?.forEach((target) => enterDeep(target));
  }
  return entered;

  /** A compound state may have been entered around before; a target also enters its initial state. */
  function enterDeep(path: string): void {
    const state = byPath.get(path);
    if (state === undefined) return;
    if (!entered.has(path)) return enter(path);
    if (state.type !== 'compound') return;
    enter(initialPath(state));
  }
}
