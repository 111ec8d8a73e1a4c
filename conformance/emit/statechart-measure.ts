/** Widths of text in the system sans stack, from a small table; wide enough for the widest of the usual fonts. */

// The advances are those of DejaVu Sans, the broadest of the fonts that the pictures name.
const NARROW = new Set("iljI.,:;'|!()[]ft ".split(''));
const WIDE = new Set('mwMW@%—→…'.split(''));

/** Width in px of `text` at `size` px. */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  let units = 0;
  for (const char of text) {
    if (NARROW.has(char)) units += 0.4;
    else if (WIDE.has(char)) units += 0.98;
    else if (char >= 'A' && char <= 'Z') units += 0.73;
    else units += 0.63;
  }
  return Math.ceil(units * size * (weight === 'bold' ? 1.17 : 1));
}

/** Breaks `words` into lines of at most `width` px, joined by `glue`; a word is never broken. */
export function wrapWords(words: readonly string[], glue: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const piece = index < words.length - 1 ? word + glue.trimEnd() : word;
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** `word` if it fits into `width` px, else its beginning with an ellipsis. */
export function cutWord(word: string, width: number, size: number, weight: 'normal' | 'bold' = 'normal'): string {
  if (textWidth(word, size, weight) <= width) return word;
  let kept = word;
  while (kept !== '' && textWidth(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
