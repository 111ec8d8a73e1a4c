/**
 * The inner loop of the explorer, written as source for the engine: what `Network.expand` does with deliveries and
 * stimuli, for one layout of the space and one set of channels, with all that is fixed written out as constants.
 *
 * It knows nothing: it stages the steps of a state whose turns are all known ({@link Turns}), in the same order and
 * with the same figures as `Network.expand`, or says that they are not and leaves no trace of having tried. So it can be
 * absent, which it is where an engine may not compile text, and what is explored is the same.
 */
import type { Hearing } from './attacker.js';
import type { Contents } from './contents.js';
import type { Plan } from './plan.js';
import { hashSource, pageBits, type Space } from './space.js';
import { turnHead, turnMessage, type Turns } from './turns.js';

/** What became of a state. */
export const [NOT_KNOWN, EXPANDED, FACTS_LEFT, ALL_LEFT, ALL_LEFT_IN_FLIGHT] = [0, 1, 2, 3, 4] as const;

export interface InnerLoop {
  /** Opens a state and stages its deliveries and what befalls messages. @returns what is left to do. */
  passOn(index: number): number;
  /** Stages what is asked of the roles in the state that is open. @returns false where it is not known. */
  command(): boolean;
}

/** What the loop is written from; everything that it looks at while it runs. */
export interface Surroundings {
  readonly plan: Plan;
  readonly space: Space;
  readonly turns: Turns;
  /** Channels in use, ascending. */
  readonly pairs: Int32Array;
  /** By pair: 2 where a chain that nothing interrupts goes on, 1 where it is urgent. */
  readonly urgent: Uint8Array;
  /** By pair: 2 where messages may be doubled and exchanged as well as lost, 1 where they may be lost. */
  readonly lossy: Uint8Array;
  /** By pair: the one whose messages the sender takes at once as they are answered, or -1. */
  readonly back: Int32Array;
  readonly capacity: Uint8Array;
  readonly contents: readonly (Contents | undefined)[];
  readonly hearing: Hearing | undefined;
  readonly heardOn: Uint8Array;
  readonly ghostNext: readonly (Int32Array | undefined)[] | undefined;
  readonly blocked: number[];
  /** By edge; replaced when it grows. */
  readonly seen: { readonly taken: Uint8Array; readonly edgeUsed: Uint8Array };
  readonly rows: readonly (Int32Array | undefined)[][];
  readonly fields: Readonly<Record<'ghost' | 'hearing' | 'budgets' | 'loss' | 'duplication' | 'reorder', number>>;
  readonly infos: Readonly<Record<'channels' | 'ghost' | 'fault', number>>;
  /** Labels (see `Network.fairLabel`) of the deliveries, by pair, and after them of the stimuli. */
  readonly labels: Int32Array;
  readonly stimulusRole: Int32Array;
  readonly stimulusEvent: Int32Array;
  readonly stimulusBudget: Int32Array;
  /** By budget, 256 times, and what is left of it: the difference when one is spent. */
  readonly spent: Int32Array;
  /** Stages what befalls a channel beside losses. */
  spoil(pair: number, content: number): void;
}

/** @returns undefined where an engine may not compile text. */
export function innerLoop(surroundings: Surroundings): InnerLoop | undefined {
  const source = new Source(surroundings).text();
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is written here, from numbers alone
    const make = new Function('s', source) as (s: Surroundings) => InnerLoop;
    return make(surroundings);
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}

class Source {
  private readonly s: Surroundings;
  private readonly roles: number;
  private readonly words: readonly number[];

  constructor(surroundings: Surroundings) {
    this.s = surroundings;
    this.roles = surroundings.plan.roles.length;
    this.words = Array.from({ length: surroundings.space.words }, (_, word) => word);
  }

  text(): string {
    const { s, roles, words } = this;
    const { loss, duplication, reorder, budgets } = s.fields;
    const { length } = words;
    return `'use strict';
const { space, turns, blocked, contents, hearing, heardOn, ghostNext, seen, rows, pairs, urgent, lossy, back, capacity } = s;
const { labels: labelsOf, stimulusRole, stimulusEvent, stimulusBudget, spent, spoil } = s;
const values = space.opened, opened = space.current, widenings = space.widenings;
const { rows: turnRows, added: addedTo, rests: restsOf, room: roomOf } = turns;
const filled = new Int32Array(pairs.length);
function passOn(index) {
  const page = space.pages[index >>> ${pageBits}], base = (index & ${2 ** pageBits - 1}) * ${length};
  const ${this.each((w) => `w${w} = page[base + ${w}]`, ', ')};
  ${this.each((w) => `opened[${w}] = w${w};`)}
  ${this.unpacked()}
  if (blocked.length > 0) blocked.length = 0;
  let count = 0, urgency = 0, inFlight = false;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    if (values[pair + ${roles}] === 0) continue;
    filled[count++] = pair;
    const here = urgent[pair];
    if (here > urgency) urgency = here;
    if (here !== 1) inFlight = true;
  }
  space.reserve(4 * count);
  const { block, hashes, infos, labels } = space, { records } = turns, { taken } = seen;
  const first = space.building, staging = space.staged;
  let at = first, staged = staging, delivered = false;
  const losses = values[${loss}], others = values[${duplication}] | values[${reorder}];
  known: for (;;) {
    for (let i = 0; i < count; i++) {
      const pair = filled[i];
      if (urgent[pair] !== urgency) continue;
      const content = values[pair + ${roles}], to = pair % ${roles}, local = values[to];
      const rests = restsOf[pair], rest = content * ${length}, ofRole = turnRows[to];
      if (rest >= rests.length || local >= ofRole.length) break known;
      const ${this.each((w) => `x${w} = rests[rest + ${w}]`, ', ')};
      const row = ofRole[local], event = contents[pair].head(content);
      if ((${this.each((w) => `x${w}`, ' | ')}) === 0 || row === undefined || event >= row.length) break known;
      const turn = row[event];
      if (turn <= 0) break known;
      ${this.each((w) => `block[at + ${w}] = w${w} ^ x${w} ^ records[turn + ${turnHead + w}];`)}
      ${this.turn('break known;', 'if (to_ === pair || to_ === back[pair]) break known;')}
      if (fits) {
        delivered = true;
        ${this.stage('info', 'labelsOf[pair]')}
      }
      const spoils = lossy[pair];
      if (spoils !== 0 && losses !== 0) {
        const s = (${loss - budgets} * 256 + losses) * ${length};
        ${this.each((w) => `block[at + ${w}] = w${w} ^ x${w} ^ spent[s + ${w}];`)}
        ${this.stage(String(s.infos.channels | s.infos.fault), '-2 - pair')}
      }
      if (spoils === 2 && others !== 0) {
        space.building = at;
        space.staged = staged;
        spoil(pair, content);
        if (widenings !== space.widenings) break known;
        at = space.building;
        staged = space.staged;
      }
    }
    if (urgency === 0) {
      space.building = at;
      space.staged = staged;
      return inFlight ? ${ALL_LEFT_IN_FLIGHT} : ${ALL_LEFT};
    }
    if (delivered) {
      space.building = at;
      space.staged = staged;
      return urgency === 2 ? ${EXPANDED} : ${FACTS_LEFT};
    }
    urgency--;
  }
  space.staged = staging;
  space.building = staging * space.words;
  return ${NOT_KNOWN};
}
function command() {
  const ${this.each((w) => `w${w} = opened[${w}]`, ', ')};
  space.reserve(stimulusRole.length);
  const { block, hashes, infos, labels } = space, { records } = turns, { taken, edgeUsed } = seen;
  let at = space.building, staged = space.staged;
  const full = blocked.length;
  known: {
    for (let i = 0; i < stimulusRole.length; i++) {
      const role = stimulusRole[i], event = stimulusEvent[i], budget = stimulusBudget[i], local = values[role];
      const left = budget < 0 ? 1 : values[${budgets} + budget];
      if (left === 0) continue;
      const edgesOf = rows[role], ofRole = turnRows[role];
      if (local >= edgesOf.length) break known;
      const edges = edgesOf[local];
      if (edges === undefined || event >= edges.length || edges[event] === 0) break known;
      if (edgeUsed[edges[event] - 1] === 0) continue;
      if (local >= ofRole.length) break known;
      const row = ofRole[local];
      if (row === undefined || event >= row.length) break known;
      const turn = row[event];
      if (turn <= 0) break known;
      ${this.each((w) => `block[at + ${w}] = w${w} ^ records[turn + ${turnHead + w}];`)}
      if (budget >= 0) {
        const s = (budget * 256 + left) * ${length};
        ${this.each((w) => `block[at + ${w}] ^= spent[s + ${w}];`)}
      }
      ${this.turn('break known;', '')}
      if (fits) {
        ${this.stage('info', `labelsOf[${roles * roles} + i]`)}
      }
    }
    space.building = at;
    space.staged = staged;
    return true;
  }
  blocked.length = full;
  return false;
}
return { passOn, command };`;
  }

  private each(text: (word: number) => string, between = ' '): string {
    return this.words.map(text).join(between);
  }

  /** Every field that has bits, into the values. */
  private unpacked(): string {
    const { layout } = this.s.space;
    const text: string[] = [];
    for (let field = 0; field < this.s.space.opened.length - 1; field++) {
      const pieces = layout
        .piecesOf(field)
        .map(({ word, shift, mask, from }) => `((w${word} >>> ${shift}) & ${mask})${from > 0 ? ` << ${from}` : ''}`);
      if (pieces.length > 0) text.push(`values[${field}] = ${pieces.join(' | ')};`);
    }
    return text.join('\n  ');
  }

  /**
   * What a turn changes beside its role, in the state that is built.
   *
   * @param giveUp - what is done where something is not known.
   * @param unless - looks at each channel `to_` that the turn sends on.
   */
  private turn(giveUp: string, unless: string): string {
    const { s, roles, words } = this;
    const { ghost, hearing } = s.fields;
    const inGhost = `const ghost = values[${ghost}];
      if (ghost >= ghostNext.length) ${giveUp}
      const ghostRow = ghostNext[ghost];
      if (ghostRow === undefined || edge >= ghostRow.length) ${giveUp}
      const ghostAfter = ghostRow[edge] - 1, ghostChange = ghostAfter ^ ghost;
      if (ghostAfter < 0 || ghostAfter > ${this.s.space.layout.largest(ghost)}) ${giveUp}
      if (ghostChange !== 0) {
        info |= ${s.infos.ghost};
        ${this.change(ghost, 'ghostChange')}
      }`;
    const inHearing = `if (fits && hears !== values[${hearing}]) {
        if (hears > ${this.s.space.layout.largest(hearing)}) ${giveUp}
        const learnt = hears ^ values[${hearing}];
        info |= ${s.infos.ghost};
        ${this.change(hearing, 'learnt')}
      }`;
    return `const edge = records[turn];
      let info = records[turn + 1] | ${s.infos.channels}, fits = true;
      ${s.ghostNext === undefined ? '' : inGhost}
      ${s.hearing === undefined ? '' : `let hears = values[${hearing}];`}
      for (let m = turn + ${turnHead + words.length}, end = m + records[turn + 2]; m < end; m += ${turnMessage}) {
        const to_ = records[m], before = values[to_ + ${roles}], added = addedTo[to_];
        ${unless}
        const a = (before * roomOf[to_] + records[m + 2]) * ${words.length};
        if (a >= added.length) {
          if (contents[to_].size(before) < capacity[to_]) ${giveUp}
          blocked.push(to_);
          fits = false;
          break;
        }
        const ${this.each((w) => `a${w} = added[a + ${w}]`, ', ')};
        if ((${this.each((w) => `a${w}`, ' | ')}) === 0) {
          if (contents[to_].size(before) < capacity[to_]) ${giveUp}
          blocked.push(to_);
          fits = false;
          break;
        }
        ${this.each((w) => `block[at + ${w}] ^= a${w};`)}
        ${s.hearing === undefined ? '' : `if (heardOn[to_] === 1) hears = hearing.learn(hears, to_, records[m + 1]);`}
      }
      ${s.hearing === undefined ? '' : inHearing}
      if (fits) taken[edge] = 1;`;
  }

  /** Changes a field of the state that is built by the bits that `changed` has. */
  private change(field: number, changed: string): string {
    return this.s.space.layout
      .piecesOf(field)
      .map(
        ({ word, shift, mask, from }) =>
          `block[at + ${word}] ^= ((${changed}${from > 0 ? ` >>> ${from}` : ''}) & ${mask}) << ${shift};`,
      )
      .join(' ');
  }

  private stage(info: string, label: string): string {
    return `infos[staged] = ${info}; labels[staged] = ${label};
        ${hashSource(this.words.length)}
        hashes[staged++] = hash;
        at += ${this.words.length};`;
  }
}
