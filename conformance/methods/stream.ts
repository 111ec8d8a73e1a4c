/**
 * A random stream of tests without an end, likeliest killers first: the randomised Wp method.
 *
 * Each word goes to a state that is drawn evenly, takes a random middle of geometric length, and ends with one of the
 * words that identify the state it has come to. Every word of an HSI suite, for any number of extra states, comes with a
 * chance above zero; which faults are left after so many words no stream can say.
 *
 * A word depends on the seed and its position alone. So a stream is resumed by starting where it stopped, and shared
 * among machines by taking every n-th position.
 */
import { modelError } from '../model-error.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { requireMealy } from '../mealy/required.js';
import { stateCover } from './cover.js';
import { harmonisedIdentifiers } from './harmonised.js';
import { PairTable } from './pairs.js';

export interface StreamOptions {
  /** Any whole number; another seed is another stream. Default 1. */
  readonly seed?: number;
  /** Position of the first word, from 0. Default 0. */
  readonly from?: number;
  /** Every how many positions. Default 1. */
  readonly step?: number;
  /** Inputs of a middle on average. Default 2. */
  readonly middle?: number;
}

export interface WalkOptions extends Omit<StreamOptions, 'middle'> {
  /** Inputs of a walk; fewer where nothing is defined any more. Default 50. */
  readonly length?: number;
}

export interface StreamedWord {
  readonly position: number;
  readonly word: InputWord;
}

/**
 * @throws {@link ModelError} `MDL-411` or `MDL-412` for a machine that is not minimal or not connected, `MDL-431` for
 * an option that means nothing.
 */
export function* wordStream(machine: Mealy, options: StreamOptions = {}): Generator<StreamedWord, never> {
  const { seed = 1, from = 0, step = 1, middle = 2 } = options;
  requirePlace(machine, seed, from, step);
  if (!(middle >= 0 && middle < Infinity)) throw unusable(machine, 'middle', 'a number of 0 or more', middle);
  const cover = stateCover(machine);
  const meanDepth = cover.depth.reduce((sum, depth) => sum + depth, 0) / cover.depth.length;
  const identifiers = harmonisedIdentifiers(machine, new PairTable(machine), meanDepth);
  const sent = machine.states.map((_name, state) => definedInputs(machine, state));
  for (let position = from; ; position += step) {
    const draw = drawer(seed, position);
    let state = Math.floor(draw() * machine.states.length);
    const word = [...(cover.words[state] as InputWord)];
    while (draw() < middle / (middle + 1)) {
      const input = pick(sent[state] as readonly number[], draw);
      if (input === undefined) break;
      word.push(input);
      state = machine.next[state * machine.inputs.length + input] as number;
    }
    word.push(...(pick(identifiers[state] as readonly InputWord[], draw) ?? []));
    yield { position, word };
  }
}

/**
 * Random walks from the initial state, each input drawn evenly from the defined ones: the criterion that others are
 * compared with.
 *
 * @throws {@link ModelError} `MDL-431` for an option that means nothing.
 */
export function* randomWalks(machine: Mealy, options: WalkOptions = {}): Generator<StreamedWord, never> {
  const { seed = 1, from = 0, step = 1, length = 50 } = options;
  requirePlace(machine, seed, from, step);
  requireWhole(machine, 'length', length, 0);
  const sent = machine.states.map((_name, state) => definedInputs(machine, state));
  for (let position = from; ; position += step) {
    const draw = drawer(seed, position);
    const word: number[] = [];
    for (let state = 0; word.length < length;) {
      const input = pick(sent[state] as readonly number[], draw);
      if (input === undefined) break;
      word.push(input);
      state = machine.next[state * machine.inputs.length + input] as number;
    }
    yield { position, word };
  }
}

function definedInputs({ inputs, next }: Mealy, state: number): number[] {
  return inputs.flatMap((_name, input) => (next[state * inputs.length + input] === UNDEFINED ? [] : [input]));
}

function pick<T>(from: readonly T[], draw: () => number): T | undefined {
  return from[Math.floor(draw() * from.length)];
}

/** Numbers from 0 to below 1 that follow from seed and position: a hash of the two, counted up and mixed again. */
function drawer(seed: number, position: number): () => number {
  let state = [low(seed), high(seed), low(position), high(position)].reduce(
    (hash, part) => mixed(hash ^ mixed(part + 1)),
    0,
  );
  return () => {
    state = (state + GOLDEN) >>> 0;
    return mixed(state) / 2 ** 32;
  };
}

const GOLDEN = 0x9e_37_79_b9;

const low = (whole: number): number => whole >>> 0;
const high = (whole: number): number => Math.floor(whole / 2 ** 32) >>> 0;

/** Every bit of the result depends on every bit of `value` (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85_eb_ca_6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2_b2_ae_35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function requirePlace(machine: Mealy, seed: number, from: number, step: number): void {
  requireMealy(machine);
  requireWhole(machine, 'seed', seed, Number.MIN_SAFE_INTEGER);
  requireWhole(machine, 'from', from, 0);
  requireWhole(machine, 'step', step, 1);
}

function requireWhole(machine: Mealy, name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw unusable(machine, name, least < 0 ? 'a whole number' : `a whole number of ${least} or more`, value);
}

function unusable({ name }: Mealy, option: string, expected: string, got: number): Error {
  return modelError('MDL-431', {
    subject: `option ${option}`,
    expected,
    got: String(got),
    where: name,
    todo: 'Correct it.',
  });
}
