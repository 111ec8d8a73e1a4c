/**
 * The suite as a file: `mcim-suite/1`, JSON, one step and one test a line, so that a change shows as the lines it
 * changes. Steps are written once and named `<input>#<hash of the step>`; tests list those names.
 */
import { byCodeUnit, canonicalJson, sha256Hex } from '../select/canonical.js';
import type { PowerCut, Suite, TestCase, TestStep } from './types.js';

/** Deterministic text: sorted keys, tests by id, steps by name, LF. */
export function formatSuite(suite: Suite): string {
  const names = new Map<string, string>();
  // Suites share step objects, and a step is dear to hash.
  const nameOfObject = new Map<TestStep, string>();
  const nameOf = (step: TestStep): string => {
    let name = nameOfObject.get(step);
    if (name !== undefined) return name;
    const text = canonicalJson(step);
    name = names.get(text) ?? `${step.input}#${sha256Hex(text).slice(0, 10)}`;
    names.set(text, name);
    nameOfObject.set(step, name);
    return name;
  };
  const tests = [...suite.tests]
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map(({ role: _role, steps, cut, ...rest }) =>
      canonicalJson({
        ...rest,
        steps: steps.map(nameOf),
        ...(cut === undefined ? {} : { cut: { ...cut, otherwise: cut.otherwise.map(nameOf) } }),
      }),
    );
  const steps = [...names].map(([text, name]) => `${JSON.stringify(name)}:${text}`).toSorted(byCodeUnit);
  return [
    '{',
    `"format":${JSON.stringify(suite.format)},`,
    `"modelHash":${JSON.stringify(suite.modelHash)},`,
    ...(suite.recommended === undefined ? [] : [`"recommended":${JSON.stringify(suite.recommended)},`]),
    `"role":${JSON.stringify(suite.role)},`,
    '"steps":{',
    steps.join(',\n'),
    '},',
    '"tests":[',
    tests.join(',\n'),
    ']',
    '}',
    '',
  ].join('\n');
}

interface SuiteFile {
  readonly format: 'mcim-suite/1';
  readonly role: string;
  readonly modelHash: string;
  readonly recommended?: readonly string[];
  readonly steps: Readonly<Record<string, TestStep>>;
  readonly tests: readonly (Omit<TestCase, 'role' | 'steps' | 'cut'> & {
    readonly steps: readonly string[];
    readonly cut?: PowerCut & { readonly otherwise: readonly string[] };
  })[];
}

/**
 * Reads what {@link formatSuite} wrote.
 *
 * @throws `SyntaxError` for text that is not such a file, or that names a step it does not contain.
 */
export function parseSuite(text: string): Suite {
  const file = JSON.parse(text) as SuiteFile;
  if (file.format !== 'mcim-suite/1') {
    throw new SyntaxError(
      `suite: expected format mcim-suite/1, got ${JSON.stringify(file.format)}. Read it with the version that wrote it.`,
    );
  }
  const steps = new Map(Object.entries(file.steps));
  const stepsOf = (test: string, names: readonly string[]): TestStep[] =>
    names.map((name) => {
      const step = steps.get(name);
      if (step !== undefined) return step;
      throw new SyntaxError(`suite: test ${test} names the step ${name}, which the file does not contain.`);
    });
  const suite: Suite = {
    format: file.format,
    role: file.role,
    modelHash: file.modelHash,
    ...(file.recommended === undefined ? {} : { recommended: file.recommended }),
    tests: file.tests.map(({ cut, ...test }) => ({
      ...test,
      role: file.role,
      steps: stepsOf(test.id, test.steps),
      ...(cut === undefined ? {} : { cut: { ...cut, otherwise: stepsOf(test.id, cut.otherwise) } }),
    })),
  };
  DIGESTS.set(suite, sha256Hex(text.replaceAll('\r\n', '\n')));
  return suite;
}

/**
 * SHA-256 of the suite's text: what an adapter is told in `hello`. Of a suite that was read it is that of the text, with LF,
 * for writing megabytes again takes seconds.
 */
export function suiteDigest(suite: Suite): string {
  const digest = DIGESTS.get(suite) ?? sha256Hex(formatSuite(suite));
  DIGESTS.set(suite, digest);
  return digest;
}

const DIGESTS = new WeakMap<Suite, string>();
