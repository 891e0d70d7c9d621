import { randomBytes } from 'node:crypto';
import { AdviceError } from '../shared/errors.ts';

const REAL_TOKEN = /^\d{8,10}:[A-Za-z0-9_-]{35}$/;

/** A token that only a sandbox knows; it can't be mistaken for one of Telegram's. */
export function createSandboxToken(): string {
  return `sandbox:${randomBytes(18).toString('base64url')}`;
}

/** Throws AdviceError for a token that looks like one of Telegram's: it has no business on a test server. */
export function refuseRealToken(token: string): void {
  if (!REAL_TOKEN.test(token)) return;
  throw new AdviceError(
    'The sandbox was given what looks like a real bot token. Start it without a token, or with a made-up one.',
  );
}
