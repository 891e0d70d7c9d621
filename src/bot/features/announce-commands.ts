import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { languageOf } from '../../people/language-of.ts';
import { writePurpose } from '../announcing/awaited-purpose.ts';
import type { Composing } from '../announcing/composing.ts';
import { beginsWithCommand, withoutCommand } from '../announcing/without-command.ts';
import { announces, type BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { rich } from '../views/rich-text.ts';
import { actionButton } from '../views/announcing/draft-card-buttons.ts';

const CAPTION = /^\/announce(?:@(\w+))?(?=\s|$)/i;

/** `/announce`, alone or with the text, `/announce 12` for one that is there, and `/cancel`, which ends the waiting. */
export function announceCommandsFeature({
  services,
  show,
  takeParts,
}: Pick<Composing, 'services' | 'show' | 'takeParts'>): Composer<BotContext> {
  const { announcements: desk, awaitedMessages } = services;
  const composer = new Composer<BotContext>();

  composer.command('announce', async (ctx, next) => {
    const { message, speech } = ctx;
    if (!announces(ctx) || !message) return next();
    const asked = ctx.match.trim();
    // The list is a feature of its own.
    if (asked.toLowerCase() === 'list') return next();
    if (/^#?\d{1,9}$/.test(asked)) {
      const number = asked.replace('#', '');
      const known = await desk.find(Number(number));
      if (known) await show.below(ctx, known);
      else await sendView(ctx, rich(speech.say('announce-unknown-number', { number })));
      return;
    }
    await compose(ctx, [message], asked === '');
  });

  // A command in a caption is none to Telegram, but it is to people.
  composer.on('message:caption', async (ctx, next) => {
    const [, bot = ctx.me.username] = CAPTION.exec(ctx.message.caption) ?? [undefined, ''];
    if (!announces(ctx) || bot.toLowerCase() !== ctx.me.username.toLowerCase()) return next();
    await compose(ctx, ctx.album ?? [ctx.message], false);
  });

  async function compose(ctx: BotContext, messages: readonly Message[], isAlone: boolean): Promise<void> {
    const { speech } = ctx;
    const draft = await begin(ctx);
    const content = messages.map((each) => (beginsWithCommand(each) ? withoutCommand(each) : each));
    if (isAlone || !(await takeParts(ctx, draft, content, 'parts'))) {
      const button = actionButton(draft.id, 'discard', speech);
      await show.viewBelow(ctx, draft, { ...rich(speech.say('announce-how')), buttons: [[button]] });
    }
  }

  /** A draft that waits for messages; the one that waits already and holds nothing serves as well. */
  async function begin(ctx: BotContext) {
    const { person } = ctx;
    const awaited = await awaitedMessages.find(person.id);
    const before = awaited?.purpose === 'parts' ? await desk.find(awaited.announcement) : undefined;
    const isBlank = before?.state === 'draft' && before.content.parts.length === 0;
    const draft = isBlank ? before : await desk.begin({ person: person.id }, languageOf(person));
    const purpose = writePurpose({ kind: 'parts' });
    await awaitedMessages.expect(person.id, { announcement: draft.id, purpose });
    return draft;
  }

  composer.command('cancel', async (ctx, next) => {
    const awaited = announces(ctx) ? await awaitedMessages.find(ctx.person.id) : undefined;
    if (!awaited) return next();
    await awaitedMessages.forget(ctx.person.id);
    const number = String(awaited.announcement);
    await sendView(ctx, rich(ctx.speech.say('announce-cancelled', { number })));
  });
  return composer;
}
