import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDot, writeDot } from './dot.js';
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import { minimise } from './minimise.js';
import { readUndefined, SILENCE, undefinedPairs } from './undefined.js';

/** `state input/output state` of each transition. */
function edgesOf({ states, inputs, outputs, next, output }: Mealy): string[] {
  return states.flatMap((state, from) =>
    inputs.flatMap((input, at) => {
      const to = next[from * inputs.length + at] as number;
      const answer = outputs[output[from * inputs.length + at] as number];
      return to === UNDEFINED ? [] : [`${state} ${input}/${answer} ${states[to]}`];
    }),
  );
}

const graph = (body: string): string => `digraph g {\n${body}\n__start0 -> a;\n}\n`;
const edges = (body: string): string[] => edgesOf(readDot(graph(body)));
const complaint = (text: string): string => {
  try {
    readDot(text, { file: 'some/door.dot' });
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};

describe('an automaton in DOT', () => {
  const coffee = readDot(
    `digraph coffee_mealy {
      s1 [label="s1"];
      s0 [label="s0"];
      s0 -> s1  [label="coin/ beep"];
      s0 -> s0  [label="button/ init"];
      s1 -> s1  [label="coin/ beep"];
      s1 -> s0  [label="button/ coffee"];
      __start0 [label="", shape=none];
      __start0 -> s0  [label=""];
    }`,
    { file: 'automata/coffee.dot' },
  );

  test('has its initial state first and is named after its file', () => {
    expect(coffee).toMatchObject({
      name: 'coffee',
      states: ['s0', 's1'],
      inputs: ['coin', 'button'],
      outputs: ['beep', 'init', 'coffee'],
    });
    expect([...coffee.next]).toEqual([1, 0, 1, 0]);
    expect([...coffee.output]).toEqual([0, 1, 0, 2]);
  });

  test('is named after its graph where there is no file', () => {
    expect(readDot('digraph "my door" { __start0 -> s0; s0 -> s0 [label="a/0"] }').name).toBe('my door');
  });

  test('is undefined where an input has no edge', () => {
    const { next, output } = readDot(graph('a -> b [label="x/0"]; b -> a [label="y/1"];'));
    expect([...next]).toEqual([1, UNDEFINED, UNDEFINED, 0]);
    expect([...output]).toEqual([0, UNDEFINED, UNDEFINED, 1]);
  });

  test.each<readonly [says: string, body: string]>([
    ['without semicolons', 'a -> b [label="x/0"] b -> a [label="y/1"]'],
    ['one a line', 'a -> b [label="x/0"]\nb -> a [label="y/1"]'],
    [
      'with attributes before, after and in lists of their own',
      'a -> b [color="red", label="x/0"; penwidth=2.5][style=bold]; b -> a [label="y/1" bold]',
    ],
    ['with ports', 'a:n -> b:port:sw [label="x/0"]; b:"e" -> a [label="y/1"]'],
    ['with quoted, numbered and continued names', '"a" -> "b" [label="x" + "/0"]; b -> "\\\na" [label="y/1"]'],
    [
      'with comments',
      '# of the preprocessor\n// a -> a\n a /* here */ -> b [label="x/0"] /* a -> b\n */ b -> a [label="y/1"]',
    ],
    [
      'with defaults and attributes of the graph',
      'rankdir=LR; node [shape=circle, label="n"]; edge [color=blue]; graph [fontsize=8] a -> b [label="x/0"]; b -> a [label="y/1"]',
    ],
    ['in subgraphs', 'subgraph cluster_1 { a -> b [label="x/0"] } { rank=same; b; } b -> a [label="y/1"]'],
    ['with keywords in capitals', 'NODE [shape=box] EDGE [color=red] a -> b [label="x/0"]; b -> a [label="y/1"]'],
    [
      'as HTML tables of cells',
      'a -> b [label=<<table border="0"><tr><td>x</td><td>/</td><td>0</td></tr></table>>]; b -> a [label=<<TABLE><TR><TD>y</TD><TD>1</TD></TR></TABLE>>]',
    ],
    ['as HTML text', 'a -> b [label=<x<br/>>, label=<<b>x</b> / <i>0</i>>]; b -> a [label=<y/1>]'],
    ['with the same edge twice', 'a -> b [label="x/0"]; a -> b [label=" x / 0 "]; b -> a [label="y/1"]'],
  ])('is read %s', (_says, body) => {
    expect(edges(body)).toEqual(['a x/0 b', 'b y/1 a']);
  });

  test.each<readonly [says: string, label: string]>([
    ['lines', '"x/0\\ny/1\\l"'],
    ['rows of a table', '<<table><tr><td>x / 0</td></tr><tr><td>y</td><td>/</td><td>1</td></tr></table>>'],
    ['lines of HTML', '<x/0<br/>y/1>'],
  ])('has several labels at an edge as %s', (_says, label) => {
    expect(edges(`a -> a [label=${label}]`)).toEqual(['a x/0 a', 'a y/1 a']);
  });

  test.each<readonly [label: string, edge: string]>([
    ['"SYN(V,V,0)/TIMEOUT"', 'SYN(V,V,0)/TIMEOUT'],
    ['"x/BTLE|BTLE_DATA"', 'x/BTLE|BTLE_DATA'],
    ['"get a/b / 200"', 'get a/b/200'],
    ['<<table><tr><td>x</td><td>/</td><td>y/z</td></tr></table>>', 'x/y/z'],
    ['"say \\"hi\\" / \\\\"', 'say "hi"/\\'],
    ['<a &lt; b / &quot;&amp;&#33;&#x3f;&unknown;>', 'a < b/"&!?&unknown;'],
    ['<<!-- x/0 --> y/1>', 'y/1'],
    ['<<table><tr><td>a/b</td><td>/</td><td>c/d</td></tr></table>>', 'a/b/c/d'],
  ])('reads the label %s', (label, edge) => {
    expect(edges(`a -> a [label=${label}]`)).toEqual([`a ${edge} a`]);
  });

  test('splits at the one slash with spaces', () => {
    const { inputs, outputs } = readDot(graph('a -> a [label="get a/b / 200/ok"]'));
    expect({ inputs, outputs }).toEqual({ inputs: ['get a/b'], outputs: ['200/ok'] });
  });

  test.each(['"x/"', '"x / "', '<<table><tr><td>x</td><td>/</td><td></td></tr></table>>'])(
    'is silent where the label is %s, as where an input is ignored',
    (label) => {
      const machine = readDot(graph(`a -> b [label=${label}]; b -> a [label="y/0"]; a -> a [label="y/0"]`));
      expect(edgesOf(machine)).toContain(`a x/${SILENCE} b`);
      // In b nothing is drawn for x; read as ignored it is what is drawn in a.
      expect(minimise(readUndefined(machine, 'ignored')).merged).toEqual([['a', 'b']]);
    },
  );

  test.each(['init', '"" [shape=none] ""', 'start:e'])('may have its start drawn as %s', (arrow) => {
    expect(readDot(`digraph { ${arrow} -> b; a -> b [label="x/0"] b -> a [label="x/1"] }`).states[0]).toBe('b');
  });
});

describe('the automata of bench/automata', () => {
  const folder = new URL('../../bench/automata/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.dot'));

  test('are thirteen', () => {
    expect(files).toHaveLength(13);
  });

  test.each(files)('%s is complete and minimal, and written and read again the same', (file) => {
    const machine = readDot(readFileSync(new URL(file, folder), 'utf8'), { file });
    expect(machine.states.length).toBeGreaterThan(1);
    expect(undefinedPairs(machine)).toBe(0);
    expect(minimise(machine).merged).toEqual([]);
    expect(edgesOf(readDot(writeDot(machine))).toSorted()).toEqual(edgesOf(machine).toSorted());
  });
});

describe('an automaton without a start', () => {
  const ab = 'a -> b [label="x/1"]; b -> a [label="x/2"];';
  test.each<readonly [todo: string, before: string, after: string]>([
    ['Take the label away.', `__start0 -> a [label="go/x"]; ${ab}`, `__start0 -> a; ${ab}`],
    [
      "Take the label away. Take away '__start0 -> __start0' at line 1.",
      `__start0 -> __start0; __start0 -> a [label="start"]; ${ab}`,
      `__start0 -> a; ${ab}`,
    ],
    [
      "Take away 'b -> __start0' at line 1.",
      `__start0 -> a; ${ab} b -> __start0 [label="y/1"];`,
      `__start0 -> a; ${ab}`,
    ],
    [
      'Keep one edge that leaves __start0, without a label.',
      `__start0 -> a [label="x/1"]; __start0 -> b; ${ab}`,
      `__start0 -> b; ${ab}`,
    ],
    ["Let it lead to the initial state, '__start -> a'.", `__start -> __start; ${ab}`, `__start -> a; ${ab}`],
    [
      "Take the label away if it is the start; if s is the initial state, add '__start0 -> s;'.",
      `s -> a [label="x/0"]; ${ab}`,
      `s -> a; ${ab}`,
    ],
    [
      "if s is the initial state, add '__start0 -> s;'.",
      `s -> a [label="x/0"]; ${ab}`,
      `s -> a [label="x/0"]; ${ab} __start0 -> s;`,
    ],
    [
      "Add '__start0 -> b;' for the initial state.",
      `a -> a [label="x/0"]; b -> c [label="x/0"]; c -> b [label="x/0"]; c -> a [label="y/0"];`,
      `a -> a [label="x/0"]; b -> c [label="x/0"]; c -> b [label="x/0"]; c -> a [label="y/0"]; __start0 -> b;`,
    ],
    ["Add '__start0 -> a;' for the initial state.", ab, `${ab} __start0 -> a;`],
    [
      "Add '__start0_ -> __start0;' for the initial state.",
      '__start0 -> __start0 [label="x/0"];',
      '__start0 -> __start0 [label="x/0"]; __start0_ -> __start0;',
    ],
  ])('is told what to do, and is one when that is done: %s', (todo, before, after) => {
    expect(() => readDot(`digraph g { ${before} }`)).toThrow(todo);
    expect(() => readDot(`digraph g { ${before} }`)).toThrow('MDL-403');
    expect(() => readDot(`digraph g { ${after} }`)).not.toThrow();
  });
});

describe('what is no automaton', () => {
  test.each<readonly [says: string, text: string, message: string]>([
    ['no graph', 'hello', "MDL-401 some/door.dot:1: DOT: expected 'digraph', got 'hello'."],
    ['nothing', '', "MDL-401 some/door.dot:1: DOT: expected 'digraph', got the end of the file."],
    ['an undirected graph', 'graph { a -- b }', "MDL-401 some/door.dot:1: DOT: expected 'digraph', got 'graph'."],
    ['an undirected edge', graph('a -- b'), "MDL-401 some/door.dot:2: DOT: expected '->', got '--'."],
    [
      'an open graph',
      'digraph {\na -> b [label="x/0"]\n',
      "MDL-401 some/door.dot:3: DOT: expected '}', got the end of the file.",
    ],
    [
      'an open text',
      graph('\na -> a [label="x/0]'),
      'MDL-401 some/door.dot:3: DOT: expected a closing quotation mark, got the end of the file.',
    ],
    [
      'an open HTML label',
      'digraph {\na -> a [label=<<b>x/0</b>] }',
      "MDL-401 some/door.dot:2: DOT: expected the '>' of an HTML label, got the end of the file.",
    ],
    [
      'an open comment',
      graph('a -> a /* [label="x/0"]'),
      "MDL-401 some/door.dot:2: DOT: expected the '*/' of a comment, got the end of the file.",
    ],
    [
      'an open list',
      graph('a -> a [label="x/0"'),
      "MDL-401 some/door.dot:3: DOT: expected an attribute or ']', got '->'.",
    ],
    [
      'an attribute without a value',
      graph('a -> a [label=]'),
      "MDL-401 some/door.dot:2: DOT: expected a value, got ']'.",
    ],
    [
      'a name that is not quoted',
      graph('a -> a [label=x/0]'),
      "MDL-401 some/door.dot:2: DOT: expected a name, a text or a sign of DOT, got '/'.",
    ],
    ['an edge to nowhere', graph('a -> ;'), "MDL-401 some/door.dot:2: DOT: expected a state, got ';'."],
    [
      'a chain',
      graph('a -> b -> a [label="x/0"]'),
      "MDL-401 some/door.dot:2: DOT: expected one edge a statement, got '->'. Write 'a -> b' and the next edge apart.",
    ],
    ['an edge to a subgraph', graph('a -> { b }'), "MDL-401 some/door.dot:2: DOT: expected a state, got '{'."],
    [
      'an edge from a subgraph',
      graph('{ b } -> a'),
      "MDL-401 some/door.dot:2: DOT: expected no edge from a subgraph, got '->'.",
    ],
    [
      'a label for all edges',
      graph('edge [label="x/0"]; a -> a'),
      "MDL-401 some/door.dot:2: DOT: expected no label for all edges, got label 'x/0'.",
    ],
    [
      'a second graph',
      `${graph('a -> a [label="x/0"]')}\ndigraph h {}`,
      "MDL-401 some/door.dot:6: DOT: expected the end of the file, got 'digraph'.",
    ],
    [
      'an edge without a label',
      graph('a -> b [label="x/0"];\nb -> a'),
      "MDL-402 some/door.dot:3: edge b -> a: expected a label 'input/output', got none.",
    ],
    [
      'a label without an output',
      graph('a -> a [label="x"]'),
      "MDL-402 some/door.dot:2: edge a -> a: expected a label 'input/output', got 'x'.",
    ],
    [
      'a label without an input',
      graph('a -> a [label="/0"]'),
      "MDL-402 some/door.dot:2: edge a -> a: expected a label 'input/output', got '/0'.",
    ],
    ...['"x/y/z"', '"a / b / c"', '<<table><tr><td>a/b</td><td>c</td></tr></table>>'].map(
      (label) =>
        [
          `the label ${label}`,
          graph(`a -> a [label=${label}]`),
          "MDL-427 some/door.dot:2: edge a -> a: expected one '/' between input and output, got '",
        ] as const,
    ),
    [
      'no transition',
      'digraph {\n__start0 -> a;\na [shape=circle] }',
      "MDL-426 some/door.dot:2: automaton: expected an edge with a label 'input/output', got none",
    ],
    [
      'no start',
      'digraph {\n\na -> b [label="x/0"]; b -> a [label="x/0"] }',
      "MDL-403 some/door.dot:3: start: expected an edge without a label from a node that is no state, got none. Add '__start0 -> a;' for the initial state.",
    ],
    [
      'a start with a label',
      'digraph {\n__start0 -> a [label="go/x"];\na -> a [label="x/0"] }',
      "MDL-403 some/door.dot:2: start: expected an edge without a label from a node that is no state, got '__start0 -> a' with the label 'go/x'. Take the label away.",
    ],
    [
      'two starts',
      graph('a -> b [label="x/0"]; b -> a [label="x/0"];\n__start1 -> b'),
      "MDL-403 some/door.dot:4: start: expected one initial state, got '__start0 -> a' beside '__start1 -> b' at line 3.",
    ],
    [
      'two answers',
      graph('a -> a [label="x/0"];\na -> a [label="y/1\\nx/1"]'),
      'MDL-404 some/door.dot:3: state a with input x: expected one answer and one state behind it, got another at line 2.',
    ],
    [
      'two states behind one input',
      graph('a -> a [label="x/0"];\na -> b [label="x/0"]'),
      'MDL-404 some/door.dot:3: state a with input x: expected one answer and one state behind it, got another at line 2.',
    ],
    [
      'states that nothing leads to',
      graph('a -> a [label="x/0"];\nb -> a [label="x/0"]; c -> b [label="x/0"];'),
      'MDL-405 some/door.dot:3: 2 states: expected a way from a to every state, got none to b, c.',
    ],
  ])('%s is refused with file and line', (_says, text, message) => {
    expect(complaint(text)).toContain(message);
    expect(complaint(text)).not.toContain('\n');
  });
});

describe('a machine written to DOT', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });
  const stateName = fc
    .oneof(name, fc.constantFrom('node', '__start0', '7', 'a b'))
    .filter((text) => !text.includes('\\'));
  const symbol = fc.oneof(
    name,
    fc.constantFrom('a / b', 'x/y', 'a /', '/', ' x ', '<td>', '&amp;', '\\n', '"', 'a\nb', '\\'),
  );
  const machines = fc
    .record({
      name: stateName,
      states: fc.uniqueArray(stateName, { minLength: 1, maxLength: 5 }),
      inputs: fc.uniqueArray(symbol, { minLength: 1, maxLength: 4 }),
      outputs: fc.uniqueArray(symbol, { minLength: 1, maxLength: 4 }),
      seed: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    })
    .map(({ seed, ...names }): Mealy => {
      const size = names.states.length * names.inputs.length;
      const next = new Int32Array(size);
      const output = new Int32Array(size);
      for (let at = 0; at < size; at++) {
        const [state, input] = [Math.floor(at / names.inputs.length), at % names.inputs.length];
        // The first input leads through all states, the others anywhere or nowhere.
        const isDefined = input === 0 || (seed[at] as number) % 4 > 0;
        next[at] = !isDefined
          ? UNDEFINED
          : input === 0
            ? (state + 1) % names.states.length
            : (seed[at] as number) % names.states.length;
        output[at] = isDefined ? (seed[size + at] as number) % names.outputs.length : UNDEFINED;
      }
      return { ...names, next, output };
    });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(machines, (machine) => {
        const again = readDot(writeDot(machine));
        expect(again.name).toBe(machine.name);
        expect(again.states).toEqual(machine.states);
        expect(edgesOf(again).toSorted()).toEqual(edgesOf(machine).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test('has no state whose name DOT cannot write', () => {
    const machine = readDot(graph('a -> a [label="x/0"]'));
    expect(() => writeDot({ ...machine, states: ['a\\'] })).toThrow('MDL-406');
  });
});
