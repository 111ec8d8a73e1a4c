/**
 * The grammar of Graphviz DOT, as far as automata are written in it: a digraph's nodes and edges with their attributes.
 *
 * Ports are read and dropped, and what is in a subgraph is read as if it stood outside. Refused, because what they mean
 * for an automaton is anybody's guess: undirected edges, chains (`a -> b -> c`), edges to a subgraph, and labels that
 * are defaults for the edges behind them.
 */
import { modelError } from '../model-error.js';
import type { DotToken } from './dot-tokens.js';
import { dotTokens } from './dot-tokens.js';

export interface DotNode {
  readonly name: string;
  /** Where it is first named, from 1. */
  readonly line: number;
}

export interface DotEdge {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly label?: DotToken;
}

export interface DotGraph {
  readonly name?: string;
  /** In the order in which they are first named. */
  readonly nodes: readonly DotNode[];
  readonly edges: readonly DotEdge[];
}

/**
 * @param file - for messages.
 * @throws {@link ModelError} `MDL-401` with file and line.
 */
export function parseDot(text: string, file: string): DotGraph {
  return new Parser(dotTokens(text, file), file).graph();
}

class Parser {
  private readonly tokens: readonly DotToken[];
  private readonly file: string;
  private at = 0;
  private readonly nodes = new Map<string, DotNode>();
  private readonly edges: DotEdge[] = [];

  constructor(tokens: readonly DotToken[], file: string) {
    this.tokens = tokens;
    this.file = file;
  }

  graph(): DotGraph {
    this.takeWord('strict');
    if (!this.takeWord('digraph')) throw this.fault("'digraph'", 'An automaton is a directed graph.');
    const name = this.isIdentifier() ? this.take().text : undefined;
    this.block();
    if (this.here.kind !== 'end') throw this.fault('the end of the file', 'Give each automaton a file of its own.');
    return { ...(name === undefined ? {} : { name }), nodes: [...this.nodes.values()], edges: this.edges };
  }

  private block(): void {
    this.expectSign('{', "Open the graph with '{'.");
    while (!this.takeSign('}')) {
      if (this.here.kind === 'end') throw this.fault("'}'", "Close every '{'.");
      if (!this.takeSign(';')) this.statement();
    }
  }

  private statement(): void {
    if (this.isWord('subgraph') || this.isSign('{')) return this.subgraph();
    if (this.isWord('graph') || this.isWord('node')) {
      this.take();
      this.attributes();
      return;
    }
    if (this.isWord('edge')) {
      this.take();
      const label = this.attributes();
      if (label !== undefined)
        throw this.fault('no label for all edges', 'Write the label at each edge.', label, `label '${label.text}'`);
      return;
    }
    if (!this.isIdentifier()) throw this.fault('a state, an edge or an attribute', 'Correct this statement.');
    const first = this.take();
    if (this.takeSign('=')) {
      this.identifier('a value', 'Give the attribute a value.');
      return;
    }
    this.port();
    this.name(first);
    if (this.isSign('--')) throw this.fault("'->'", 'An edge of an automaton has a direction.');
    if (!this.takeSign('->')) {
      this.attributes();
      return;
    }
    if (this.isWord('subgraph') || this.isSign('{'))
      throw this.fault('a state', 'Write one edge for each state of the subgraph.');
    const second = this.identifier('a state', "Name the state behind '->'.");
    this.port();
    this.name(second);
    if (this.isSign('->') || this.isSign('--'))
      throw this.fault('one edge a statement', `Write '${first.text} -> ${second.text}' and the next edge apart.`);
    const label = this.attributes();
    this.edges.push({
      from: first.text,
      to: second.text,
      line: first.line,
      ...(label === undefined ? {} : { label }),
    });
  }

  private subgraph(): void {
    if (this.takeWord('subgraph') && this.isIdentifier()) this.take();
    this.block();
    if (this.isSign('->') || this.isSign('--'))
      throw this.fault('no edge from a subgraph', 'Write one edge for each state of the subgraph.');
  }

  /** Reads attribute lists; the last `label` counts. */
  private attributes(): DotToken | undefined {
    let label: DotToken | undefined;
    while (this.takeSign('[')) {
      while (!this.takeSign(']')) {
        const name = this.identifier("an attribute or ']'", "Close every '['; quote values that are no plain name.");
        // `[bold]` is short for `[bold=true]`.
        const value = this.takeSign('=') ? this.identifier('a value', `Give '${name.text}' a value.`) : undefined;
        if (name.text === 'label') label = value;
        if (!this.takeSign(',')) this.takeSign(';');
      }
    }
    return label;
  }

  private port(): void {
    while (this.takeSign(':')) this.identifier('a port', 'Name the port.');
  }

  private name({ text, line }: DotToken): void {
    if (!this.nodes.has(text)) this.nodes.set(text, { name: text, line });
  }

  private get here(): DotToken {
    return this.tokens[this.at] as DotToken;
  }

  private take(): DotToken {
    return this.tokens[this.at++] as DotToken;
  }

  private isSign(sign: string): boolean {
    return this.here.kind === 'sign' && this.here.text === sign;
  }

  private takeSign(sign: string): boolean {
    const is = this.isSign(sign);
    if (is) this.at++;
    return is;
  }

  private expectSign(sign: string, todo: string): void {
    if (!this.takeSign(sign)) throw this.fault(`'${sign}'`, todo);
  }

  /** Keywords are the same in capitals, and none when quoted. */
  private isWord(word: string): boolean {
    return this.here.kind === 'name' && this.here.text.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    const is = this.isWord(word);
    if (is) this.at++;
    return is;
  }

  private isIdentifier(): boolean {
    return this.here.kind !== 'sign' && this.here.kind !== 'end' && !KEYWORDS.some((keyword) => this.isWord(keyword));
  }

  private identifier(expected: string, todo: string): DotToken {
    if (!this.isIdentifier()) throw this.fault(expected, todo);
    return this.take();
  }

  private fault(expected: string, todo: string, { kind, text, line } = this.here, what?: string): Error {
    const got = what ?? (kind === 'end' ? 'the end of the file' : `'${text}'`);
    return modelError('MDL-401', { subject: 'DOT', expected, got, where: `${this.file}:${line}`, todo });
  }
}

const KEYWORDS = ['node', 'edge', 'graph', 'digraph', 'subgraph', 'strict'];
