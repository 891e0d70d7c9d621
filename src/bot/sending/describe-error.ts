import { GrammyError, HttpError } from 'grammy';
import { errorCode } from '../../shared/errors.ts';

/** What may be logged of something thrown. */
export interface ErrorDescription {
  readonly method?: string;
  readonly code?: number | string;
  readonly description: string;
  /** Where it was thrown: the lines of the stack without the message. */
  readonly at?: readonly string[];
}

/**
 * Describes an error for the log without what it may carry along: grammY's errors hold addresses with the token and whole
 * payloads, and anybody's message may hold a person's words.
 */
export function describeError(error: unknown): ErrorDescription {
  if (error instanceof GrammyError) {
    return { method: error.method, code: error.error_code, description: error.description };
  }
  if (error instanceof HttpError) {
    const code = errorCode(error.error);
    return { description: error.message, ...(code === undefined ? {} : { code }) };
  }
  if (!(error instanceof Error)) return { description: `thrown ${typeof error}` };
  const code = errorCode(error);
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    description: error.name,
    ...(code === undefined ? {} : { code }),
    at: at.slice(0, 8).map((line) => line.trim()),
  };
}
