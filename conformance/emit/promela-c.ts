/** Tables as C, in the `c_decl` blocks of a Promela file. */

/** Spin takes no more than this in one block; braces have to match in each, which digraphs need not. */
const mostOctets = 40_000;

/** An array of constants, in the smallest type that holds them. */
export function numbers(name: string, values: readonly number[]): string[] {
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [0, 0]);
  const type =
    low < 0
      ? low >= -32768 && high <= 32767
        ? 'short'
        : 'int'
      : high <= 255
        ? 'unsigned char'
        : high <= 65535
          ? 'unsigned short'
          : 'int';
  const chunks: string[] = [];
  let chunk = '';
  for (const value of values.length === 0 ? [0] : values) {
    const text = `${value},`;
    if (chunk.length + text.length > mostOctets) {
      chunks.push(chunk);
      chunk = '';
    }
    // Lines that a reader of the file, and the preprocessor, can hold.
    chunk += (chunk.length - chunk.lastIndexOf('\n') + text.length > 118 ? '\n' : '') + text;
  }
  chunks.push(chunk);
  return chunks.flatMap((text, at) => [
    'c_decl {',
    ...(at === 0 ? [`static const ${type} ${name}[] = <%`] : []),
    text,
    ...(at === chunks.length - 1 ? ['%>;'] : []),
    '}',
  ]);
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Not 0, which is what a cell that is not there holds. */
  readonly value: number;
}

/** A sparse table, to be asked with `find`: of each row its columns in order, with their values. */
export function sorted(name: string, rows: number, cells: readonly Cell[]): string[] {
  const inOrder = cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
  const starts = Array.from({ length: rows + 1 }, () => 0);
  for (const { row } of inOrder) starts[row + 1] = (starts[row + 1] as number) + 1;
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  return [
    // One type for all, as `find` has it.
    ...typed(`${name}_START`, starts),
    ...typed(
      `${name}_COLUMN`,
      inOrder.map(({ column }) => column),
    ),
    ...typed(
      `${name}_VALUE`,
      inOrder.map(({ value }) => value),
    ),
  ];
}

const typed = (name: string, values: readonly number[]): string[] =>
  numbers(name, values).map((line) => line.replace(/^static const [a-z ]+ (\w+)\[\]/, 'static const int $1[]'));

/** Other C, with what `sorted` tables are asked by. */
export const declarations = (lines: readonly string[]): string[] => [
  'c_decl {',
  'static int find(int low, int high, const int *columns, const int *values, int column) {',
  '  while (low < high) {',
  '    int middle = (low + high) / 2;',
  '    if (columns[middle] == column) return values[middle];',
  '    if (columns[middle] < column) low = middle + 1; else high = middle;',
  '  }',
  '  return 0;',
  '}',
  ...lines,
  '}',
];
