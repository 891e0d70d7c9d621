import { Composer } from 'grammy';
import type { Announcement } from '../../announcements/announcement.ts';
import { characterCount } from '../../announcements/content/text-slots.ts';
import { createAnswerPress } from '../announcing/answer-press.ts';
import type { AnnounceOptions } from '../announcing/announce-services.ts';
import { readEditPurpose, writeEditPurpose, type EditPurpose } from '../announcing/edit-purpose.ts';
import { editableSlots, type EditableSlot } from '../announcing/editable-slots.ts';
import { frameOf } from '../announcing/frame-of.ts';
import { newText, sameText } from '../announcing/new-text.ts';
import { beginsWithCommand } from '../announcing/without-command.ts';
import { announces, isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { onSentActions, onSentButton, type SentPress } from '../callbacks/on-sent-button.ts';
import { sentEditButton } from '../callbacks/sent-buttons.ts';
import { chatOf, sendView, toMarkup } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import {
  editOldView,
  editSureButtons,
  editWhichView,
  editWriteView,
} from '../views/announcing/edit-views.ts';
import { rich } from '../views/rich-text.ts';

/** The states in which something is there to be changed. */
const STATES: readonly Announcement['state'][] = ['sending', 'paused', 'sent'];

/**
 * Changing the text everywhere it arrived: which one, the new words, the question. The new words stand in a message of the bot's own
 * with the question below it, and are read from there when it is answered: nothing else has to remember them.
 */
export function announcementEditFeature(options: {
  readonly services: AnnounceOptions['services'] & Pick<BotServices, 'announcementEvents'>;
  readonly clock: AnnounceOptions['clock'];
}): Composer<BotContext> {
  const { services } = options;
  const { announcements: desk, awaitedMessages } = services;
  const composer = new Composer<BotContext>();
  const answer = createAnswerPress(services);

  onSentActions(
    { composer, services },
    {
      async edit(ctx, announcement) {
        const slots = editableSlots(announcement.content);
        const [only] = slots;
        if (!only || !STATES.includes(announcement.state)) return movedOn(ctx, announcement.id);
        const frame = await frameOf(ctx, options);
        if (slots.length > 1) await sendView(ctx, editWhichView(announcement, frame));
        else {
          await expect(ctx, announcement.id, only);
          await sendView(ctx, editWriteView(announcement.id, only, frame));
        }
        await toast(ctx);
      },
    },
  );

  onSentButton({
    ...{ composer, services, button: sentEditButton },
    async handle(ctx, announcement, { language, slot: place, step }) {
      const slot = slotOf(announcement, { language, slot: place });
      if (!slot) return movedOn(ctx, announcement.id);
      if (step === 'sure') return change(ctx, announcement, slot);
      await expect(ctx, announcement.id, slot);
      await showInPlace(ctx, editWriteView(announcement.id, slot, await frameOf(ctx, options)));
      await toast(ctx);
    },
  });

  composer.on('message', async (ctx, next) => {
    const { message, person } = ctx;
    if (!isPrivate(ctx) || beginsWithCommand(message)) return next();
    const awaited = await awaitedMessages.find(person.id);
    const purpose = awaited && readEditPurpose(awaited.purpose);
    if (!purpose) return next();
    if (!announces(ctx)) return giveUp(ctx, 'sent-role-lost');
    const announcement = await desk.find(awaited.announcement);
    const slot = announcement && slotOf(announcement, purpose);
    if (!slot) return giveUp(ctx, 'sent-moved-on');
    const text = newText(message);
    const refused = refusal(ctx, text?.text, slot);
    if (!text || refused !== undefined) return void (await sendView(ctx, rich(refused ?? '')));
    if (sameText(text, slot.text)) return giveUp(ctx, 'sent-edit-same');
    await awaitedMessages.forget(person.id);
    const frame = await frameOf(ctx, options);
    await sendView(ctx, editOldView(slot, frame));
    await ctx.api.sendMessage(chatOf(ctx), text.text, {
      entities: message.entities ?? [],
      reply_markup: toMarkup(editSureButtons(announcement.id, slot, frame)),
    });
  });

  async function expect(ctx: BotContext, announcement: number, slot: EditPurpose): Promise<void> {
    await awaitedMessages.expect(ctx.person.id, { announcement, purpose: writeEditPurpose(slot) });
  }

  /** Nothing is waited for any more. */
  async function giveUp(ctx: BotContext, why: string): Promise<void> {
    await awaitedMessages.forget(ctx.person.id);
    await sendView(ctx, rich(ctx.speech.say(why)));
  }

  async function movedOn(ctx: SentPress, id: number): Promise<void> {
    await toast(ctx, ctx.speech.say('sent-moved-on'));
    services.announcementEvents.changed(id);
  }

  /** The new words are those of the message below which the button stands. */
  async function change(ctx: SentPress, { id, content }: Announcement, slot: EditableSlot): Promise<void> {
    const { say } = ctx.speech;
    const text = ctx.callbackQuery.message && newText(ctx.callbackQuery.message);
    if (!text) return movedOn(ctx, id);
    if (sameText(text, slot.text)) return toast(ctx, say('sent-edit-same'));
    const { language } = slot;
    const other = language === content.language ? {} : { language };
    const changed = await desk.edit(id, { slot: slot.slot, text, ...other }, { person: ctx.person.id });
    await answer.onQuestion(ctx, id, changed, say('sent-edit-done'));
  }
  return composer;
}

function slotOf({ content, state }: Announcement, { language, slot }: EditPurpose): EditableSlot | undefined {
  if (!STATES.includes(state)) return undefined;
  return editableSlots(content).find((each) => each.language === language && each.slot === slot);
}

/** Why a text cannot take the place of what stands there; undefined when it can. */
function refusal(
  { speech }: BotContext,
  text: string | undefined,
  { most }: EditableSlot,
): string | undefined {
  if (text === undefined) return speech.say('sent-edit-text-only');
  if (text.trim() === '') return speech.say('sent-edit-empty');
  const over = characterCount(text) - most;
  return over > 0 ? speech.say('sent-edit-too-long', { count: over, most }) : undefined;
}
