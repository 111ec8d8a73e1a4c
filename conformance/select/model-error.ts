/** The model, or a tool's bound on it, is at fault; `code` is stable and documented. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code} ${message}`);
    this.code = code;
  }
}
