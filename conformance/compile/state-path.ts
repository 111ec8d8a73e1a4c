/** The dotted path of a state value: `a.b`, and `{a.x, b.y}` where regions are active together. */
import type { StateValue } from 'xstate';

export function statePath(value: StateValue): string {
  if (typeof value === 'string') return value;
  const parts = Object.entries(value).map(([key, child]) => {
    if (child === undefined || (typeof child === 'object' && Object.keys(child).length === 0)) return key;
    return `${key}.${statePath(child)}`;
  });
  return parts.length === 1 ? (parts[0] ?? '') : `{${parts.join(', ')}}`;
}

/** Whether `path` (dotted, as machines name their states) is active in `value`. */
export function stateMatches(value: StateValue, path: string): boolean {
  let at: StateValue | undefined = value;
  for (const key of path.split('.')) {
    if (at === undefined) return false;
    if (typeof at === 'string') {
      if (at !== key) return false;
      at = undefined;
    } else {
      if (!Object.hasOwn(at, key)) return false;
      at = at[key];
    }
  }
  return true;
}
