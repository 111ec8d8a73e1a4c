/** Running the suite of one role against one implementation, as every command does it. */
import { runSuite } from '../conformance/run/index.js';
import type { Adapter, RunReport, Strictness, TestResult } from '../conformance/run/index.js';
import type { Suite, TestCase } from '../conformance/suite/index.js';
import { mayBeUnsupported, repeatCommandWith, suiteOf, worldsOfRun } from '../harness/index.js';
import type { Implementation } from './implementation.js';

export interface RunRequest {
  readonly suite: Suite;
  readonly implementation: Implementation;
  readonly strictness: Strictness;
  readonly seed: string;
  readonly wanted?: (test: TestCase) => boolean;
  /** What passed there is not run again. */
  readonly earlier?: readonly TestResult[];
  readonly onResult?: (result: TestResult) => void;
  readonly signal?: AbortSignal;
}

export async function runRole(request: RunRequest): Promise<RunReport> {
  const { suite, implementation, strictness, seed, wanted, earlier, onResult, signal } = request;
  return runSuite(suite, {
    adapter: async () => breathing(await implementation.adapterFor(suite.role)),
    world: worldsOfRun(),
    mayBeUnsupported,
    strictness,
    seed,
    suite: suiteOf(suite.role),
    repeatCommand: repeatCommandWith(implementation.option),
    ...(wanted === undefined ? {} : { filter: wanted }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(onResult === undefined ? {} : { onResult }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** An in-process implementation never waits; without a pause now and then, no signal would be heard. */
function breathing(adapter: Adapter): Adapter {
  let requests = 0;
  return {
    async request(message) {
      if (++requests % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
      return adapter.request(message);
    },
    ...(adapter.close === undefined ? {} : { close: () => adapter.close?.() }),
  };
}
