import { errorCode } from '../../shared/errors.ts';

const ADVICE: Readonly<Record<number, string>> = {
  401: 'the key was refused',
  403: 'the key was refused',
  404: 'no such model or address',
  429: 'too many requests, or the quota is used up',
};

/**
 * Says why a call failed in words of our own: messages of libraries may hold the key, the address with a password in it, or
 * the question.
 */
export function describeModelError(error: unknown): string {
  const chain = causes(error);
  const status = chain.map(statusOf).find((found) => found !== undefined);
  if (status !== undefined) {
    const advice = ADVICE[status];
    return `the model's server answered with status ${status}${advice ? `: ${advice}` : ''}`;
  }
  const code = chain.map(errorCode).find((found) => found !== undefined && /^[A-Z][A-Z0-9_]+$/.test(found));
  if (code !== undefined) return `the model's server was not reached (${code})`;
  if (chain.some((each) => each instanceof SyntaxError))
    return "the model's server answered with something that is not JSON";
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown';
  return `the call of the model failed (${name})`;
}

/** An error and what it was caused by, outermost first. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let each = error; each !== undefined && chain.length < 5;) {
    chain.push(each);
    each = each instanceof Error ? each.cause : undefined;
  }
  return chain;
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('status' in error && typeof error.status === 'number') return error.status;
  // Ollama's name for it
  if ('status_code' in error && typeof error.status_code === 'number') return error.status_code;
  return undefined;
}
