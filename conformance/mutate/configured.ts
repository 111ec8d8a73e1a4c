/** The transitions of a machine as its config writes them, and configs like it but for one place. */

/** One of them. */
export interface ConfiguredTransition {
  /** State path. */
  readonly source: string;
  /** What it takes: a type of event, or a pattern with `*`. */
  readonly descriptor: string;
  /** Among those of the state that take it. */
  readonly index: number;
  /** Where it is in the config. */
  readonly path: readonly (string | number)[];
  readonly written: WrittenTransition;
}

export interface WrittenTransition {
  readonly guard?: unknown;
  readonly target?: unknown;
  readonly actions?: unknown;
  readonly meta?: { readonly outcome?: unknown };
}

interface StateConfig {
  readonly entry?: unknown;
  readonly exit?: unknown;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly states?: Readonly<Record<string, StateConfig>>;
}

/** In document order, also what is written as its target alone. */
export function configuredTransitions(config: unknown, states: readonly string[] = []): ConfiguredTransition[] {
  const { on = {}, states: children = {} } = config as StateConfig;
  const here = states.flatMap((name) => ['states', name]);
  const own = Object.entries(on).flatMap(([descriptor, entry]) =>
    (Array.isArray(entry) ? entry : [entry]).flatMap((each: unknown, index): ConfiguredTransition[] => {
      const written = typeof each === 'string' ? { target: each } : each;
      if (typeof written !== 'object' || written === null) return [];
      const path = [...here, 'on', descriptor, ...(Array.isArray(entry) ? [index] : [])];
      return [{ source: states.join('.'), descriptor, index, path, written }];
    }),
  );
  return [
    ...own,
    ...Object.entries(children).flatMap(([name, child]) => configuredTransitions(child, [...states, name])),
  ];
}

/** What a state does when it is entered or left. */
export interface ConfiguredActions {
  readonly source: string;
  readonly on: 'entry' | 'exit';
  readonly path: readonly string[];
  readonly actions: readonly unknown[];
}

/** In document order. */
export function configuredActions(config: unknown, states: readonly string[] = []): ConfiguredActions[] {
  const { states: children = {}, ...own } = config as StateConfig;
  const here = states.flatMap((name) => ['states', name]);
  return [
    ...(['entry', 'exit'] as const).map((on) => ({
      source: states.join('.'),
      on,
      path: [...here, on],
      actions: listed(own[on]),
    })),
    ...Object.entries(children).flatMap(([name, child]) => configuredActions(child, [...states, name])),
  ];
}

/** Actions may be written as one alone. */
export const listed = (actions: unknown): readonly unknown[] =>
  actions === undefined ? [] : Array.isArray(actions) ? actions : [actions];

/** A copy along the path; what lies beside it is shared. */
export function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.with(key as number, replaced(value[key as number], rest, by));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}
