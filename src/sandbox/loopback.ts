import { AdviceError } from '../shared/errors.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Throws AdviceError unless the host is this machine's own address. */
export function requireLoopback(host: string): void {
  if (LOOPBACK.has(host)) return;
  throw new AdviceError(
    `The sandbox may listen on 127.0.0.1, ::1 or localhost only, not on ${host}: anybody who reaches it can act as any of its people.`,
  );
}

/** Whether a Host header names this machine itself; any other name comes from a rebound DNS entry. */
export function isLoopbackAuthority(authority: string | undefined): boolean {
  return authority !== undefined && LOOPBACK.has(authority.replace(/:\d+$/, '').toLowerCase());
}

/** Whether a request with this Origin header comes from the sandbox's own page, or from no page at all. */
export function isOwnOrigin(origin: string | undefined, authority: string | undefined): boolean {
  return origin === undefined || (isLoopbackAuthority(authority) && origin === `http://${authority}`);
}
