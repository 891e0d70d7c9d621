import { pino, type Logger as PinoLogger } from 'pino';

export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'child'>;

/** What a bot token looks like; one that slips into a text is blotted out before it is written. */
const TOKEN = /\d{6,}:[A-Za-z0-9_-]{30,}/g;

/**
 * Makes the program's logger: JSON lines with ids, never with questions, names or the token.
 * Lines go to stderr, so that a command's stdout holds its result alone.
 */
export function createLogger(options: { level: string; write?: (line: string) => void }): Logger {
  const write = options.write ?? ((line: string) => process.stderr.write(line));
  return pino(
    { level: options.level, base: null, redact: ['token', '*.token', 'apiKey', '*.apiKey'] },
    { write: (line: string) => write(line.replace(TOKEN, '<token>')) },
  );
}
