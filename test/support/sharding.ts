/**
 * How `vitest --shard i/n` divides the test files: by about how long they take, where vitest itself gives each shard as
 * many files as the others. Only the balance depends on these figures.
 */
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Seconds on one idle core of the files that take ten or more. */
export const LONG: Readonly<Record<string, number>> = {
  'generated-tests/drf.complete.test.ts': 400,
  'generated-tests/m2me.complete.test.ts': 204,
  'test/cli.slow.test.ts': 100,
  'test/scenarios-change.slow.test.ts': 70,
  'generated-tests/sho.complete.test.ts': 124,
  'generated-tests/tre.complete.test.ts': 120,
  'test/channels.slow.test.ts': 10,
  'models/scenarios/attacks/noticed.long.test.ts': 90,
  'generated-tests/tre.damaged-store.test.ts': 103,
  'test/model-mutants.long.test.ts': 60,
  'models/scenarios/each-fault.long.test.ts': 67,
  'harness/faulty/faults.slow.test.ts': 54,
  'harness/reference.long.test.ts': 49,
  'test/run-parts.slow.test.ts': 45,
  'generated-tests/m2me.unexpected.test.ts': 43,
  'test/explore-model.slow.test.ts': 43,
  'cli/compromises.slow.test.ts': 50,
  'test/lint.slow.test.ts': 33,
  'generated-tests/sho.pairs.test.ts': 31,
  'impl/roles/sweeps.slow.test.ts': 31,
  'test/select.slow.test.ts': 30,
  'models/scenarios/attacked.slow.test.ts': 30,
  'harness/world/issued.slow.test.ts': 28,
  'test/claims.slow.test.ts': 27,
  'test/step.slow.test.ts': 26,
  'test/scenarios-first.slow.test.ts': 23,
  'impl/tre/power-cut.slow.test.ts': 23,
  'impl/codec/mcim-object.prop.slow.test.ts': 21,
  'models/scenarios/attacks/hostile.slow.test.ts': 19,
  'generated-tests/m2me.pairs.test.ts': 18,
  'generated-tests/tre.unexpected.test.ts': 17,
  'generated-tests/icf.complete.test.ts': 16,
  'models/scenarios/attacks/attacks.slow.test.ts': 16,
  'generated-tests/tre.pairs.test.ts': 15,
  'generated-tests/tre.power-cuts.test.ts': 14,
  'test/crosscheck.slow.test.ts': 40,
  'harness/attack/attacks.slow.test.ts': 14,
  'generated-tests/sho.negatives.test.ts': 13,
  'generated-tests/sho.unexpected.test.ts': 13,
  'impl/codec/vectors/vectors.slow.test.ts': 12,
  'conformance/explore/naive.slow.test.ts': 11,
  'cli/needed-measures.slow.test.ts': 10,
};

/** About how long a file takes, in seconds. */
export function costOf(path: string): number {
  return LONG[path] ?? (path.endsWith('.slow.test.ts') ? 3 : 1);
}

/** The longest file first, each to the shard that has the least so far; the same whatever the order of `paths`. */
export function shardsOf(paths: readonly string[], count: number): readonly (readonly string[])[] {
  const shards = Array.from({ length: count }, () => ({ cost: 0, paths: [] as string[] }));
  const longestFirst = paths.toSorted((one, other) => costOf(other) - costOf(one) || (one < other ? -1 : 1));
  for (const path of longestFirst) {
    const least = shards.reduce((one, other) => (other.cost < one.cost ? other : one));
    least.cost += costOf(path);
    least.paths.push(path);
  }
  return shards.map((shard) => shard.paths);
}

export class ByCost extends BaseSequencer {
  override shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root, shard } = this.ctx.config;
    if (shard === undefined) return Promise.resolve(files);
    const pathOf = ({ moduleId }: TestSpecification): string => relative(root, moduleId).replaceAll('\\', '/');
    const own = new Set(shardsOf(files.map(pathOf), shard.count)[shard.index - 1]);
    return Promise.resolve(files.filter((file) => own.has(pathOf(file))));
  }
}
