import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { onTestFinished } from 'vitest';
import { startBotProcess, type BotProcess } from '../scripts/bot-process.ts';
import { openDatabase } from '../src/database/open-database.ts';
import type { Schema } from '../src/database/schema.ts';
import { createLogger } from '../src/shared/logger.ts';
import { connectSandbox, type SandboxClient } from './sandbox-client.ts';

export interface OpenBot {
  readonly process: BotProcess;
  readonly client: SandboxClient;
  readonly dataDir: string;
  /** Looks into the bot's own database file while the bot runs. */
  readonly look: <T>(read: (db: Kysely<Schema>) => Promise<T>) => Promise<T>;
  /** Stops the bot as an operator does; returns its exit code. */
  readonly close: () => Promise<number | null>;
}

/** The whole program as a process over the sample corpus, with a client to its sandbox; without `DATA_DIR` in a folder of its own. */
export async function openBot(env: Readonly<Record<string, string>> = {}): Promise<OpenBot> {
  const own = env['DATA_DIR'] === undefined ? await temporaryFolder() : undefined;
  const dataDir = own ?? env['DATA_DIR'] ?? '';
  const bot = startBotProcess({ LOG_LEVEL: 'warn', ...env, DATA_DIR: dataDir });
  const client = await connectSandbox(await bot.pageUrl);
  return {
    process: bot,
    client,
    dataDir,
    look: (read) => lookInto(dataDir, read),
    async close() {
      bot.kill('SIGTERM');
      const code = await bot.exited;
      client.close();
      if (own !== undefined) await rm(own, { recursive: true, force: true });
      return code;
    },
  };
}

/** A test that fails on its way leaves no bot behind. */
export function endWithTest(bot: BotProcess): void {
  onTestFinished(() => bot.kill('SIGKILL'));
}

/** Opens the database of a data folder, reads, and closes it. */
export async function lookInto<T>(dataDir: string, read: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
  const { db, close } = await openDatabase({ dataDir, logger: createLogger({ level: 'silent' }) });
  try {
    return await read(db);
  } finally {
    await close();
  }
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'dragoman-test-'));
}
