/** The command that repeats a test, as it can be pasted into a shell. */
import type { RepeatCommand } from '../conformance/run/index.js';

/** @param option - what takes the same implementation again, e.g. `--iut ./mine.js`; empty for the reference. */
export function repeatCommandWith(option: string): RepeatCommand {
  return ({ id, role }, { seed, strictness }) =>
    [
      `npx mcim run '${id}' --role ${role}`,
      ...(strictness === 'strict' ? ['--strict'] : []),
      ...(option === '' ? [] : [option]),
      `--seed ${shellWord(seed)}`,
    ].join(' ');
}

/** As one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
