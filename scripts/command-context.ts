import { loadConfig, type Config } from '../src/config.ts';
import { openDatabase, type Database } from '../src/database/open-database.ts';
import { createKnowledge, type Knowledge } from '../src/knowledge.ts';
import { systemClock } from '../src/shared/clock.ts';
import { createLogger, type Logger } from '../src/shared/logger.ts';

export interface CommandContext {
  readonly config: Config;
  readonly logger: Logger;
  readonly knowledge: Knowledge;
  /** The program's database, opened when it is asked for first. */
  readonly database: () => Promise<Database>;
}

/** Runs a command with the configuration and the folders that were given on the command line, and closes what it opened. */
export async function withCommandContext<T>(
  folders: { corpus?: string | undefined; data?: string | undefined },
  run: (context: CommandContext) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const chosen = {
    ...config,
    ...(folders.corpus === undefined ? {} : { corpusDir: folders.corpus }),
    ...(folders.data === undefined ? {} : { dataDir: folders.data }),
  };
  // A command's own words are enough; the everyday lines of the log would drown them.
  const logger = createLogger({ level: config.logLevel === 'info' ? 'warn' : config.logLevel });
  let opening: Promise<Database> | undefined;
  const database = () =>
    (opening ??= openDatabase({
      dataDir: chosen.dataDir,
      logger,
      ...(chosen.databaseUrl === undefined ? {} : { databaseUrl: chosen.databaseUrl }),
    }));
  const knowledge = await createKnowledge(chosen, { logger, clock: systemClock, database });
  try {
    return await run({ config: chosen, logger, knowledge, database });
  } finally {
    await knowledge.close();
    await (await opening?.catch(() => undefined))?.close();
  }
}
