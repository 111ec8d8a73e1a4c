/**
 * Tells a class apart from others, with words chosen on the fly (Dorofeeva, El-Fakih and Yevtushenko 2005; Soucha 2019).
 *
 * A word is good that sets the class apart from many of its rivals for few symbols: those of the class, where the word
 * or its beginning may be there already and where a test may just be lengthened, those of the rivals, and those that
 * will be needed for the rivals that are left. It is looked for with a beam: length by length, only the best of each.
 */
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import type { Apartness } from './apartness.js';
import type { Classes } from './classes.js';
import type { PairTable } from './pairs.js';
import { NONE } from './tree.js';

/** What an input counts for that the suite has already, so that nobody walks in circles there. */
const DETOUR = 0.05;

export interface SeparateOptions {
  /** Words that are followed further, of each length. */
  readonly beam: number;
  /** Symbols for a further word at the same class, by estimate. */
  readonly again: number;
}

/** Where a word leads another class. */
interface Rival {
  readonly state: number;
  /** The class there; {@link NONE} where the suite does not go on so far. */
  readonly at: number;
  /** Symbols that are needed to get this far. */
  readonly cost: number;
}

interface Trial {
  readonly word: readonly number[];
  readonly state: number;
  readonly at: number;
  /** Symbols for the class itself. */
  readonly cost: number;
  /** Symbols for the rivals that the word has set apart. */
  readonly others: number;
  /** Whom the word may still set apart. */
  readonly rivals: readonly Rival[];
  readonly separated: number;
  /** What it may come to at the least, by estimate. */
  readonly outlook: number;
}

export interface Choice {
  readonly word: readonly number[];
  /** Symbols for this word, its rivals and, by estimate, for what is left. */
  readonly cost: number;
}

export class Separator {
  readonly #machine: Mealy;
  readonly #classes: Classes;
  readonly #apartness: Apartness;
  readonly #pairs: PairTable;
  readonly #beam: number;
  readonly #again: number;

  constructor(classes: Classes, apartness: Apartness, pairs: PairTable, { beam, again }: SeparateOptions) {
    this.#machine = classes.machine;
    this.#classes = classes;
    this.#apartness = apartness;
    this.#pairs = pairs;
    this.#beam = beam;
    this.#again = again;
  }

  /** Adds words until the class is apart from all these, whose states have to be other ones. */
  separate(of: number, others: readonly number[]): void {
    for (let rivals = this.#apartness.rivals(of, others); rivals.length > 0; ) {
      this.apply(of, rivals, this.choose(of, rivals));
      rivals = this.#apartness.rivals(of, rivals);
    }
  }

  apply(of: number, rivals: readonly number[], { word }: Choice): void {
    const classes = this.#classes;
    classes.append(of, word);
    for (const rival of rivals) {
      const length = this.#separatesAt(classes.state(of), classes.state(rival), word);
      if (length > 0) classes.append(classes.of(rival), word.slice(0, length));
    }
  }

  /** The best word that separates a class from some of these. */
  choose(of: number, others: readonly number[]): Choice {
    const classes = this.#classes;
    const rivals = others.map((other): Rival => ({ state: classes.state(other), at: other, cost: 0 }));
    const begin = { word: [], state: classes.state(of), at: of, cost: 0, others: 0, separated: 0, outlook: 0 };
    let layer: Trial[] = [{ ...begin, rivals }];
    let best: Choice | undefined;
    while (layer.length > 0) {
      const following: Trial[] = [];
      for (const trial of layer)
        for (let input = 0; input < classes.inputs; input++) {
          const tried = this.#lengthened(trial, input, others.length);
          if (tried === undefined) continue;
          if (tried.separated > trial.separated) {
            const cost = tried.cost + tried.others + this.#toCome(others.length - tried.separated);
            if (best === undefined || cost < best.cost) best = { word: tried.word, cost };
          }
          if (tried.rivals.length > 0) following.push(tried);
        }
      const bound = best?.cost ?? Infinity;
      layer = following
        .filter(({ outlook }) => outlook < bound)
        .toSorted((one, other) => one.outlook - other.outlook)
        .slice(0, this.#beam);
    }
    return best as Choice;
  }

  /** Undefined where a further input shows nothing and leaves nothing to be shown. */
  #lengthened(trial: Trial, input: number, all: number): Trial | undefined {
    const { next, output } = this.#machine;
    const { inputs } = this.#classes;
    const edge = trial.state * inputs + input;
    const state = next[edge] as number;
    if (state === UNDEFINED) return undefined;
    const answer = output[edge] as number;
    let { others, separated } = trial;
    let farthest = 0;
    const rivals: Rival[] = [];
    for (const rival of trial.rivals) {
      const itsEdge = rival.state * inputs + input;
      const its = next[itsEdge] as number;
      if (its === UNDEFINED) continue;
      if (output[itsEdge] !== answer) {
        separated++;
        others += this.#costBehind(rival.at, rival.cost, input);
      } else if (its !== state) {
        const so = this.#costBehind(rival.at, rival.cost, input);
        rivals.push({ state: its, at: this.#behind(rival.at, input), cost: so });
        farthest = Math.max(farthest, this.#pairs.lengthOf(state, its));
      }
    }
    if (rivals.length === 0 && separated === trial.separated) return undefined;
    const cost = this.#costBehind(trial.at, trial.cost, input);
    const word = [...trial.word, input];
    const needed = cost + others + farthest + this.#toCome(all - separated - rivals.length);
    const at = this.#behind(trial.at, input);
    return { word, state, at, cost, others, rivals, separated, outlook: needed + word.length * DETOUR };
  }

  #behind(at: number, input: number): number {
    return at === NONE ? NONE : this.#classes.next(at, input);
  }

  /** Nothing as long as the word is in the suite; then the way to where it ends there, and each input. */
  #costBehind(at: number, cost: number, input: number): number {
    if (at === NONE) return cost + 1;
    return this.#classes.next(at, input) === NONE ? this.#classes.entryCost(at) + 1 : 0;
  }

  /** For rivals that a word leaves: words of their own, each of which has to be led up to. */
  #toCome(rivals: number): number {
    return rivals === 0 ? 0 : this.#again * (1 + Math.log2(rivals));
  }

  /** After how many inputs of a word two states answer differently; 0 where they do not. */
  #separatesAt(one: number, other: number, word: readonly number[]): number {
    const { next, output } = this.#machine;
    const { inputs } = this.#classes;
    let [left, right] = [one, other];
    for (const [place, input] of word.entries()) {
      const [mine, its] = [left * inputs + input, right * inputs + input];
      [left, right] = [next[mine] as number, next[its] as number];
      if (left === UNDEFINED || right === UNDEFINED) return 0;
      if (output[mine] !== output[its]) return place + 1;
    }
    return 0;
  }
}
