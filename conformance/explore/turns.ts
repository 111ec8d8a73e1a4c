/**
 * What turns of roles were found to change in a packed state, as differences: words to be combined by exclusive or.
 *
 * A turn that is known costs a few words to change and nobody to ask. Kept are, of a role in a local state that takes
 * an event, how its own field changes and what it sends; of a channel, how its field changes when a message is added to
 * a content, and when the oldest is taken off. All of it is of one layout of the space, and forgotten when that changes.
 */
import type { Space } from './space.js';

/** Of a turn in {@link Turns.records}: its edge, the bit of what it moves, how many entries of messages there are. */
export const turnHead = 3;
/** Of a message that is sent: the channel, the event, the number of the message on that channel. */
export const turnMessage = 3;

export class Turns {
  private readonly space: Space;
  /** Turns, each: {@link turnHead} entries, the words of its difference, {@link turnMessage} entries a message. */
  records: Int32Array = new Int32Array(4096);
  /** Words of a difference. */
  words = 0;
  /** Of the space when it was looked at last. */
  private shape = -1;
  private end = 1;
  /** By role, local state, event: where in {@link records}; 0: not known; -1: not to be kept. */
  readonly rows: (Int32Array | undefined)[][];
  /** By channel: events that were sent over it, in the order of their numbers. */
  private readonly events: number[][];
  /** By channel, content, number of the message: the difference when it is added; all 0 where it is not known. */
  readonly added: Int32Array[];
  /** By channel: so many numbers of messages {@link added} has room for. */
  readonly room: Int32Array;
  /** By channel, content: the difference when the oldest message is gone; all 0 where it is not known. */
  readonly rests: Int32Array[];

  constructor(space: Space, roles: number) {
    this.space = space;
    const channels = roles * roles;
    this.rows = Array.from({ length: roles }, () => []);
    this.events = Array.from({ length: channels }, () => []);
    this.added = Array.from({ length: channels }, () => none);
    this.rests = Array.from({ length: channels }, () => none);
    this.room = new Int32Array(channels);
  }

  /** Whether the space is laid out as it was when this was looked at last. */
  get current(): boolean {
    return this.shape === this.space.shape;
  }

  /** Forgets everything where the space is laid out anew. */
  refresh(): void {
    if (this.current) return;
    this.shape = this.space.shape;
    this.words = this.space.words;
    this.end = 1;
    for (const rows of this.rows) rows.length = 0;
    this.added.fill(none);
    this.rests.fill(none);
  }

  /** Where in {@link records} the turn is; 0: not known; -1: not to be kept. */
  find(role: number, local: number, event: number): number {
    const row = (this.rows[role] as (Int32Array | undefined)[])[local];
    return row !== undefined && event < row.length && this.current ? (row[event] as number) : 0;
  }

  /**
   * Keeps a turn. One that sends two messages over one channel is not kept, as the second finds the channel changed.
   *
   * @param moved - bit of what it moves, 0 where it leaves the local state as it is.
   */
  keep(
    turn: {
      readonly role: number;
      readonly local: number;
      readonly event: number;
      readonly edge: number;
      readonly to: number;
    },
    moved: number,
    sent: readonly { readonly pair: number; readonly event: number }[],
  ): void {
    if (!this.current) return;
    const { role, local, event } = turn;
    const rows = this.rows[role] as (Int32Array | undefined)[];
    let row = rows[local];
    if (row === undefined || event >= row.length)
      rows[local] = row = widened(row ?? none, Math.max(8, 2 * (event + 1)));
    if (new Set(sent.map(({ pair }) => pair)).size < sent.length) {
      row[event] = -1;
      return;
    }
    const at = this.end;
    this.end = at + turnHead + this.words + turnMessage * sent.length;
    if (this.end > this.records.length) this.records = widened(this.records, 2 * this.end);
    const { records } = this;
    records[at] = turn.edge;
    records[at + 1] = moved;
    records[at + 2] = turnMessage * sent.length;
    this.space.differences(role, local ^ turn.to, records, at + turnHead);
    sent.forEach((message, i) =>
      records.set(
        [message.pair, message.event, this.numberOf(message.pair, message.event)],
        at + turnHead + this.words + turnMessage * i,
      ),
    );
    row[event] = at;
  }

  /** Adds a message to a channel of the state being built. @returns false where the difference is not known. */
  add(pair: number, content: number, message: number): boolean {
    const added = this.added[pair] as Int32Array;
    const at = (content * (this.room[pair] as number) + message) * this.words;
    return at < added.length && this.current && this.space.change(added, at);
  }

  keepAdded(field: number, pair: number, event: number, before: number, after: number): void {
    if (!this.current) return;
    const message = this.numberOf(pair, event);
    const at = (before * (this.room[pair] as number) + message) * this.words;
    let added = this.added[pair] as Int32Array;
    if (at + this.words > added.length) this.added[pair] = added = widened(added, 2 * (at + this.words));
    this.space.differences(field, before ^ after, added, at);
  }

  /** Takes the oldest message off a channel of the state being built. @returns false where it is not known. */
  takeOff(pair: number, content: number): boolean {
    const rests = this.rests[pair] as Int32Array;
    const at = content * this.words;
    return at < rests.length && this.current && this.space.change(rests, at);
  }

  keepRest(field: number, pair: number, content: number, rest: number): void {
    if (!this.current) return;
    const at = content * this.words;
    let rests = this.rests[pair] as Int32Array;
    if (at + this.words > rests.length) this.rests[pair] = rests = widened(rests, 2 * (at + this.words));
    this.space.differences(field, content ^ rest, rests, at);
  }

  private numberOf(pair: number, event: number): number {
    const events = this.events[pair] as number[];
    const known = events.indexOf(event);
    if (known >= 0) return known;
    const number = events.push(event) - 1;
    if (number >= (this.room[pair] as number)) {
      this.room[pair] = 2 * (number + 1);
      this.added[pair] = none;
    }
    return number;
  }
}

const none = new Int32Array(0);

/** The same with more room. */
export function widened(old: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(old);
  return wider;
}
