import { Composer } from 'grammy';
import type { Composing } from '../announcing/composing.ts';
import { frameOf } from '../announcing/frame-of.ts';
import { announces, type BotContext } from '../bot-context.ts';
import { announcementsPageButton } from '../callbacks/announce-buttons.ts';
import { onButton } from '../callbacks/on-button.ts';
import { sendView } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { announcementsView } from '../views/announcing/announcements-view.ts';

/** Older ones are opened by their number. */
const MOST = 80;

/** `/announcements`, or `/announce list`: the latest, each a button that opens its card. */
export function announceListFeature(options: Pick<Composing, 'services' | 'clock'>): Composer<BotContext> {
  const { announcements: desk } = options.services;
  const composer = new Composer<BotContext>();
  const list = async (ctx: BotContext, page: number) =>
    announcementsView(await desk.list(MOST), page, await frameOf(ctx, options));

  composer.filter(announces).command(['announcements', 'announce'], async (ctx) => {
    await sendView(ctx, await list(ctx, 1));
  });

  onButton(composer, announcementsPageButton, async (ctx, { page }) => {
    if (!announces(ctx)) return toast(ctx, ctx.speech.say('unknown-button'));
    await showInPlace(ctx, await list(ctx, page));
    await toast(ctx);
  });
  return composer;
}
