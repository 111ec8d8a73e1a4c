/**
 * Transition pairs: what a role does right after it has moved.
 *
 * A step *holds still* when its event is refused or ignored and the state stays as it was; what follows it follows from
 * the state, so it begins no pair. A pair is a step that does not hold still and any step after it, with nothing
 * between the two but steps that hold still. One word covers many pairs: it walks to the first open one, lets every
 * open refusal and silence be asked for where it stands, and goes on by an open pair as long as there is one.
 */
import type { RoleAutomaton, RoleEdge } from './automaton.js';
import type { Word } from './word.js';

export interface PairBounds {
  /** Most pairs to cover. Default 50 000. */
  readonly maxPairs?: number;
  /** Longest word, in inputs; one may be longer where its pair lies deeper. Default 25. */
  readonly maxChain?: number;
}

export function holdsStill(edge: RoleEdge): boolean {
  return edge.outcome !== 'done' && edge.to === edge.from;
}

/** Words that together take every pair; the purpose is the second step of the first pair that no earlier word takes. */
export function* transitionPairs(automaton: RoleAutomaton, bounds: PairBounds = {}): Generator<Word> {
  const walker = new Walker(automaton, bounds.maxPairs ?? 50_000, bounds.maxChain ?? 25);
  for (const row of automaton.table) {
    for (const first of row) {
      if (!first.enabled || holdsStill(first)) continue;
      while (walker.opens(first)) yield walker.wordFrom(first);
    }
  }
}

/** Keys `<first> <second>` of all pairs of statechart transitions. */
export function pairsOf(automaton: RoleAutomaton): Set<string> {
  const after = automaton.table.map((row) => new Set(row.flatMap((edge) => (edge.enabled ? edge.transitions : []))));
  const pairs = new Set<string>();
  for (const row of automaton.table) {
    for (const edge of row) {
      if (!edge.enabled || holdsStill(edge)) continue;
      for (const one of edge.transitions) for (const two of after[edge.to] as Set<string>) pairs.add(`${one} ${two}`);
    }
  }
  return pairs;
}

/** The pairs on a path, as keys. */
export function pairsOn(path: readonly RoleEdge[]): Set<string> {
  const pairs = new Set<string>();
  let first: RoleEdge | undefined;
  for (const edge of path) {
    for (const one of first?.transitions ?? []) for (const two of edge.transitions) pairs.add(`${one} ${two}`);
    if (!holdsStill(edge)) first = edge;
  }
  return pairs;
}

class Walker {
  private readonly automaton: RoleAutomaton;
  private readonly maxPairs: number;
  private readonly maxChain: number;
  private readonly numbers = new Map<string, number>();
  private readonly numbersOf = new Map<RoleEdge, readonly number[]>();
  private readonly taken = new Set<number>();
  private readonly size: number;
  private readonly rows: (readonly RoleEdge[])[] = [];
  private inputs: number[] = [];
  private purpose = -1;
  private last: RoleEdge | undefined;

  constructor(automaton: RoleAutomaton, maxPairs: number, maxChain: number) {
    this.automaton = automaton;
    this.maxPairs = maxPairs;
    this.maxChain = maxChain;
    this.size = automaton.declared.length;
    automaton.declared.forEach((id, index) => this.numbers.set(id, index));
  }

  /** Whether a step after `first` makes a pair that no word has taken yet. */
  opens(first: RoleEdge): boolean {
    return this.row(first.to).some((second) => this.isOpen(first, second));
  }

  wordFrom(first: RoleEdge): Word {
    this.inputs = [];
    this.purpose = -1;
    this.last = undefined;
    let at = 0;
    for (const input of this.automaton.access[first.from] as readonly number[]) {
      const edge = this.automaton.table[at]?.[input] as RoleEdge;
      this.take(edge);
      at = edge.to;
    }
    this.take(first);
    let moved: RoleEdge | undefined = first;
    while (moved !== undefined) {
      for (const second of this.row(moved.to))
        if (holdsStill(second) && this.mayGoOn() && this.isOpen(moved, second)) this.take(second);
      moved = this.mayGoOn() ? this.next(moved) : undefined;
      if (moved !== undefined) this.take(moved);
    }
    const further = this.inputs.length - 1 - this.purpose;
    return { criterion: 'transition-pair', inputs: this.inputs, purpose: this.purpose, further };
  }

  /** The first pair is taken whatever the length. */
  private mayGoOn(): boolean {
    return this.purpose < 0 || this.inputs.length < this.maxChain;
  }

  /** The open pair behind which most are open; where none is, a step behind which some are. */
  private next(moved: RoleEdge): RoleEdge | undefined {
    let best: RoleEdge | undefined;
    let most = -1;
    const row = this.row(moved.to).filter((edge) => !holdsStill(edge));
    const open = row.filter((edge) => this.isOpen(moved, edge));
    for (const edge of open.length > 0 ? open : row) {
      const behind = this.row(edge.to).reduce((sum, second) => sum + (this.isOpen(edge, second) ? 1 : 0), 0);
      if (behind > most && (behind > 0 || open.length > 0)) [best, most] = [edge, behind];
    }
    return best;
  }

  private take(edge: RoleEdge): void {
    const before = this.taken.size;
    if (this.last !== undefined) for (const key of this.keys(this.last, edge)) this.taken.add(key);
    if (this.taken.size > before && this.purpose < 0) this.purpose = this.inputs.length;
    this.inputs.push(edge.input);
    if (!holdsStill(edge)) this.last = edge;
  }

  private isOpen(first: RoleEdge, second: RoleEdge): boolean {
    if (this.taken.size >= this.maxPairs) return false;
    const seconds = this.numbered(second);
    for (const one of this.numbered(first))
      for (const two of seconds) if (!this.taken.has(one * this.size + two)) return true;
    return false;
  }

  private row(state: number): readonly RoleEdge[] {
    return (this.rows[state] ??= (this.automaton.table[state] as readonly RoleEdge[]).filter(({ enabled }) => enabled));
  }

  private keys(first: RoleEdge, second: RoleEdge): number[] {
    const seconds = this.numbered(second);
    return this.numbered(first).flatMap((one) => seconds.map((two) => one * this.size + two));
  }

  private numbered(edge: RoleEdge): readonly number[] {
    let numbers = this.numbersOf.get(edge);
    if (numbers === undefined)
      this.numbersOf.set(edge, (numbers = edge.transitions.map((id) => this.numbers.get(id) as number)));
    return numbers;
  }
}
