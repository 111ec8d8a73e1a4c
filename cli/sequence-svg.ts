/**
 * A trace as a sequence diagram in SVG, for pages where nothing draws Mermaid. Nothing that it says is cut off: lifelines are
 * as far apart as the longest word between them needs, and longer texts are wrapped to the room that there is. Ways that
 * messages go are told apart without colours as well: by dashes, heads and words.
 */
import { escapeXml } from '../conformance/emit/statechart-escape.js';
import { textWidth, wrapWords } from '../conformance/emit/statechart-measure.js';
import type { Trace } from '../conformance/explore/index.js';
import { stepsText } from '../conformance/explore/trace-text.js';
import { sequenceOf, type ArrowRow, type NoteRow, type Row, type Sequence, type StateRow } from './sequence-rows.js';

const INK = { message: '#33507f', answer: '#2d6a4f', fault: '#b3261e', state: '#6b4f1d', quiet: '#5a657b' } as const;
const FIELD_INK = '#4a5875';
const SIZE = { head: 12, initial: 9, name: 11, field: 9.5, note: 10.5, state: 10, key: 9.5 } as const;
/** Least distance of lifelines. */
const GAP = 108;
/** Between a label and the lifelines at its ends, and the edge of the sheet. */
const PAD = 8;
/** Where notes and states are wrapped, if they can be. */
const MOST_NOTE = 165;
const MOST_STATE = 210;
/** Heads are there again where those above are out of sight. */
const SIGHT = 900;

/** @returns a whole SVG document. */
export function sequenceSvg(trace: Trace): string {
  const sequence = sequenceOf(trace);
  const sheet = new Sheet(sequence, placesOf(sequence));
  for (const row of sequence.rows) sheet.row(row);
  return sheet.finish(trace);
}

/** Where each lifeline stands, and the width of the sheet. */
interface Places {
  readonly x: ReadonlyMap<string, number>;
  readonly width: number;
}

function placesOf({ roles, initial, rows }: Sequence): Places {
  const heads = roles.map((role) =>
    Math.max(headWidth(role), ...initialLines(initial[role]).map((line) => textWidth(line, SIZE.initial))),
  );
  const needs = roles.slice(1).map((_role, at) => ({
    from: at,
    to: at + 1,
    room: Math.max(GAP, ((heads[at] ?? 0) + (heads[at + 1] ?? 0)) / 2 + PAD),
  }));
  const halfAt = (at: number): number =>
    Math.max(
      (heads.at(at) ?? 0) / 2,
      ...rows.map((row) => (row.kind === 'note' && row.at === roles.at(at) ? halfOf(row) : 0)),
    );
  for (const row of rows) {
    if (row.kind === 'arrow') {
      const [from = 0, to = 0] = [row.from, row.to].map((role) => roles.indexOf(role)).toSorted((a, b) => a - b);
      needs.push({ from, to, room: arrowWidth(row) + 2 * PAD });
    } else if (row.kind === 'note') {
      const at = roles.indexOf(row.at);
      const room = halfOf(row) + PAD;
      if (at > 0) needs.push({ from: at - 1, to: at, room });
      if (at < roles.length - 1) needs.push({ from: at, to: at + 1, room });
    }
  }
  const x: number[] = [];
  for (const to of roles.keys())
    x.push(
      Math.ceil(
        Math.max(PAD + halfAt(0), ...needs.flatMap((need) => (need.to === to ? (x[need.from] ?? 0) + need.room : []))),
      ),
    );
  const places = new Map(roles.map((role, at) => [role, x[at] ?? 0]));
  const right = Math.ceil((x.at(-1) ?? 0) + halfAt(-1) + PAD);
  // What fits neither to the left nor to the right of its lifeline makes the sheet wider.
  const beside = rows.flatMap((row) => {
    if (row.kind !== 'state') return [];
    const [at, width] = [places.get(row.at) ?? 0, besideWidth(row)];
    return width <= at ? [] : [at + width];
  });
  return { x: places, width: Math.max(right, ...beside) };
}

class Sheet {
  private readonly parts: string[] = [];
  private readonly sequence: Sequence;
  private readonly places: Places;
  private y = 0;
  private seen = 0;

  constructor(sequence: Sequence, places: Places) {
    this.sequence = sequence;
    this.places = places;
    this.heads();
    this.initial();
  }

  row(row: Row): void {
    // Not between what happens and what comes of it.
    const isPart = row.kind === 'state' || (row.kind === 'arrow' && row.tone === 'answer');
    if (!isPart && this.y - this.seen > SIGHT) this.heads();
    if (row.kind === 'arrow') this.arrow(row);
    else if (row.kind === 'note') this.note(row);
    else this.state(row);
  }

  finish(trace: Trace): string {
    if (this.y - this.seen > SIGHT / 2) this.heads();
    const end = this.y + 10;
    this.y = end + 4;
    for (const line of wrapWords(keyOf(this.sequence).split(' '), '', this.places.width - 2 * PAD, SIZE.key)) {
      this.y += 13;
      this.parts.push(words(PAD, this.y, line, SIZE.key, INK.quiet, 'start'));
    }
    const height = Math.ceil(this.y + 10);
    const { width, x } = this.places;
    const lifelines = [...x.values()].map(
      (at) => `<path d="M${at} 36V${round(end)}" stroke="#9aa6bf" stroke-dasharray="2 4"/>`,
    );
    // A browser that darkens pages would turn the words bright and leave the sheet white.
    const style = 'max-width:100%;height:auto;color-scheme:only light';
    const list = trace.steps.map(({ n, to, event }) => `${n}. ${event.type} at ${to}`).join('; ');
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'DejaVu Sans',sans-serif" style="${style}">`,
      `<title>${escapeXml(`A run of ${trace.scenario} in ${stepsText(trace)}`)}</title>`,
      `<desc>${escapeXml(list)}</desc>`,
      `<rect width="${width}" height="${height}" rx="8" fill="#fff"/>`,
      ...lifelines,
      ...this.parts,
      '</svg>',
      '',
    ].join('\n');
  }

  private at(role: string): number {
    return this.places.x.get(role) ?? 0;
  }

  /** The names of the roles, each on its lifeline. */
  private heads(): void {
    this.y += 10;
    for (const [role, x] of this.places.x) {
      const width = headWidth(role);
      this.parts.push(
        `<rect x="${round(x - width / 2)}" y="${this.y}" width="${width}" height="26" rx="6" fill="#e3ebfa" stroke="#33415c"/>`,
        words(x, this.y + 17.5, role, SIZE.head, '#17233d', 'middle', 'bold'),
      );
    }
    this.y += 34;
    this.seen = this.y;
  }

  /** The state of each role before the first row. */
  private initial(): void {
    const top = this.y;
    for (const [role, x] of this.places.x) {
      const lines = initialLines(this.sequence.initial[role]);
      this.parts.push(...lines.map((line, at) => words(x, top + 5 + 11 * at, line, SIZE.initial, INK.state, 'middle')));
      this.y = Math.max(this.y, top + 11 * lines.length);
    }
  }

  private arrow({ from, to, name, texts, tone, head }: ArrowRow): void {
    const [start, end] = [this.at(from), this.at(to)];
    const [middle, way] = [(start + end) / 2, end > start ? 1 : -1];
    const ink = INK[tone];
    this.y += 19;
    this.parts.push(words(middle, this.y, name, SIZE.name, ink, 'middle', 'bold'));
    this.y += 6;
    const tip = head === 'cross' ? end - way * GAP * 0.3 : end;
    const dash = tone === 'message' ? '' : ' stroke-dasharray="5 3"';
    this.parts.push(
      `<path d="M${start} ${this.y}H${round(tip - way * 7)}" stroke="${ink}" stroke-width="1.4"${dash}/>`,
      {
        full: `<path d="M${tip} ${this.y}l${-9 * way} -4.5v9z" fill="${ink}"/>`,
        open: `<path d="M${tip - 9 * way} ${this.y - 4.5}L${tip} ${this.y}l${-9 * way} 4.5" fill="none" stroke="${ink}" stroke-width="1.4"/>`,
        cross: `<path d="M${round(tip - 5)} ${this.y - 5}l10 10m0 -10l-10 10" stroke="${INK.fault}" stroke-width="2"/>`,
      }[head],
    );
    const room = Math.abs(end - start) - 2 * PAD;
    for (const line of texts.flatMap((text) => wrapWords(text.split(' '), '', room, SIZE.field))) {
      this.y += 12;
      this.parts.push(words(middle, this.y, line, SIZE.field, FIELD_INK, 'middle'));
    }
  }

  private note(row: NoteRow): void {
    const lines = noteLines(row);
    const half = halfOf(row);
    const x = this.at(row.at);
    const height = 6 + 13 * lines.length;
    this.y += 10;
    const [fill, dash] = row.tone === 'fault' ? ['#fdf0ef', ' stroke-dasharray="4 2"'] : ['#eef3fb', ''];
    this.parts.push(
      `<rect x="${round(x - half)}" y="${this.y}" width="${2 * half}" height="${height}" rx="4" fill="${fill}" stroke="${INK[row.tone]}"${dash}/>`,
      ...lines.map((line, at) => words(x, this.y + 13 + 13 * at, line, SIZE.note, INK[row.tone], 'middle', 'bold')),
    );
    this.y += height + 2;
  }

  private state(row: StateRow): void {
    const x = this.at(row.at);
    const isRight = x + besideWidth(row) <= this.places.width;
    this.y += 13;
    this.parts.push(`<circle cx="${x}" cy="${this.y - 3.5}" r="2.5" fill="${INK[row.tone]}"/>`);
    for (const [at, line] of stateLines(row).entries()) {
      if (at > 0) this.y += 12;
      this.parts.push(
        words(isRight ? x + 6 : x - 6, this.y, line, SIZE.state, INK[row.tone], isRight ? 'start' : 'end'),
      );
    }
  }
}

const initialLines = (path = ''): readonly string[] => wrapWords(path.split(' '), '', GAP - PAD, SIZE.initial);

const headWidth = (role: string): number => Math.max(64, textWidth(role, SIZE.head, 'bold') + 20);

/** What has to be between the lifelines at its ends: the name, and the longest word of the texts. */
const arrowWidth = ({ name, texts }: ArrowRow): number =>
  Math.max(
    textWidth(name, SIZE.name, 'bold'),
    ...texts.flatMap((text) => text.split(' ')).map((word) => textWidth(word, SIZE.field)),
  );

const noteLines = ({ text }: NoteRow): readonly string[] => wrapWords(text.split(' '), '', MOST_NOTE, SIZE.note);

/** Half the width of the box of a note. */
const halfOf = (row: NoteRow): number =>
  Math.ceil(Math.max(...noteLines(row).map((line) => textWidth(line, SIZE.note, 'bold'))) / 2) + PAD;

const stateLines = ({ text }: StateRow): readonly string[] => wrapWords(text.split(' '), '', MOST_STATE, SIZE.state);

/** From the lifeline to where a state ends. */
const besideWidth = (row: StateRow): number =>
  6 + Math.max(...stateLines(row).map((line) => textWidth(line, SIZE.state))) + PAD;

/** What the signs mean that do not say so themselves. */
function keyOf({ rows }: Sequence): string {
  const has = (kind: Row['kind'], tone: Row['tone']): boolean =>
    rows.some((row) => row.kind === kind && row.tone === tone);
  return [
    'Below a name: the state where the run begins.',
    ...(has('state', 'state') ? ['At a dot: the state from there on.'] : []),
    ...(has('arrow', 'answer') ? ['Dashed and without a number: an answer within the same step.'] : []),
    ...(has('note', 'fault') ? ['In a dashed box: a fault, a timer, or what else happens around the roles.'] : []),
  ].join(' ');
}

function words(x: number, y: number, text: string, size: number, fill: string, anchor: string, weight = ''): string {
  const bold = weight === '' ? '' : ' font-weight="700"';
  // A white halo keeps words readable where a lifeline runs behind them.
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold} stroke="#fff" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
