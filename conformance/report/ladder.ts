/**
 * One test as a ladder diagram (SVG): a lifeline for each port of the tester, one for the implementation under
 * test, each message an arrow. The step that went wrong is red, and below it stands what was allowed beside what
 * came. Long preambles are folded: what went well far before the failure is one line. Lifelines are as far apart as the
 * longest word between them needs.
 */
import { escapeXml } from '../emit/statechart-escape.js';
import { cutWord, textWidth, wrapWords } from '../emit/statechart-measure.js';
import type { PlainEvent, Sent } from '../role.js';
import { failingStep } from './failure-block.js';
import type { StepResult, TestResult } from './types.js';
import { answerText, fieldTexts } from './words.js';

export interface LadderOptions {
  /** Name on the lifeline of the implementation; `<role> (under test)` when absent. */
  readonly implementation?: string;
  /** Steps shown before the failing one. Default 10. */
  readonly preamble?: number;
}

export function ladderSvg(result: TestResult, options: LadderOptions = {}): string {
  const failing = failingStep(result);
  const last = failing < 0 ? result.steps.length - 1 : failing;
  const first = Math.max(0, last - (options.preamble ?? 10));
  const steps = result.steps.slice(first, last + 1);
  const lifelines = lifelinesOf(result.role, steps);
  const own = lifelines.indexOf(result.role);
  const heads = lifelines.toSpliced(own, 1, options.implementation ?? `${result.role} (under test)`);
  const sheet = new Sheet(heads, widestOf(steps));
  sheet.heads(own);
  if (first > 0) sheet.note(`${first} earlier step${first === 1 ? '' : 's'} as allowed`);
  for (const [offset, step] of steps.entries()) {
    const index = first + offset;
    const bad = index === failing;
    sheet.stepHead(index + 1, step.at, index === result.purpose, bad);
    const from = lifelines.indexOf(step.from);
    sheet.arrow(from, own, step.event.type, wordsOf(step.event), 'sent');
    for (const sent of step.got)
      sheet.arrow(own, lifelines.indexOf(sent.to), sent.msg.type, wordsOf(sent.msg), bad ? 'bad' : 'got');
    if (step.got.length === 0) sheet.silence(own, bad);
    if (bad) sheet.compare(step);
  }
  return sheet.finish(
    `Ladder of ${result.id}`,
    `${result.title}. Verdict ${result.verdict}${result.reason === undefined ? '' : `: ${result.reason}`}.`,
  );
}

/** Ports in the order in which they first speak, the implementation under test in the middle. */
export function lifelinesOf(role: string, steps: readonly StepResult[]): string[] {
  const ports = [...new Set(steps.flatMap((step) => [step.from, ...step.got.map(({ to }) => to)]))].filter(
    (port) => port !== role,
  );
  const half = Math.ceil(ports.length / 2);
  return [...ports.slice(0, half), role, ...ports.slice(half)];
}

type Tone = 'sent' | 'got' | 'bad';
const INK: Record<Tone, string> = { sent: '#33507f', got: '#2d6a4f', bad: '#b3261e' };
const HEAD = 46;
/** Between a label and the lifelines at its ends. */
const PAD = 12;
/** Room of a label at most: what an implementation sends may be of any length. */
const MOST_ROOM = 400;
/** Characters. */
const LONGEST_VALUE = 240;
/** Allowed answers written out below a failing step. */
const MOST_ANSWERS = 6;

class Sheet {
  private readonly parts: string[] = [];
  private y = HEAD + 12;
  private readonly gap: number;
  readonly width: number;

  private readonly names: readonly string[];

  /** @param widest - word of a label, in px. */
  constructor(names: readonly string[], widest: number) {
    this.names = names;
    const count = names.length;
    const heads = names.slice(1).map((name, at) => (headWidth(name) + headWidth(names[at] ?? '')) / 2);
    const least = count <= 2 ? 380 : count <= 3 ? 290 : 220;
    this.gap = Math.max(least, Math.min(MOST_ROOM, Math.max(widest, ...heads)) + 2 * PAD);
    this.width = Math.ceil(Math.max(560, (count - 1) * this.gap + 220));
  }

  private x(lifeline: number): number {
    return (this.width - (this.names.length - 1) * this.gap) / 2 + lifeline * this.gap;
  }

  heads(own: number): void {
    for (const [index, label] of this.names.entries()) {
      const width = headWidth(label);
      const x = this.x(index) - width / 2;
      this.parts.push(
        `<rect x="${r(x)}" y="12" width="${r(width)}" height="26" rx="6" fill="${index === own ? '#e3ebfa' : '#fff'}" stroke="#33415c"/>`,
        text(this.x(index), 29.5, label, 12, '#17233d', 'middle', 'bold'),
      );
    }
  }

  note(words: string): void {
    this.y += 10;
    this.parts.push(text(this.width / 2, this.y, `⋮ ${words}`, 11, '#6b768c', 'middle'));
    this.y += 8;
  }

  stepHead(number: number, at: string, purpose: boolean, bad: boolean): void {
    this.y += 20;
    const mark = bad ? ' ✗' : purpose ? ' ◂ purpose' : '';
    this.parts.push(
      `<path d="M12 ${r(this.y - 13)}H${this.width - 12}" stroke="#e3e7f0"/>`,
      text(14, this.y, `${number}. at ${at}${mark}`, 10.5, bad ? INK.bad : '#6b768c', 'start', bad ? 'bold' : 'normal'),
    );
    this.y += 8;
  }

  arrow(from: number, to: number, name: string, fields: readonly string[], tone: Tone): void {
    const a = this.x(from);
    const b = this.x(to);
    const room = Math.max(this.gap, Math.abs(b - a)) - 2 * PAD;
    this.y += 17;
    const middle = (a + b) / 2;
    this.parts.push(text(middle, this.y, cutWord(name, room, 12, 'bold'), 12, INK[tone], 'middle', 'bold'));
    this.y += 6;
    this.parts.push(
      from === to
        ? `<path d="M${r(a)} ${r(this.y)}h36v14h-34" fill="none" stroke="${INK[tone]}" stroke-width="1.4"/>`
        : `<path d="M${r(a)} ${r(this.y)}H${r(b + (b > a ? -7 : 7))}" stroke="${INK[tone]}" stroke-width="${tone === 'bad' ? 2.2 : 1.4}"/>`,
      `<path d="${head(b, this.y + (from === to ? 14 : 0), from === to ? -1 : b > a ? 1 : -1)}" fill="${INK[tone]}"/>`,
    );
    if (from === to) this.y += 14;
    const words = fields.map((word) => cutWord(word, room, 10.5));
    for (const line of wrapWords(words, '', room, 10.5)) {
      this.y += 13;
      this.parts.push(text(middle, this.y, line, 10.5, '#4a5875', 'middle'));
    }
  }

  silence(own: number, bad: boolean): void {
    this.y += 16;
    this.parts.push(
      text(this.x(own) + 8, this.y, '(silence)', 10.5, bad ? INK.bad : '#6b768c', 'start', bad ? 'bold' : 'normal'),
    );
  }

  /** Allowed and got, side by side. */
  compare(step: StepResult): void {
    const column = (this.width - 36) / 2;
    const wrap = (words: string): string[] => wrapWords(words.split(' '), '', column - 24, 11);
    const answers = step.allowed.slice(0, MOST_ANSWERS);
    const left = step.allowed.length - answers.length;
    const allowed = answers.flatMap((answer, index) => wrap(`${index === 0 ? '' : 'or '}${answerText(answer)}`));
    if (left > 0) allowed.push(`or ${left} more`);
    const got = [
      ...answerLines(step.got, wrap),
      ...(step.refusals ?? []).flatMap((cause) => wrap(`refused with: ${cause}`)),
    ];
    const height = 30 + Math.max(allowed.length, got.length, 1) * 15;
    this.y += 16;
    const top = this.y;
    const draw = (x: number, title: string, lines: readonly string[], fill: string, ink: string): void => {
      this.parts.push(
        `<rect x="${r(x)}" y="${r(top)}" width="${r(column)}" height="${height}" rx="6" fill="${fill}" stroke="${ink}"/>`,
      );
      this.parts.push(text(x + 12, top + 18, title, 11.5, ink, 'start', 'bold'));
      for (const [index, line] of lines.entries())
        this.parts.push(text(x + 12, top + 35 + index * 15, line, 11, '#17233d', 'start'));
    };
    draw(12, 'allowed', allowed, '#eef7f1', '#2d6a4f');
    draw(24 + column, 'got', got, '#fdf0ef', INK.bad);
    this.y += height;
  }

  finish(title: string, description: string): string {
    const height = Math.ceil(this.y + 18);
    const lines = Array.from(
      { length: this.names.length },
      (_, index) => `<path d="M${r(this.x(index))} 38V${height - 12}" stroke="#9aa6bf" stroke-dasharray="2 4"/>`,
    );
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${height}" width="${this.width}" height="${height}" role="img" font-family="system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'DejaVu Sans',sans-serif" style="max-width:100%;height:auto;color-scheme:only light">`,
      `<title>${escapeXml(title)}</title>`,
      `<desc>${escapeXml(description)}</desc>`,
      `<rect width="${this.width}" height="${height}" rx="8" fill="#fff"/>`,
      ...lines,
      ...this.parts,
      '</svg>',
      '',
    ].join('\n');
  }
}

function answerLines(got: readonly Sent[], wrap: (words: string) => string[]): string[] {
  return wrap(answerText(got));
}

const headWidth = (label: string): number => Math.max(80, textWidth(label, 12, 'bold') + 24);

/** The fields, and what lists and objects in them have, as words of a line. */
const wordsOf = (event: PlainEvent): readonly string[] =>
  fieldTexts(event, LONGEST_VALUE)
    .join(', ')
    .replaceAll(/,(?=\S)/g, ', ')
    .split(' ');

/** Width in px of the widest word at an arrow. */
function widestOf(steps: readonly StepResult[]): number {
  const events = steps.flatMap(({ event, got }) => [event, ...got.map(({ msg }) => msg)]);
  return Math.max(
    0,
    ...events.flatMap((event) => [
      textWidth(event.type, 12, 'bold'),
      ...wordsOf(event).map((word) => textWidth(word, 10.5)),
    ]),
  );
}

function head(x: number, y: number, direction: 1 | -1): string {
  return `M${r(x)} ${r(y)}l${-9 * direction} -4.5v9z`;
}

function text(
  x: number,
  y: number,
  words: string,
  size: number,
  fill: string,
  anchor: string,
  weight = 'normal',
): string {
  // A white halo keeps words readable where a lifeline runs behind them.
  const bold = weight === 'bold' ? ' font-weight="700"' : '';
  return `<text x="${r(x)}" y="${r(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold} stroke="#fff" stroke-width="3" paint-order="stroke">${escapeXml(words)}</text>`;
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
