import { GrammyError } from 'grammy';
import type { Announcement } from '../../announcements/announcement.ts';
import { isComplete } from '../../announcements/content/is-complete.ts';
import { withTexts } from '../../announcements/content/text-slots.ts';
import type { Language } from '../../languages/languages.ts';
import type { Say } from '../../languages/texts.ts';
import type { BotContext } from '../bot-context.ts';
import { chatOf } from '../sending/send-view.ts';
import { showParts, type ShownParts } from './show-parts.ts';

/** Sends parts as recipients get them. Gives what Telegram has against them; undefined when they are there. */
export async function previewParts(
  ctx: BotContext,
  shown: Omit<ShownParts, 'chat'>,
  say: Say,
): Promise<string | undefined> {
  try {
    await showParts({ api: ctx.api, say }, { chat: chatOf(ctx), ...shown });
    return undefined;
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return error.description;
    throw error;
  }
}

/** The same for all of an announcement in a language; in one that nobody approved yet, as its readers would get it then. */
export function previewIn(
  ctx: BotContext,
  { content }: Pick<Announcement, 'content'>,
  language: Language,
  say: Say,
): Promise<string | undefined> {
  const { parts: original, versions, buttons } = content;
  const texts = versions[language]?.texts;
  const parts = texts && isComplete(original, texts) ? withTexts(original, texts) : original;
  return previewParts(ctx, { language, parts, buttons }, say);
}
