import { loadConfig, type Config } from '../src/config.ts';
import { createKnowledge, type Knowledge } from '../src/knowledge.ts';
import { systemClock } from '../src/shared/clock.ts';
import { createLogger, type Logger } from '../src/shared/logger.ts';

export interface CommandContext {
  readonly config: Config;
  readonly logger: Logger;
  readonly knowledge: Knowledge;
}

/** What a command works with: the configuration with the folders that were given on the command line. */
export async function commandContext(folders: {
  corpus?: string | undefined;
  data?: string | undefined;
}): Promise<CommandContext> {
  const config = loadConfig();
  const chosen = {
    ...config,
    ...(folders.corpus === undefined ? {} : { corpusDir: folders.corpus }),
    ...(folders.data === undefined ? {} : { dataDir: folders.data }),
  };
  // A command's own words are enough; the everyday lines of the log would drown them.
  const logger = createLogger({ level: config.logLevel === 'info' ? 'warn' : config.logLevel });
  return { config: chosen, logger, knowledge: await createKnowledge(chosen, { logger, clock: systemClock }) };
}
