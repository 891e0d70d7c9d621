import { Composer } from 'grammy';
import { keepsCorpus, type BotContext } from '../bot-context.ts';
import type { TakeFiles } from '../receiving/take-files.ts';

/** Files that staff send: shown as they were understood, an album as one; published only by a button below. */
export function uploadFeature({ takeFiles }: { takeFiles: TakeFiles }): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(['message:document', 'message:photo'], async (ctx, next) => {
    // An animation comes with a document beside it.
    if (!keepsCorpus(ctx) || ctx.message.animation) return next();
    await takeFiles(ctx, ctx.album ?? [ctx.message]);
  });
  return composer;
}
