import { Composer } from 'grammy';
import { announces, keepsCorpus, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { onOrganiserButton } from '../callbacks/on-organiser-button.ts';
import { peopleListButton } from '../callbacks/people-list-buttons.ts';
import { csvOf, repliedTo } from '../people-list/list-file.ts';
import type { PeopleListOffice } from '../people-list/people-list-office.ts';
import type { TakeFiles } from '../receiving/take-files.ts';
import { replyWithView } from '../sending/reply-with-view.ts';
import { editMessage } from '../sending/replace-view.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { toast } from '../sending/toast.ts';
import { listOrDocumentView, peopleListView } from '../views/people/people-list-view.ts';
import { rich } from '../views/rich-text.ts';
import type { View } from '../views/view.ts';

/**
 * A CSV of names and cohorts from an organiser: shown as it was understood; its invites are made by a button below. Whoever may
 * send documents too is asked which of both it is. Nothing is kept meanwhile: the file is fetched again at each press.
 */
export function peopleListFeature(options: {
  services: Pick<BotServices, 'say'>;
  office: PeopleListOffice;
  takeFiles: TakeFiles;
  showAction: ShowAction;
}): Composer<BotContext> {
  const { services, office, takeFiles, showAction } = options;
  const composer = new Composer<BotContext>();
  /** Messages whose invites are made, so that a second tap makes no second ones. */
  const madeFor = new Set<string>();
  const edit = async (ctx: BotContext, view: View) => {
    if (ctx.msg) await editMessage(ctx, ctx.msg.message_id, view);
  };

  composer.filter(announces).on('message:document', async (ctx, next) => {
    const file = ctx.album ? undefined : csvOf(ctx.message);
    if (!file) return next();
    const list = await showAction(ctx, 'typing', () => office.read(ctx, file));
    if (!list) return;
    if (!keepsCorpus(ctx)) await replyWithView(ctx, peopleListView(list, { ...services, ...ctx }));
    else if (list.kind === 'list' || list.kind === 'too-many')
      await replyWithView(ctx, listOrDocumentView(ctx.speech));
    else await next();
  });

  onOrganiserButton(composer, peopleListButton, async (ctx, { action }) => {
    const message = repliedTo(ctx);
    const file = csvOf(message);
    const key = `${ctx.chat?.id}:${ctx.msg?.message_id}`;
    if (!message || !file || madeFor.has(key)) {
      await toast(ctx, ctx.speech.say(madeFor.has(key) ? 'people-made-already' : 'unknown-button'));
      return;
    }
    await toast(ctx);
    if (action === 'document') {
      if (!keepsCorpus(ctx)) return;
      await edit(ctx, rich(ctx.speech.say('people-taken-as-document')));
      await takeFiles(ctx, [message]);
      return;
    }
    const list = await showAction(ctx, 'typing', () => office.read(ctx, file));
    if (!list) return;
    if (action === 'list' || list.kind !== 'list') {
      await edit(ctx, peopleListView(list, { ...services, ...ctx }));
      return;
    }
    madeFor.add(key);
    try {
      await showAction(ctx, 'upload_document', () => office.handOut(ctx, list));
    } catch (error) {
      madeFor.delete(key);
      throw error;
    }
    const { buttons: _done, ...understood } = peopleListView(list, { ...services, ...ctx });
    await edit(ctx, understood);
  });
  return composer;
}
