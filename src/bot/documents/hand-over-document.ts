import { InputFile } from 'grammy';
import type { Logger } from '../../shared/logger.ts';
import { askerOf, type BotContext } from '../bot-context.ts';
import type { BotServices, ListedDocument, OpenedDocument } from '../bot-services.ts';
import { documentId } from '../callbacks/document-id.ts';
import { describeError } from '../sending/describe-error.ts';
import { chatOf, replyParameter, sendView, toEntities, topicParameter } from '../sending/send-view.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { documentCaption } from '../views/document-caption.ts';
import { rich } from '../views/rich-text.ts';
import { safeFileName } from '../../corpus/safe-file-name.ts';

/** Sends the document with an id to the chat, or says why not. */
export type HandOverDocument = (ctx: BotContext, id: string) => Promise<void>;

export function createHandOverDocument(options: {
  services: Pick<BotServices, 'listDocuments' | 'openDocument'>;
  showAction: ShowAction;
  logger: Logger;
}): HandOverDocument {
  const { services, showAction, logger } = options;

  return async (ctx, id) => {
    try {
      await showAction(ctx, 'upload_document', () => handOver(ctx, id));
    } catch (error) {
      logger.error(
        { update_id: ctx.update.update_id, ...describeError(error) },
        'a document could not be sent',
      );
      await sendView(ctx, rich(ctx.speech.say('docs-failed')));
    }
  };

  async function handOver(ctx: BotContext, id: string): Promise<void> {
    // Looked up in what this person may read, so that an id that was passed on opens nothing else.
    const documents = await services.listDocuments(askerOf(ctx));
    const listed = documents.find(({ path }) => documentId(path) === id);
    const opened: OpenedDocument = listed
      ? await services.openDocument(listed.path, askerOf(ctx))
      : { kind: 'missing' };
    if (!listed || opened.kind === 'missing') {
      await sendView(ctx, rich(ctx.speech.say('docs-not-found')));
    } else if (opened.kind === 'link') {
      await sendView(ctx, rich(ctx.speech.say('docs-link', { title: listed.title }), '\n', opened.url));
    } else {
      await sendFile(ctx, opened, listed);
    }
  }
}

async function sendFile(
  ctx: BotContext,
  { name, bytes }: Extract<OpenedDocument, { kind: 'file' }>,
  listed: ListedDocument,
): Promise<void> {
  const caption = documentCaption(listed, ctx.speech);
  await ctx.api.sendDocument(chatOf(ctx), new InputFile(bytes, safeFileName(name)), {
    caption: caption.text,
    caption_entities: toEntities(caption.entities),
    ...topicParameter(ctx),
    ...replyParameter(ctx),
  });
}
