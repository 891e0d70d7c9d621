import type { ResponseParameters } from '@grammyjs/types';

/**
 * A Bot API call that is answered with an error. Methods throw it from anywhere below;
 * the dispatcher is the one place that catches it and turns it into the envelope Telegram sends.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** 400 with Telegram's prefix. */
export function badRequest(problem: string, parameters?: ResponseParameters): Refusal {
  return new Refusal(400, `Bad Request: ${problem}`, parameters);
}

/** 403 with Telegram's prefix. */
export function forbidden(problem: string): Refusal {
  return new Refusal(403, `Forbidden: ${problem}`);
}

/** 429 with the wait in seconds. */
export function tooManyRequests(retryAfter: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}
