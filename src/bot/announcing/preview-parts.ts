import type { Announcement } from '../../announcements/announcement.ts';
import { partsFor } from '../../announcements/content/parts-for.ts';
import { withTexts } from '../../announcements/content/text-slots.ts';
import { isComplete } from '../../announcements/content/is-complete.ts';
import type { Language } from '../../languages/languages.ts';
import type { Say } from '../../languages/texts.ts';
import type { BotContext } from '../bot-context.ts';
import { chatOf } from '../sending/send-view.ts';
import { showParts } from './show-parts.ts';

/**
 * Sends an announcement as its readers in a language get it; in one that nobody approved yet, as they would get it then.
 * @throws grammY's errors
 */
export async function previewParts(
  ctx: BotContext,
  { content }: Pick<Announcement, 'content'>,
  language: Language,
  say: Say,
): Promise<void> {
  const texts = content.versions[language]?.texts;
  const { parts } =
    texts && isComplete(content.parts, texts)
      ? { parts: withTexts(content.parts, texts) }
      : partsFor(content, content.language, content.language);
  await showParts({ api: ctx.api, say }, { chat: chatOf(ctx), language, parts, buttons: content.buttons });
}
