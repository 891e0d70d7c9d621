import { runCommand, UsageError } from './run-command.ts';

/** One of the commands after `npm run NAME --`. */
export interface Subcommand {
  /** How it is used and what it does, in one line. */
  readonly summary: string;
  /** Reads its own arguments; the first is its name. */
  readonly run: () => Promise<void>;
}

/** Runs the command that the first argument names; without one, or with another, tells which there are. */
export async function runSubcommand(
  name: string,
  does: string,
  commands: Readonly<Record<string, Subcommand>>,
): Promise<void> {
  const [given = ''] = process.argv.slice(2);
  const command = Object.hasOwn(commands, given) ? commands[given] : undefined;
  if (command) return command.run();
  const summaries = Object.values(commands).map(({ summary }) => `  ${summary}`);
  const help = [`npm run ${name} -- COMMAND`, '', does, ...summaries].join('\n');
  await runCommand({ help, options: { help: { type: 'boolean', default: false } } }, () => {
    const known = Object.keys(commands).join(', ');
    throw new UsageError(
      given === '' ? `Name a command: ${known}.` : `There is no command "${given}"; there is ${known}.`,
    );
  });
}
