/** Local states as predicates see them; a question that no state of the chart could answer yes is refused. */
import type { AnyStateMachine, StateValue } from 'xstate';
import type { CompiledRole } from '../compile/compile.js';
import { declaredStates } from '../compile/xstate-adapter.js';
import type { RoleView } from './composition.js';
import { Unanswerable, nearest } from './unanswerable.js';

/** @internal */
export class LocalView implements RoleView {
  readonly value: StateValue;
  readonly path: string;
  readonly context: unknown;
  readonly tags: readonly string[];
  private readonly active: ReadonlySet<string>;
  private readonly compiled: CompiledRole;

  /** @param local - the role's number of the local state. */
  constructor(compiled: CompiledRole, local: number) {
    const { value, path, context, tags, active } = compiled.state(local);
    this.value = value;
    this.path = path;
    this.context = context;
    this.tags = tags;
    this.active = new Set(active);
    this.compiled = compiled;
  }

  /** @throws {@link Unanswerable} for a path that the chart does not have: the answer would always be no. */
  matches(path: string): boolean {
    if (this.active.has(path)) return true;
    const { name, machine } = this.compiled;
    if (!declaredIn(machine).paths.has(path)) throw unknownState(name, machine, path);
    return false;
  }

  /** @throws {@link Unanswerable} for a tag that no state of the chart has. */
  hasTag(tag: string): boolean {
    if (this.tags.includes(tag)) return true;
    const { tags } = declaredIn(this.compiled.machine);
    if (!tags.has(tag)) throw unknown(`${this.compiled.name}.hasTag`, 'tag', tag, [...tags]);
    return false;
  }
}

/** What is thrown for a state that the machine of an instance does not have. */
function unknownState(instance: string, machine: AnyStateMachine, path: string): Unanswerable {
  const paths = [...declaredIn(machine).paths].filter((each) => each !== '');
  return unknown(`${instance}.matches`, 'state', path, paths);
}

/** The first of some states that the machine of an instance does not have, as a refusal of it. */
export function firstUnknownState(
  { name, machine }: Pick<CompiledRole, 'name' | 'machine'>,
  states: readonly string[],
): Unanswerable | undefined {
  const { paths } = declaredIn(machine);
  const path = states.find((each) => !paths.has(each));
  return path === undefined ? undefined : unknownState(name, machine, path);
}

function unknown(subject: string, what: string, asked: string, known: readonly string[]): Unanswerable {
  const guess = nearest(asked, known);
  return new Unanswerable({
    subject,
    expected: `a ${what} that the chart has (${some(known) || 'it has none'})`,
    got: `'${asked}'`,
    todo: guess === undefined ? `Name a ${what} of the chart.` : `Did you mean '${guess}'?`,
  });
}

const some = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;

interface Declared {
  /** Dotted; that of the machine itself is empty. */
  readonly paths: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

const known = new WeakMap<AnyStateMachine, Declared>();

/** Read from a chart once. */
function declaredIn(machine: AnyStateMachine): Declared {
  let declared = known.get(machine);
  if (declared === undefined) {
    const states = declaredStates(machine);
    declared = { paths: new Set(states.map(({ path }) => path)), tags: new Set(states.flatMap(({ tags }) => tags)) };
    known.set(machine, declared);
  }
  return declared;
}

/** In one message. */
const mostNames = 12;
