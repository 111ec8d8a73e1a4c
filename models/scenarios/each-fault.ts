/**
 * Each scenario under the faults that its own parts leave out: a message that is doubled and two that overtake each
 * other, and one that comes after its timer, with no other fault. Whichever message it is, it is met there (DEC-58).
 *
 * Most parts lose messages, and cut the power; with all faults at once many would be too many states. Which scenarios
 * have no part with all of them at once, and why, is listed here and in docs/guide/semantics.md.
 */
import type { Budgets, Part } from '../../conformance/explore/index.js';
import type { ScopedScenario } from '../requirements/index.js';
import { overOpenLinks } from './network.js';

/**
 * A late message is a part of its own: doubled and overtaken besides, it would be more than all other parts together.
 */
const TOGETHER = [['duplication', 'reorder'], ['late']] as const;
const FAULTS: readonly (keyof Budgets)[] = ['loss', 'powerCut', ...TOGETHER.flat()];
const WORDS = { duplication: 'one duplication', reorder: 'one reordering', late: 'one message later than its timer' };

/** A part that is another one under other faults: which, counted from 1. */
export interface RepeatedPart extends Part {
  readonly like?: number;
}

/**
 * What the budgets of the parts leave out, each in a part of its own; `except`: parts that say nothing of these faults.
 */
export function withEachFault<P extends Part>(
  parts: readonly P[],
  except: ReadonlySet<unknown>,
): readonly (P | RepeatedPart)[] {
  return [...parts, ...parts.flatMap((part, at) => (isPut(part, except) ? leftOut(part, at + 1) : []))];
}

/**
 * A part without faults asks what happens without them, and one of fair runs has bounds of its own (`completion.ts`).
 */
function isPut({ composition, thorough }: Part, except: ReadonlySet<unknown>): boolean {
  const budgets: Partial<Budgets> = composition.budgets ?? {};
  const isFaulted = FAULTS.some((fault) => (budgets[fault] ?? 0) > 0);
  const isFair = composition.properties.some(({ kind }) => kind === 'eventually');
  return isFaulted && !isFair && thorough !== true && !except.has(composition);
}

function leftOut({ composition }: Part, number: number): readonly RepeatedPart[] {
  const budgets: Partial<Budgets> = composition.budgets ?? {};
  const instead = { ...budgets, loss: 0, duplication: 0, reorder: 0, late: 0, powerCut: 0 };
  return TOGETHER.flatMap((faults) => {
    const left = faults.filter((fault) => (budgets[fault] ?? 0) === 0);
    if (left.length === 0) return [];
    return [
      {
        says: `as part ${number}, with ${left.map((fault) => WORDS[fault]).join(' and ')} instead`,
        composition: {
          ...composition,
          budgets: { ...instead, ...Object.fromEntries(left.map((fault) => [fault, 1])) },
        },
        besides: true as const,
        like: number,
      },
    ];
  });
}

/**
 * The first part, and those in `also`, once more with links between operators that double, reorder and are late: all of
 * it in one run, or what is late by itself for parts in `apart`, which would be too many states. Nothing is lost there:
 * a loss is in the parts of their own.
 */
export function withOpenLinks<P extends Part>(
  parts: readonly P[],
  also: ReadonlySet<unknown>,
  apart: ReadonlySet<unknown>,
): readonly (P | RepeatedPart)[] {
  const more = parts.flatMap(({ composition, thorough }, at): RepeatedPart[] => {
    if (thorough === true || (at > 0 && !also.has(composition))) return [];
    return (apart.has(composition) ? TOGETHER : [TOGETHER.flat()]).map((faults) => {
      const once = Object.fromEntries(faults.map((fault) => [fault, 1]));
      return {
        says: `as part ${at + 1}, between operators as over the radio: ${faults.map((fault) => WORDS[fault]).join(', ')}`,
        composition: overOpenLinks({ ...composition, budgets: { ...composition.budgets, ...NONE_OF_LEAST, ...once } }),
        besides: true,
        like: at + 1,
      };
    });
  });
  return [...parts, ...more];
}

/** The least that a claim rests on: all of it in one run, with a capacity of two messages a channel. */
export const LEAST = { loss: 2, duplication: 1, reorder: 1, powerCut: 1 } as const;
type Least = keyof typeof LEAST;
const OF_LEAST = Object.keys(LEAST) as readonly Least[];

/** Each pair of these faults is in one of the three. */
const IN_PAIRS: readonly (readonly [says: string, faults: readonly Least[]])[] = [
  ['one loss and one power cut', ['loss', 'powerCut']],
  ['one loss, one duplication and one reordering', ['loss', 'duplication', 'reorder']],
  ['one duplication, one reordering and one power cut', ['duplication', 'reorder', 'powerCut']],
];
const NONE_OF_LEAST = { loss: 0, duplication: 0, reorder: 0, late: 0, powerCut: 0 };

/**
 * The parts in `whole` once more at the least for a claim, and those in `inPairs`, which would be too many states, with
 * each pair of its faults. Minutes together, so that only a thorough look has them.
 */
export function withAllAtOnce<P extends Part>(
  parts: readonly P[],
  whole: ReadonlySet<unknown>,
  inPairs: ReadonlySet<unknown>,
): readonly (P | RepeatedPart)[] {
  const more = parts.flatMap(({ composition }, at): RepeatedPart[] => {
    const under = (says: string, faults: Budgets): RepeatedPart => ({
      says: `as part ${at + 1}, with ${says}`,
      composition: { ...composition, budgets: { ...composition.budgets, ...faults } },
      besides: true,
      thorough: true,
      like: at + 1,
    });
    if (whole.has(composition))
      return [under('two losses, one duplication, one reordering and one power cut', { late: 0, ...LEAST })];
    if (!inPairs.has(composition)) return [];
    const isThere = (faults: readonly Least[]): boolean =>
      faults.every((fault) => (composition.budgets[fault] ?? 0) > 0);
    return IN_PAIRS.filter(([, faults]) => !isThere(faults)).map(([says, faults]) =>
      under(says, { ...NONE_OF_LEAST, ...Object.fromEntries(faults.map((fault) => [fault, 1])) }),
    );
  });
  return [...parts, ...more];
}

/**
 * How near a scenario comes to {@link LEAST}: whether a part has all of it, or which pairs of its faults no part has.
 */
export interface Nearness {
  readonly atOnce: boolean;
  readonly apart: readonly string[];
}

export function nearnessOf(parts: readonly Part[]): Nearness {
  /** A power that nothing cuts is not cut, whatever the budget. */
  const budgetsOf = ({ composition: { budgets, facts = [] } }: Part): Partial<Budgets> =>
    facts.some(({ budget }) => budget === 'powerCut') ? budgets : { ...budgets, powerCut: 0 };
  const isTogether = (one: Least, other: Least): boolean =>
    parts.some((part) => (budgetsOf(part)[one] ?? 0) > 0 && (budgetsOf(part)[other] ?? 0) > 0);
  return {
    atOnce: parts.some((part) => OF_LEAST.every((fault) => (budgetsOf(part)[fault] ?? 0) >= LEAST[fault])),
    apart: OF_LEAST.flatMap((one, at) =>
      OF_LEAST.slice(at + 1).flatMap((other) => (isTogether(one, other) ? [] : [`${one} and ${other}`])),
    ),
  };
}

/** What a look without thorough parts sees. */
export const unhurried = (parts: readonly Part[]): readonly Part[] => parts.filter(({ thorough }) => thorough !== true);

/**
 * Where a scenario stays below {@link LEAST} without a thorough look, or with it, and why; the numbers are of states.
 */
export const ON_LESS: Readonly<Partial<Record<ScopedScenario, string>>> = {
  V18: 'A DPF that checks has more than 8 million; one that makes the MCIM has 4.6 million.',
  V19: 'What a device in service sends has more than 8 million; over open access 1.5 million, with parameters 0.1 million.',
  V20: 'What differs from V1 and V11 is between operators and only lost; 1.4, 1.4 and 5.5 million.',
  V21: 'What differs from V1 is between operators and only lost: 1.4 million each; vectors of an operator, more than 12 million.',
  V22: 'A device that asks the network has 7.8 million; one that the factory has told, 0.4 million.',
  V23: 'An open DRF has 1.5 million; an SHO that is configured in advance, more than 8 million.',
  V24: 'In service and in a change more than 8 million each.',
  V25: 'More than 15 million.',
  V26: 'More than 8 million, whether the DPF calls or shows a token.',
  V27: 'More than 7 million, by rule and by hand.',
  V28: 'A slot that fails besides: 3.3 million.',
  V29: 'Coverage that is lost besides: 4.9 million.',
};

/** The table of docs/guide/semantics.md. */
export function rowsOfLess(
  scenarios: readonly { readonly name: ScopedScenario; readonly parts: readonly Part[] }[],
): string[] {
  const look = (parts: readonly Part[], is: (near: Nearness) => boolean, otherwise: string): string => {
    if (is(nearnessOf(unhurried(parts)))) return 'yes';
    return is(nearnessOf(parts)) ? 'with `--thorough`' : otherwise;
  };
  return scenarios.flatMap(({ name, parts }) => {
    if (nearnessOf(unhurried(parts)).atOnce) return [];
    const atOnce = look(parts, (near) => near.atOnce, 'no');
    const pairs = look(parts, ({ apart }) => apart.length === 0, `not ${nearnessOf(parts).apart.join(', ')}`);
    return [`| ${name} | ${atOnce} | ${pairs} | ${ON_LESS[name] ?? '?'} |`];
  });
}
