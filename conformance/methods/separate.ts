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

/**
 * Where a word leads the classes that it may still set apart; of each the state, the class there ({@link NONE} where the
 * suite does not go on so far), and how many symbols are needed to get so far. In one array, for millions are made.
 */
type Rivals = Int32Array;
const [STATE, AT, COST, ENTRIES] = [0, 1, 2, 3] as const;

interface Trial {
  readonly word: readonly number[];
  readonly state: number;
  readonly at: number;
  /** Symbols for the class itself. */
  readonly cost: number;
  /** Symbols for the rivals that the word has set apart. */
  readonly others: number;
  readonly rivals: Rivals;
  readonly separated: number;
}

/** What a trial becomes with a further input. */
interface Outcome {
  readonly trial: Trial;
  readonly input: number;
  readonly cost: number;
  readonly others: number;
  readonly separated: number;
  /** How many rivals the word may still set apart. */
  readonly left: number;
  /** What it may come to at the least, by estimate. */
  readonly outlook: number;
}

/** Where a class would be that the suite does not have yet. */
export interface Start {
  readonly state: number;
  readonly cost: number;
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
  /** By number of rivals. */
  readonly #estimates: readonly number[];

  constructor(classes: Classes, apartness: Apartness, pairs: PairTable, { beam, again }: SeparateOptions) {
    this.#machine = classes.machine;
    this.#classes = classes;
    this.#apartness = apartness;
    this.#pairs = pairs;
    this.#beam = beam;
    this.#estimates = this.#machine.states.map((_, left) => (left === 0 ? 0 : again * (1 + Math.log2(left))));
  }

  /** Adds words until the class is apart from all these, whose states have to be other ones. */
  separate(of: number, others: readonly number[]): void {
    for (let rivals = this.#apartness.rivals(of, others); rivals.length > 0;) {
      this.apply(of, rivals, this.choose(of, rivals) as Choice);
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

  /**
   * The best word that separates a class from some of these.
   *
   * @param from - where no class is there yet (`of` is {@link NONE}), the state there and what it costs to get there.
   * @param limit - what a better choice costs; undefined is returned where none costs less.
   */
  choose(of: number, others: readonly number[], from?: Start, limit = Infinity): Choice | undefined {
    const classes = this.#classes;
    const rivals: Rivals = Int32Array.from(others.flatMap((other) => [classes.state(other), other, 0]));
    const { state, cost } = from ?? { state: classes.state(of), cost: 0 };
    if (others.length === 0) return cost < limit ? { word: [], cost } : undefined;
    let layer: Trial[] = [{ word: [], state, at: of, cost, others: 0, separated: 0, rivals }];
    let best: Choice | undefined;
    let bound = limit;
    while (layer.length > 0) {
      const outcomes: Outcome[] = [];
      for (const trial of layer)
        for (let input = 0; input < classes.inputs; input++) {
          const outcome = this.#outcome(trial, input, others.length, bound);
          if (outcome === undefined) continue;
          if (outcome.separated > trial.separated) {
            const whole = outcome.cost + outcome.others + this.#toCome(others.length - outcome.separated);
            if (whole < bound) [best, bound] = [{ word: [...trial.word, input], cost: whole }, whole];
          }
          if (outcome.left > 0) outcomes.push(outcome);
        }
      layer = outcomes
        .filter(({ outlook }) => outlook < bound)
        .toSorted((one, other) => one.outlook - other.outlook)
        .slice(0, this.#beam)
        .map((outcome) => this.#followed(outcome));
    }
    return best;
  }

  /** Undefined where a further input shows nothing and leaves nothing to be shown, or costs too much. */
  #outcome(trial: Trial, input: number, all: number, bound: number): Outcome | undefined {
    const { next, output } = this.#machine;
    const { inputs } = this.#classes;
    const { rivals } = trial;
    const edge = trial.state * inputs + input;
    const state = next[edge] as number;
    if (state === UNDEFINED) return undefined;
    const answer = output[edge] as number;
    const cost = this.#costBehind(trial.at, trial.cost, input);
    let { others, separated } = trial;
    let farthest = 0;
    let left = 0;
    // An input that the suite has already may lead to a test that is only lengthened.
    let moves = state !== trial.state || this.#behind(trial.at, input) !== NONE;
    for (let of = 0; of < rivals.length; of += ENTRIES) {
      const itsState = rivals[of + STATE] as number;
      const itsEdge = itsState * inputs + input;
      const its = next[itsEdge] as number;
      if (its === UNDEFINED) continue;
      if (output[itsEdge] !== answer) {
        separated++;
        others += this.#costBehind(rivals[of + AT] as number, rivals[of + COST] as number, input);
        if (cost + others >= bound) return undefined;
      } else if (its !== state) {
        left++;
        const length = this.#pairs.lengthOf(state, its);
        if (length > farthest) farthest = length;
        moves ||= its !== itsState;
      }
    }
    if (separated === trial.separated && (left === 0 || !moves)) return undefined;
    const needed = cost + others + farthest + this.#toCome(all - separated - left);
    const outlook = needed + (trial.word.length + 1) * DETOUR;
    if (outlook >= bound && separated === trial.separated) return undefined;
    return { trial, input, cost, others, separated, left, outlook };
  }

  #followed({ trial, input, cost, others, separated, left }: Outcome): Trial {
    const { next, output } = this.#machine;
    const { inputs } = this.#classes;
    const edge = trial.state * inputs + input;
    const state = next[edge] as number;
    const before = trial.rivals;
    const rivals: Rivals = new Int32Array(ENTRIES * left);
    let end = 0;
    for (let of = 0; of < before.length; of += ENTRIES) {
      const itsEdge = (before[of + STATE] as number) * inputs + input;
      const its = next[itsEdge] as number;
      if (its === UNDEFINED || its === state || output[itsEdge] !== output[edge]) continue;
      const itsClass = before[of + AT] as number;
      rivals[end + STATE] = its;
      rivals[end + AT] = this.#behind(itsClass, input);
      rivals[end + COST] = this.#costBehind(itsClass, before[of + COST] as number, input);
      end += ENTRIES;
    }
    const word = [...trial.word, input];
    return { word, state, at: this.#behind(trial.at, input), cost, others, separated, rivals };
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
    return this.#estimates[rivals] as number;
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
