import type { Api } from 'grammy';
import type { Programme } from '../../corpus/programme.ts';
import { LANGUAGES, type Language } from '../../languages/languages.ts';
import type { Say } from '../../languages/texts.ts';
import { COMMANDS } from '../commands.ts';
import { apiSignal } from '../sending/api-signal.ts';
import { programmeName } from '../views/speech.ts';

/** Telegram's limits, in characters. */
const LONGEST_COMMAND_TEXT = 256;
const LONGEST_DESCRIPTION = 512;

/**
 * Tells Telegram the bot's commands and what stands in a chat that is still empty, in all ten languages, and in English for all
 * others.
 * @throws grammY's errors; what was set before stays
 */
export async function publishProfile(options: {
  api: Api;
  say: Say;
  programme: Programme;
  signal: AbortSignal;
}): Promise<void> {
  const { api, say, programme } = options;
  const signal = apiSignal(options.signal);
  for (const language of [undefined, ...LANGUAGES]) {
    const spoken: Language = language ?? 'en';
    const scope = language === undefined ? {} : { language_code: language };
    const commands = COMMANDS.map((command) => ({
      command,
      description: cut(say(spoken, `command-${command}`), LONGEST_COMMAND_TEXT),
    }));
    const greeting = say(spoken, 'start-greeting', { programme: programmeName(programme, spoken) });
    const description = cut(`${greeting}\n\n${say(spoken, 'start-how')}`, LONGEST_DESCRIPTION);
    await api.setMyCommands(commands, scope, signal);
    await api.setMyDescription(description, scope, signal);
  }
}

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}
