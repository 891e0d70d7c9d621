import type { Api } from 'grammy';

type ApiSignal = NonNullable<Parameters<Api['getMe']>[0]>;

/** Node's own abort signal as grammY's types want it; they describe that of a package which does the same. */
export function apiSignal(signal: AbortSignal): ApiSignal {
  return signal as unknown as ApiSignal;
}
