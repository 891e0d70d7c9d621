import { Composer } from 'grammy';
import { askerOf, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { docsPageButton, documentButton } from '../callbacks/buttons.ts';
import { onButton } from '../callbacks/on-button.ts';
import type { HandOverDocument } from '../documents/hand-over-document.ts';
import { editMessage } from '../sending/replace-view.ts';
import { sendView } from '../sending/send-view.ts';
import { toast } from '../sending/toast.ts';
import { docsView } from '../views/docs-view.ts';

/** `/docs`: the documents by pages, each sent as a file when its button is pressed, here and below answers. */
export function docsFeature(options: {
  services: Pick<BotServices, 'listDocuments'>;
  handOverDocument: HandOverDocument;
}): Composer<BotContext> {
  const { services, handOverDocument } = options;
  const composer = new Composer<BotContext>();
  const viewOf = async (ctx: BotContext, page: number) =>
    docsView(await services.listDocuments(askerOf(ctx)), { page, speech: ctx.speech });

  composer.command('docs', async (ctx) => {
    await sendView(ctx, await viewOf(ctx, 1));
  });

  onButton(composer, docsPageButton, async (ctx, { page }) => {
    const view = await viewOf(ctx, page);
    if (ctx.msg) await editMessage(ctx, ctx.msg.message_id, view);
    await toast(ctx);
  });

  onButton(composer, documentButton, async (ctx, { id }) => {
    await toast(ctx);
    await handOverDocument(ctx, id);
  });
  return composer;
}
