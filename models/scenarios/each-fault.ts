/**
 * Each scenario under the faults that its own parts leave out: a message that is doubled and two that overtake each other, and
 * one that comes after its timer, with no other fault. Whichever message it is, it is met there (DEC-58).
 *
 * Most parts lose messages, and cut the power; with all faults at once they would be too many states.
 */
import type { Budgets, Part } from '../../conformance/explore/index.js';

/** A late message is a part of its own: doubled and overtaken besides, it would be more than all other parts together. */
const TOGETHER = [['duplication', 'reorder'], ['late']] as const;
const FAULTS: readonly (keyof Budgets)[] = ['loss', 'powerCut', ...TOGETHER.flat()];
const WORDS = { duplication: 'one duplication', reorder: 'one reordering', late: 'one message later than its timer' };

/** What the budgets of the parts leave out, each in a part of its own; `except`: parts that say nothing of these faults. */
export function withEachFault(parts: readonly Part[], except: ReadonlySet<unknown>): readonly Part[] {
  return [...parts, ...parts.flatMap((part, at) => (isPut(part, except) ? leftOut(part, at + 1) : []))];
}

/** A part without faults asks what happens without them, and one of fair runs has bounds of its own (`completion.ts`). */
function isPut({ composition, thorough }: Part, except: ReadonlySet<unknown>): boolean {
  const budgets: Partial<Budgets> = composition.budgets ?? {};
  const isFaulted = FAULTS.some((fault) => (budgets[fault] ?? 0) > 0);
  const isFair = composition.properties.some(({ kind }) => kind === 'eventually');
  return isFaulted && !isFair && thorough !== true && !except.has(composition);
}

function leftOut({ composition }: Part, number: number): readonly Part[] {
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
      },
    ];
  });
}
