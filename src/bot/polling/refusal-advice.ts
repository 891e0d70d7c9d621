import { GrammyError } from 'grammy';
import { AdviceError } from '../../shared/errors.ts';

/** What an operator must do about a refusal that waiting does not cure; undefined for all others. */
export function refusalAdvice(error: unknown): AdviceError | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  switch (error.error_code) {
    case 401:
    case 404:
      return new AdviceError(
        'Telegram does not know this bot token. Copy it anew from @BotFather into BOT_TOKEN, or leave BOT_TOKEN empty for the sandbox.',
      );
    case 409:
      return new AdviceError(
        'Another program fetches the messages of this bot at the same time. Stop it (or give this one a token of its own) and start again.',
      );
    default:
      return undefined;
  }
}
