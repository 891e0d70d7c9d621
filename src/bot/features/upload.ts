import { Composer } from 'grammy';
import { keepsCorpus, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import type { DownloadFile } from '../receiving/download-file.ts';
import { receiveFiles } from '../receiving/receive-files.ts';
import { sendView } from '../sending/send-view.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { draftView } from '../views/draft-view.ts';
import { joinRich } from '../views/rich-text.ts';
import { uploadProblemText } from '../views/upload-problem-text.ts';

/** Files that staff send: shown as they were understood, an album as one; published only by a button below. */
export function uploadFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'curation'>;
  download: DownloadFile;
  showAction: ShowAction;
}): Composer<BotContext> {
  const { services, download, showAction } = options;
  const composer = new Composer<BotContext>();
  composer.on(['message:document', 'message:photo'], async (ctx, next) => {
    // An animation comes with a document beside it.
    if (!keepsCorpus(ctx) || ctx.message.animation) return next();
    const { speech } = ctx;
    const messages = ctx.album ?? [ctx.message];
    const view = await showAction(ctx, 'typing', async () => {
      const { files, problems } = await receiveFiles(messages, download);
      if (files.length === 0)
        return joinRich(
          problems.map((problem) => uploadProblemText(problem, speech)),
          '\n\n',
        );
      const draft = await services.curation.receive(files, { person: ctx.person.id });
      return draftView(draft, { ...services, speech }, { problems });
    });
    await sendView(ctx, view);
  });
  return composer;
}
