import type { TelegramConfig } from './config.ts';
import type { Sandbox } from './sandbox/start-sandbox.ts';
import type { Clock } from './shared/clock.ts';
import type { Logger } from './shared/logger.ts';
import type { Stores } from './stores.ts';

/** Where the sandbox's page is looked for first. */
const USUAL_PORT = 8080;

/** What the bot needs to talk to Telegram. */
export interface ReachedTelegram {
  readonly token: string;
  readonly apiRoot?: string;
  readonly sandbox?: Sandbox;
}

/** Telegram with a real token, or a sandbox started here, whose sample people get their roles. */
export async function reachTelegram(
  config: TelegramConfig,
  stores: Pick<Stores, 'people'>,
  deps: { readonly logger: Logger; readonly clock: Clock },
): Promise<ReachedTelegram> {
  if (config.mode === 'telegram') return config;
  const { startSandbox } = await import('./sandbox/start-sandbox.ts');
  const { SAMPLE_PEOPLE } = await import('./sandbox/sample-people.ts');
  const start = (port: number) =>
    startSandbox({ host: config.host, port, clock: deps.clock, logger: deps.logger });
  // Nobody asked for the usual port, so another one does as well when it is taken.
  const sandbox = await (config.port === undefined
    ? start(USUAL_PORT).catch(() => start(0))
    : start(config.port));
  for (const { user, role, cohorts } of SAMPLE_PEOPLE) {
    const name = [user.first_name, user.last_name].filter(Boolean).join(' ');
    await stores.people.see(user.id, user.language_code, name);
    await stores.people.setRole(user.id, role);
    await stores.people.setCohorts(user.id, cohorts);
  }
  return { token: sandbox.token, apiRoot: sandbox.apiRoot, sandbox };
}
