import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import type { BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { rich } from '../views/rich-text.ts';

/** What people send besides text, and the text that answers it; the first that fits counts. */
const KINDS: readonly { readonly fields: readonly (keyof Message)[]; readonly key: string }[] = [
  { fields: ['photo'], key: 'kind-photo' },
  { fields: ['voice', 'audio', 'video_note'], key: 'kind-voice' },
  // An animation comes with a document beside it.
  { fields: ['sticker', 'animation', 'dice'], key: 'kind-sticker' },
  { fields: ['document'], key: 'kind-file' },
  { fields: ['location', 'venue'], key: 'kind-location' },
  {
    fields: [
      'video',
      'contact',
      'poll',
      'game',
      'story',
      'checklist',
      'paid_media',
      'live_photo',
      'invoice',
      'rich_message',
      'giveaway',
    ],
    key: 'kind-other',
  },
];

/** Says kindly what the bot cannot take. Notices of Telegram, such as a pinned message, are no messages of people. */
export function otherKindsFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('message', async (ctx, next) => {
    const kind = KINDS.find(({ fields }) => fields.some((field) => ctx.message[field] !== undefined));
    if (kind) await sendView(ctx, rich(ctx.speech.say(kind.key)));
    else await next();
  });
  return composer;
}
