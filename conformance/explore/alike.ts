/**
 * Instances that a composition declares to be alike: whether the declaration can be read, and whether all that is
 * declared stays the same when they are exchanged. What they do is asked as it is explored (`symmetry.ts`).
 */
import { identityOf } from '../compile/identity.js';
import type { CompiledRole } from '../compile/compile.js';
import { modelError, type Complaint, type ModelError } from '../model-error.js';
import type { Composition } from './composition.js';
import type { Exchange } from './exchange.js';
import type { Plan } from './plan.js';
import { isWord, orderOf, type Blocks } from './renaming.js';

/** Most ways of exchanging instances: six of one kind, or four of each of two. */
export const mostExchanges = 720;

/** @throws {@link ModelError} `MDL-311` for a declaration that cannot be read, or none. */
export function groupsOf(plan: Plan): readonly Blocks[] {
  const { composition } = plan;
  const { alike = [] } = composition;
  const wrong = (expected: string, got: string): ModelError =>
    differs(composition, { subject: 'alike', expected, got });
  if (alike.length === 0) throw wrong('instances that are declared to be alike', 'none');
  if (composition.attacker !== undefined) throw wrong('no attacker', 'one, who may tell instances apart');
  const groups = alike.map((group) => group.map((block) => (typeof block === 'string' ? [block] : block)));
  const isRole = (name: string): boolean => plan.roles.some((role) => role.name === name);
  const names = groups.flat(2);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw wrong('names once each', `${twice} twice`);
  const broken = names.find((name) => !isWord(name));
  if (broken !== undefined) throw wrong('words of letters, digits, _ and -', `'${broken}'`);
  for (const blocks of groups) {
    const [first = [], ...others] = blocks;
    if (others.length === 0) throw wrong('two or more of a kind', `${first.join(', ')} alone`);
    if (!first.some(isRole)) throw wrong(`an instance among ${first.join(', ') || 'nothing'}`, 'none');
    for (const other of others) {
      if (first.length === other.length && first.every((name, at) => isRole(name) === isRole(other[at] ?? '')))
        continue;
      throw wrong(`names that go with ${first.join(', ')} one by one`, other.join(', ') || 'none');
    }
  }
  const order = orderOf(groups.map(({ length }) => length));
  if (order > mostExchanges) throw wrong(`at most ${mostExchanges} ways of exchanging them`, String(order));
  return groups;
}

/** @throws {@link ModelError} `MDL-311` for the first thing declared that an exchange makes into another. */
export function requireUnchanged(plan: Plan, exchange: Exchange): void {
  const { composition } = plan;
  const { renaming } = exchange;
  const count = plan.roles.length;
  const nameOf = (role: number): string => (plan.roles[role] as CompiledRole).name;
  plan.roles.forEach(({ name }, role) => {
    if (exchange.role(role) >= 0) return;
    throw differs(composition, { subject: `instance ${name}`, expected: `also ${renaming.text(name)}`, got: 'none' });
  });
  for (const { name, initial } of plan.budgets) {
    const becomes = renaming.text(name);
    const other = plan.budgets.find((budget) => budget.name === becomes);
    if (other?.initial === initial) continue;
    const got = other === undefined ? 'no such budget' : String(other.initial);
    throw differs(composition, { subject: `budget ${becomes}`, expected: `${initial}, as for ${name}`, got });
  }
  plan.channels.forEach((spec, pair) => {
    const becomes = exchange.pair(pair);
    const [wanted, got] = [text(spec), text(plan.channels[becomes])];
    if (wanted === got) return;
    const link = (of: number): string => `${nameOf(Math.floor(of / count))}>${nameOf(of % count)}`;
    throw differs(composition, { subject: `channel ${link(becomes)}`, expected: `${wanted}, as ${link(pair)}`, got });
  });
  const budgetNamed = (at: number): string | null => plan.budgets[at]?.name ?? null;
  const eventOf = (role: number, event: number): unknown => (plan.roles[role] as CompiledRole).event(event);
  const requireSame = (kind: string, declared: readonly Declared[], inOrder: boolean): void => {
    const left = declared.map(({ told }) => text(ordered(told, inOrder)));
    for (const { id, told } of declared) {
      const wanted = text(ordered(renaming.value(told) as Told, inOrder));
      const at = left.indexOf(wanted);
      if (at < 0)
        throw differs(composition, { subject: `${kind} ${id}`, expected: `another that is ${wanted}`, got: 'none' });
      left.splice(at, 1);
    }
  };
  requireSame(
    'stimulus',
    plan.stimuli.map(({ id, role, event, budget }) => ({
      id,
      told: { to: [nameOf(role)], event: eventOf(role, event), budget: budgetNamed(budget) },
    })),
    true,
  );
  // The ghost is told one after another of those that a fact reaches; to everybody else their order is nothing.
  const inOrder = composition.ghost !== undefined;
  requireSame(
    'fact',
    plan.facts.map(({ id, roles, events, budget, clears, whileIn, fault }) => {
      const told: Told = {
        to: roles.map(nameOf),
        event: roles.map((role, at) => eventOf(role, events[at] as number))[0] ?? null,
        budget: budgetNamed(budget),
        clears: clears.map((pair) => [nameOf(Math.floor(pair / count)), nameOf(pair % count)]),
        whileIn: whileIn === undefined ? null : { role: nameOf(whileIn.role), states: whileIn.states },
        fault,
      };
      return { id, told };
    }),
    inOrder,
  );
  requireSame(
    'timer',
    plan.timers.map(({ name, shorter }) => {
      const waitsFor = plan.timers.filter((_, at) => (shorter & (1 << at)) !== 0).map((timer) => [timer.name]);
      return { id: name, told: { to: [name], clears: waitsFor } };
    }),
    true,
  );
}

/** What is declared, as it is compared. */
interface Told {
  readonly to: readonly string[];
  /** A set. */
  readonly clears?: readonly (readonly string[])[];
  readonly [more: string]: unknown;
}

interface Declared {
  readonly id: string;
  readonly told: Told;
}

/** @param inOrder - whether the order of `to` means something. */
function ordered(told: Told, inOrder: boolean): Told {
  return {
    ...told,
    to: inOrder ? told.to : told.to.toSorted(),
    clears: (told.clears ?? []).toSorted((one, other) => (text(one) < text(other) ? -1 : 1)),
  };
}

const text = (value: unknown): string => identityOf(value, 'declaration');

/** @returns the error to throw where instances are not alike. */
export const differs = (
  { name }: Composition,
  complaint: Pick<Complaint, 'subject' | 'expected' | 'got'>,
): ModelError =>
  modelError('MDL-311', {
    ...complaint,
    where: `${name}, of instances declared to be alike`,
    todo: 'Correct what is declared under alike, or explore without symmetry.',
  });
