/**
 * The lexical half of Graphviz DOT: text to tokens, each with the line it starts on.
 *
 * As Graphviz has it: names, numerals, quoted text (with `+` and line continuation) and HTML text are all identifiers;
 * `//`, C and `#` comments are dropped. Escapes in quoted text stay as they are but for `\"`: only a label has more.
 */
import { modelError } from '../model-error.js';

export interface DotToken {
  /** `sign` is one of `{ } [ ] = ; , : -> --`; `end` follows the last token. */
  readonly kind: 'name' | 'quoted' | 'html' | 'sign' | 'end';
  /** Without quotation marks or outer angle brackets. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * @param file - for messages.
 * @throws {@link ModelError} `MDL-401` for text that never ends and characters that are none of DOT.
 */
export function dotTokens(text: string, file: string): DotToken[] {
  return new Lexer(text, file).tokens();
}

const NAME = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|-?(?:\.\d+|\d+(?:\.\d*)?)/y;
const SKIP = /(?:[ \t\r\n\f\v\ufeff]|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
const SIGN = /->|--|[{}[\]=;,:]/y;

class Lexer {
  private readonly text: string;
  private readonly file: string;
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  tokens(): DotToken[] {
    const found: DotToken[] = [];
    for (;;) {
      this.skip();
      const line = this.lineHere();
      const token = this.next(line);
      found.push(token);
      if (token.kind === 'end') return found;
    }
  }

  private next(line: number): DotToken {
    const first = this.text[this.at];
    if (first === undefined) return { kind: 'end', text: '', line };
    if (first === '"') return { kind: 'quoted', text: this.quoted(line), line };
    if (first === '<') return { kind: 'html', text: this.html(line), line };
    const sign = this.match(SIGN);
    if (sign !== undefined) return { kind: 'sign', text: sign, line };
    const name = this.match(NAME);
    if (name !== undefined) return { kind: 'name', text: name, line };
    throw this.fault(line, 'a name, a text or a sign of DOT', `'${first}'`, 'Quote names that have such characters.');
  }

  /** Quoted texts joined by `+` are one. */
  private quoted(line: number): string {
    let text = '';
    for (;;) {
      const start = ++this.at;
      while (this.at < this.text.length && this.text[this.at] !== '"') this.at += this.text[this.at] === '\\' ? 2 : 1;
      if (this.at >= this.text.length)
        throw this.fault(line, 'a closing quotation mark', 'the end of the file', 'Close the text that begins here.');
      text += this.text.slice(start, this.at++).replaceAll(/\\(\\|"|\r?\n)/g, unquote);
      const end = this.at;
      this.skip();
      if (this.text[this.at] === '+') {
        this.at++;
        this.skip();
        if (this.text[this.at] === '"') continue;
        throw this.fault(this.lineHere(), 'quoted text after +', `'${this.text[this.at] ?? 'the end'}'`, 'Quote it.');
      }
      this.at = end;
      return text;
    }
  }

  private html(line: number): string {
    const start = this.at + 1;
    let open = 0;
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === '<') open++;
      else if (character === '>' && --open === 0) return this.text.slice(start, this.at++);
    }
    throw this.fault(line, "the '>' of an HTML label", 'the end of the file', 'Close the label that begins here.');
  }

  private skip(): void {
    for (;;) {
      const before = this.at;
      this.match(SKIP);
      // A line of the C preprocessor.
      if (this.text[this.at] === '#' && /(?:^|\n)[ \t]*$/.test(this.text.slice(this.lineStart(), this.at))) {
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end;
      }
      if (this.at === before) break;
    }
    if (this.text.startsWith('/*', this.at))
      throw this.fault(this.lineHere(), "the '*/' of a comment", 'the end of the file', 'Close the comment.');
  }

  private lineStart(): number {
    return this.text.lastIndexOf('\n', this.at - 1) + 1;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private lineHere(): number {
    for (; this.counted < this.at; this.counted++) if (this.text[this.counted] === '\n') this.line++;
    return this.line;
  }

  private fault(line: number, expected: string, got: string, todo: string): Error {
    return modelError('MDL-401', { subject: 'DOT', expected, got, where: `${this.file}:${line}`, todo });
  }
}

/** A pair of backslashes stays one; it is taken with its second half, so that this cannot escape a mark behind it. */
function unquote(_whole: string, escaped: string): string {
  return escaped === '"' ? '"' : escaped === '\\' ? '\\\\' : '';
}
