import type { Reason } from './reason.ts';

/**
 * A fault whose message was written for the person at the terminal: what is wrong and what to do next.
 * Commands print the message alone and exit with 1; anything else that is thrown is a bug and shows its stack.
 */
export class AdviceError extends Error {
  override readonly name = 'AdviceError';
  /** The same for people who read another language, if it is a common reason. */
  readonly told: Reason | undefined;

  constructor(message: string, options: ErrorOptions & { readonly told?: Reason } = {}) {
    super(message, options);
    this.told = options.told;
  }
}

/** The message of anything that was thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code of a failed call ("ENOENT", "ENOSPC"), if it has one. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
