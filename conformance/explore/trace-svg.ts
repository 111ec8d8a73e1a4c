/**
 * A trace as a sequence diagram in SVG, for pages where nothing draws Mermaid: a lifeline a role, messages as arrows
 * where they are delivered, lost ones with a cross, timers, facts, commands and faults on the lifeline that they meet,
 * and the state of a role where it changes. What an attacker delivers comes from a lifeline of its own, at the end.
 * What is still on its way where the run ends is a dashed arrow with an open head.
 * Numbers are those of the trace's steps.
 */
import { escapeXml } from '../emit/statechart-escape.js';
import { cutWord, textWidth } from '../emit/statechart-measure.js';
import type { PlainEvent } from '../role.js';
import type { Trace, TraceReaction, TraceStep } from './trace.js';
import { ON_ITS_WAY, otherwiseLabel, stepsText } from './trace-text.js';

const GAP = 148;
const MARGIN = 84;
const TOP = 44;
const INK = { message: '#33507f', answer: '#2d6a4f', fault: '#b3261e', state: '#6b4f1d', quiet: '#6b768c' } as const;

/** @returns a whole SVG document. */
export function traceSvg(trace: Trace): string {
  const roles = Object.keys(trace.initial).filter((role) => takesPart(trace, role));
  const attacked = trace.steps.some(({ kind }) => kind === 'inject');
  const sheet = new Sheet(attacked ? [...roles, ATTACKER] : roles);
  for (const step of trace.steps) sheet.step(step);
  for (const { from, to, messages } of trace.final.inFlight)
    for (const event of messages) sheet.pending(from, to, event);
  return sheet.finish(trace);
}

const ATTACKER = 'attacker';

function takesPart({ steps, final }: Trace, role: string): boolean {
  return (
    steps.some(
      ({ kind, from, to, also = [] }) =>
        to === role ||
        (kind !== 'timer' && kind !== 'inject' && from === role) ||
        also.some((each) => each.to === role),
    ) || final.inFlight.some(({ from, to }) => from === role || to === role)
  );
}

class Sheet {
  private readonly parts: string[] = [];
  private readonly roles: readonly string[];
  private readonly width: number;
  private y = TOP + 8;

  constructor(roles: readonly string[]) {
    this.roles = roles;
    this.width = (roles.length - 1) * GAP + 2 * MARGIN;
  }

  step(step: TraceStep): void {
    const { n, kind, from, to, event } = step;
    switch (kind) {
      case 'lose':
        this.arrow(from ?? to, to, `${n}. ${event.type} (lost)`, fieldsOf(event), 'fault', 'cross');
        return;
      case 'duplicate':
        this.note(to, `${n}. ${event.type} is duplicated`, 'fault');
        return;
      case 'reorder':
        this.note(to, `${n}. ${event.type} is overtaken`, 'fault');
        return;
      case 'deliver':
        this.arrow(from ?? to, to, `${n}. ${event.type}`, fieldsOf(event), 'message');
        break;
      case 'inject': {
        const how = `as ${from ?? ''}${step.heard === true ? ', heard before' : ''}`;
        this.arrow(ATTACKER, to, `${n}. ${event.type} (${how})`, fieldsOf(event), 'fault');
        break;
      }
      case 'timer':
        this.note(to, `${n}. ${event.type}${step.late === true ? ', messages in flight' : ''}`, 'fault');
        break;
      case 'fact':
      case 'stimulus':
        this.note(to, `${n}. ${step.id ?? event.type}`, kind === 'fact' ? 'fault' : 'message');
    }
    this.changes(step);
    for (const reaction of step.also ?? []) {
      if (reaction.why === 'answer')
        this.arrow(reaction.from ?? reaction.to, reaction.to, reaction.event.type, fieldsOf(reaction.event), 'answer');
      this.changes(reaction);
    }
  }

  /** A message that is in flight where the run ends. */
  pending(from: string, to: string, event: PlainEvent): void {
    this.arrow(from, to, event.type, fieldsOf(event), 'quiet', 'open');
    this.below(from, to, ON_ITS_WAY);
  }

  finish(trace: Trace): string {
    const height = Math.ceil(this.y + 20);
    const lifelines = this.roles.map(
      (_role, at) => `<path d="M${this.x(at)} ${TOP - 8}V${height - 12}" stroke="#9aa6bf" stroke-dasharray="2 4"/>`,
    );
    const heads = this.roles.flatMap((role, at) => {
      const width = Math.max(64, textWidth(role, 12, 'bold') + 20);
      return [
        `<rect x="${this.x(at) - width / 2}" y="10" width="${width}" height="26" rx="6" fill="#e3ebfa" stroke="#33415c"/>`,
        words(this.x(at), 27.5, role, 12, '#17233d', 'middle', 'bold'),
      ];
    });
    const list = trace.steps.map(({ n, to, event }) => `${n}. ${event.type} at ${to}`).join('; ');
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${height}" width="${this.width}" height="${height}" role="img" font-family="system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'DejaVu Sans',sans-serif" style="max-width:100%;height:auto">`,
      `<title>${escapeXml(`A run of ${trace.scenario} in ${stepsText(trace)}`)}</title>`,
      `<desc>${escapeXml(list)}</desc>`,
      `<rect width="${this.width}" height="${height}" rx="8" fill="#fff"/>`,
      ...lifelines,
      ...heads,
      ...this.parts,
      '</svg>',
      '',
    ].join('\n');
  }

  private x(at: number): number {
    return MARGIN + at * GAP;
  }

  private at(role: string): number {
    return this.x(this.roles.indexOf(role));
  }

  private arrow(
    from: string,
    to: string,
    name: string,
    fields: string,
    tone: 'message' | 'answer' | 'fault' | 'quiet',
    head: 'full' | 'open' | 'cross' = 'full',
  ): void {
    const [start, end] = [this.at(from), this.at(to)];
    const room = roomBetween(start, end);
    const middle = (start + end) / 2;
    this.y += 19;
    this.parts.push(words(middle, this.y, cutWord(name, room * 1.25, 11), 11, INK[tone], 'middle', 'bold'));
    this.y += 6;
    const way = end > start ? 1 : -1;
    const tip = head === 'cross' ? end - way * GAP * 0.3 : end;
    const dash = tone === 'message' ? '' : ' stroke-dasharray="5 3"';
    this.parts.push(`<path d="M${start} ${this.y}H${tip - way * 7}" stroke="${INK[tone]}" stroke-width="1.4"${dash}/>`);
    this.parts.push(
      {
        full: `<path d="M${tip} ${this.y}l${-9 * way} -4.5v9z" fill="${INK[tone]}"/>`,
        open: `<path d="M${tip - 9 * way} ${this.y - 4.5}L${tip} ${this.y}l${-9 * way} 4.5" fill="none" stroke="${INK[tone]}" stroke-width="1.4"/>`,
        cross: `<path d="M${tip - 5} ${this.y - 5}l10 10m0 -10l-10 10" stroke="${INK.fault}" stroke-width="2"/>`,
      }[head],
    );
    if (fields !== '') this.below(from, to, fields);
  }

  /** Small words below an arrow. */
  private below(from: string, to: string, text: string): void {
    const [start, end] = [this.at(from), this.at(to)];
    this.y += 12;
    this.parts.push(
      words((start + end) / 2, this.y, cutWord(text, roomBetween(start, end), 9.5), 9.5, '#4a5875', 'middle'),
    );
  }

  private note(role: string, text: string, tone: 'message' | 'fault'): void {
    const width = textWidth(text, 10.5, 'bold') + 16;
    const middle = Math.min(Math.max(this.at(role), width / 2 + 4), this.width - width / 2 - 4);
    this.y += 10;
    this.parts.push(
      `<rect x="${round(middle - width / 2)}" y="${this.y}" width="${width}" height="19" rx="4" fill="${tone === 'fault' ? '#fdf0ef' : '#eef3fb'}" stroke="${INK[tone]}"/>`,
      words(middle, this.y + 13, text, 10.5, INK[tone], 'middle', 'bold'),
    );
    this.y += 21;
  }

  private changes(reaction: TraceReaction): void {
    const { to, outcome, cause, before, after } = reaction;
    const lacking = otherwiseLabel(reaction);
    if (lacking !== undefined) this.beside(to, lacking, INK.fault);
    if (outcome === 'refused') this.beside(to, `refused: ${cause ?? 'no cause'}`, INK.fault);
    if (outcome === 'undecided') this.beside(to, 'undecided', INK.fault);
    if (before !== after) this.beside(to, after, INK.state);
  }

  private beside(role: string, text: string, ink: string): void {
    this.y += 13;
    const width = textWidth(text, 10);
    const x = this.at(role);
    const [at, anchor] = x + 6 + width > this.width ? [x - 6, 'end'] : [x + 6, 'start'];
    this.parts.push(`<circle cx="${x}" cy="${this.y - 3.5}" r="2.5" fill="${ink}"/>`);
    this.parts.push(words(at, this.y, text, 10, ink, anchor));
  }
}

const roomBetween = (start: number, end: number): number => Math.max(GAP, Math.abs(end - start)) - 16;

function fieldsOf({ type: _type, ...fields }: PlainEvent): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ')}`)
    .join(', ');
}

function words(x: number, y: number, text: string, size: number, fill: string, anchor: string, weight = ''): string {
  const bold = weight === '' ? '' : ' font-weight="700"';
  // A white halo keeps words readable where a lifeline runs behind them.
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold} stroke="#fff" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
