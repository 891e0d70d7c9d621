import { Composer, InputFile } from 'grammy';
import type { AnnounceOptions } from '../announcing/announce-services.ts';
import { frameOf } from '../announcing/frame-of.ts';
import type { ShowCard } from '../announcing/show-card.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { createAnswerPress } from '../announcing/answer-press.ts';
import { onSentActions, onSentButton } from '../callbacks/on-sent-button.ts';
import { ALL_ANSWERS, sentNamesButton } from '../callbacks/sent-buttons.ts';
import { chatOf, sendView } from '../sending/send-view.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { announcementTitle } from '../views/announcing/announcement-title.ts';
import { namesView } from '../views/announcing/names-view.ts';
import { recipientsTable } from '../views/announcing/recipients-table.ts';

/** Who got it and who answered what: a table of all recipients, names by pages, and a second notice to those who did not answer. */
export function announcementAnsweredFeature(options: {
  readonly services: AnnounceOptions['services'] & Pick<BotServices, 'announcementEvents'>;
  readonly clock: AnnounceOptions['clock'];
  readonly show: ShowCard;
  readonly showAction: ShowAction;
}): Composer<BotContext> {
  const { services, show, showAction } = options;
  const { announcements: desk, programme } = services;
  const composer = new Composer<BotContext>();
  const answer = createAnswerPress(services);
  const { timeZone } = programme;

  onSentActions(
    { composer, services },
    {
      async table(ctx, announcement) {
        await showAction(ctx, 'upload_document', async () => {
          const rows = await desk.recipients(announcement.id);
          const table = recipientsTable(announcement, rows, await frameOf(ctx, options));
          const file = new InputFile(Buffer.from(table), `announcement-${announcement.id}.csv`);
          await ctx.api.sendDocument(chatOf(ctx), file, { caption: announcementTitle(announcement.content) });
        });
        await toast(ctx);
      },

      async names(ctx, announcement) {
        const people = await desk.answering(announcement.id);
        const page = { answer: ALL_ANSWERS, page: 1, speech: ctx.speech, timeZone };
        await sendView(ctx, namesView(announcement, people, page));
        await toast(ctx);
      },

      async remind(ctx, { id }) {
        const changed = await desk.remind(id, { person: ctx.person.id });
        if (changed.kind === 'done') {
          await show.below(ctx, changed.announcement);
          return toast(ctx);
        }
        const nobody =
          changed.kind === 'refused' && changed.problems.some((problem) => problem.kind === 'nobody');
        if (nobody) await toast(ctx, ctx.speech.say('sent-nobody-silent'));
        else await answer.onCard(ctx, id, changed, '');
      },
    },
  );

  onSentButton({
    ...{ composer, services, button: sentNamesButton },
    async handle(ctx, announcement, { answer: chosen, page }) {
      const people = await desk.answering(announcement.id);
      const shown = { answer: chosen, page, speech: ctx.speech, timeZone };
      await showInPlace(ctx, namesView(announcement, people, shown));
      await toast(ctx);
    },
  });
  return composer;
}
