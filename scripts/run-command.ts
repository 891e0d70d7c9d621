import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AdviceError, errorMessage } from '../src/shared/errors.ts';

/** Wrong usage: the command says how it is used and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** What commands take that work on the folders of the program and print a report. */
export const FOLDER_OPTIONS = {
  corpus: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Runs a command: reads its arguments, shows `--help`, and sets the exit code: 0, or 1 with one clear line on stderr, or 2
 * for wrong usage. A fault that nobody foresaw shows its stack, so that it can be reported.
 */
export async function runCommand<O extends Options>(
  command: { readonly help: string; readonly options: O },
  run: (args: Parsed<O>) => Promise<void>,
): Promise<void> {
  try {
    const args = readArguments(command.options);
    if ((args.values as Record<string, unknown>)['help']) {
      process.stdout.write(`${command.help.trim()}\n`);
      return;
    }
    await run(args);
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1;
    process.stderr.write(`${describe(error, command.help)}\n`);
  }
}

function readArguments<O extends Options>(options: O): Parsed<O> {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(errorMessage(error), { cause: error });
  }
}

function describe(error: unknown, help: string): string {
  if (error instanceof UsageError) return `${error.message}\n\n${help.trim()}`;
  if (error instanceof AdviceError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The text of an option that was given. */
export function given(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
