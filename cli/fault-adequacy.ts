/**
 * What the generated tests, and nothing else, find of the single faults of the reference implementation: every fault of
 * `harness/faulty`, by kind of test.
 */
import { faultByName } from '../harness/index.js';
import type { Suite, TestCase } from '../conformance/suite/index.js';
import { faulty } from './implementation.js';
import { runRole } from './runs.js';
import { roleNamed, suiteFor } from './suites.js';

export interface JudgedImplementationFault {
  /** `role.what-is-wrong`. */
  readonly name: string;
  readonly role: string;
  /** What it does wrong, in one sentence. */
  readonly says: string;
  /** A statement that it breaks. */
  readonly breaks: string;
  /** By kind of test how many were run. */
  readonly ran: Readonly<Record<string, number>>;
  /** By kind of test how many of these it fails; kinds of which it fails none are left out. */
  readonly failed: Readonly<Record<string, number>>;
  /** Ids of some tests that it fails. */
  readonly some: readonly string[];
}

/**
 * Runs at most `most` tests of each kind, those first that are about the statement which the fault breaks, the others
 * spread over the suite. Where it fails none of these, all tests.
 */
export async function judgeFault(name: string, most: number): Promise<JudgedImplementationFault> {
  const fault = faultByName(name);
  if (fault === undefined) throw new RangeError(`no fault ${name}`);
  const { role, says, breaks } = fault;
  const suite = suiteFor(roleNamed(role));
  const judge = async (wanted: ReadonlySet<string>): Promise<JudgedImplementationFault> => {
    const { results } = await runRole({
      suite,
      implementation: faulty(name),
      strictness: 'strict',
      seed: '1',
      wanted: ({ id }) => wanted.has(id),
    });
    const kindOf = new Map(suite.tests.map(({ id, criterion }) => [id, criterion]));
    const wrong = results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    const counted = (ids: readonly string[]): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const id of ids) {
        const kind = kindOf.get(id) as string;
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts;
    };
    const ran = counted(results.map(({ id }) => id));
    return { name, role, says, breaks, ran, failed: counted(wrong), some: wrong.slice(0, 3) };
  };
  const judged = await judge(someOf(suite, breaks, most));
  return judged.some.length > 0 ? judged : judge(new Set(suite.tests.map(({ id }) => id)));
}

function someOf({ tests }: Suite, breaks: string, most: number): Set<string> {
  const isOf = ({ requirements, decisions }: TestCase): boolean => [...requirements, ...decisions].includes(breaks);
  return new Set(
    [...new Set(tests.map(({ criterion }) => criterion))].flatMap((kind) => {
      const own = tests.filter(({ criterion }) => criterion === kind);
      const first = own.filter(isOf).slice(0, most);
      const others = own.filter((test) => !isOf(test));
      const wanted = Math.min(most - first.length, others.length);
      const spread = Array.from({ length: wanted }, (_none, at) => others[Math.floor((at * others.length) / wanted)]);
      return [...first, ...spread].flatMap((test) => test?.id ?? []);
    }),
  );
}
