import { GrammyError, type BotError, type Context } from 'grammy';
import { languageOf } from '../../people/language-of.ts';
import type { Logger } from '../../shared/logger.ts';
import { isPrivate, type BotContext, type Visitor } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { describeError } from '../sending/describe-error.ts';
import { sendView } from '../sending/send-view.ts';
import { toast } from '../sending/toast.ts';
import { rich } from '../views/rich-text.ts';
import { speak, type Speech } from '../views/speech.ts';

type ErrorServices = Pick<BotServices, 'people' | 'say'>;

/**
 * Deals with whatever a feature throws: logs it without anybody's words, notes who blocked the bot, and tells the person
 * that it is not their fault. Never throws.
 */
export function createErrorHandler({ services, logger }: { services: ErrorServices; logger: Logger }) {
  return async ({ error, ctx }: BotError<BotContext>): Promise<void> => {
    const { update_id } = ctx.update;
    try {
      if (isUnreachable(error)) {
        logger.info({ update_id, ...describeError(error) }, 'the person cannot be reached');
        if (isPrivate(ctx) && ctx.from) await services.people.setBlocked(ctx.from.id, true);
        return;
      }
      logger.error({ update_id, ...describeError(error) }, 'an update could not be dealt with');
      await apologise(ctx, speechOf(ctx, services));
    } catch (second) {
      logger.warn({ update_id, ...describeError(second) }, 'the person could not be told of the fault');
    }
  };
}

function isUnreachable(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

async function apologise(ctx: Context, { say }: Speech): Promise<void> {
  if (ctx.callbackQuery) await toast(ctx, say('fault'));
  else if (ctx.message ?? ctx.editedMessage) await sendView(ctx, rich(say('fault')));
}

/** The fault may have come before the person was looked up. */
function speechOf(ctx: Context & Partial<Visitor>, { say }: ErrorServices): Speech {
  const code = ctx.from?.language_code;
  return ctx.speech ?? speak(say, languageOf(code === undefined ? {} : { languageCode: code }));
}
