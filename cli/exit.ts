/** Exit codes, and the one line that a command leaves on stderr when it cannot do what it was asked. */

export const EXIT = {
  ok: 0,
  /** A property is violated, a test failed, a file differs. */
  fail: 1,
  /** Nothing failed and nothing is shown: inconclusive, not run, or no test at all. */
  inconclusive: 2,
  /** The implementation under test cannot be used. */
  adapter: 3,
  usage: 64,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command with a code and one line; everything else that is thrown is a fault of ours. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string) {
    super(oneLine(message));
    this.exit = exit;
  }
}

/** What was asked cannot be: `subject: expected …, got …. What to do.` */
export function usage(subject: string, expected: string, got: string, todo: string): CommandError {
  return new CommandError(EXIT.usage, `${subject}: expected ${expected}, got ${got}. ${todo}`);
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
