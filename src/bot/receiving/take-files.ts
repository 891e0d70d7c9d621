import type { Message } from 'grammy/types';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { draftView } from '../views/draft-view.ts';
import { joinRich } from '../views/rich-text.ts';
import { uploadProblemText } from '../views/upload-problem-text.ts';
import type { DownloadFile } from './download-file.ts';
import { receiveFiles } from './receive-files.ts';

/** Takes the files of messages as documents for answers, and shows the draft that they make. */
export type TakeFiles = (ctx: BotContext, messages: readonly Message[]) => Promise<void>;

export function createTakeFiles(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'curation'>;
  download: DownloadFile;
  showAction: ShowAction;
}): TakeFiles {
  const { services, download, showAction } = options;
  return async (ctx, messages) => {
    const { speech } = ctx;
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
  };
}
