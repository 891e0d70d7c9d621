import type { Message } from 'grammy/types';
import type { Announcement } from '../../announcements/announcement.ts';
import type { FormattedText } from '../../announcements/content/content.ts';
import { characterCount } from '../../announcements/content/text-slots.ts';
import type { Language } from '../../languages/languages.ts';
import type { BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { problemText } from '../views/announcing/problem-text.ts';
import { rich } from '../views/rich-text.ts';
import type { AnnounceOptions } from './announce-services.ts';
import type { AskForText } from './ask-for-text.ts';
import { readParts } from './read-parts.ts';
import type { Settle } from './settle.ts';
import { firstUnwritten, slotGroups, textsToGoOnWith, type SlotGroup } from './slot-groups.ts';

/** Takes the words of a slot in another language, then asks for the next, until all are there. */
export function createTakeLanguageText(options: {
  services: Pick<AnnounceOptions['services'], 'say' | 'announcements'>;
  settle: Settle;
  askForText: AskForText;
}): (
  ctx: BotContext,
  announcement: Announcement,
  written: Message,
  at: { readonly language: Language; readonly slot: number },
) => Promise<void> {
  const { services, settle, askForText } = options;
  const { announcements: desk, say } = services;

  return async (ctx, announcement, written, { language, slot }) => {
    const { id, content } = announcement;
    const { speech } = ctx;
    const groups = slotGroups(content.parts);
    const group = groups.find(({ first }) => first === slot);
    // The message changed while this was waited for.
    if (!group) return settle.written(ctx, id, { kind: 'wrong-state', state: announcement.state });
    const words = wordsFor(group, written);
    if (!words) {
      const count = group.slots.length;
      await sendView(ctx, rich(`❗ ${speech.say('announce-text-lines', { count })}`));
      return;
    }
    const tooLong = group.slots.flatMap(({ most }, index) => {
      const length = characterCount(words[index]?.text ?? '');
      return length <= most
        ? []
        : [{ kind: 'too-long', slot: slot + index, language, length, most } as const];
    });
    if (tooLong.length > 0) {
      const lines = tooLong.map((problem) => problemText(problem, { speech, say }));
      await sendView(ctx, rich(lines.join('\n')));
      return;
    }
    // Whoever begins anew leaves nothing of the old words, which nobody may have looked at.
    const isFirst = group === groups[0];
    const before = textsToGoOnWith(content.parts, isFirst ? undefined : content.versions[language]);
    const texts = before.map((text, index) => words[index - slot] ?? text);
    const changed = await desk.setVersion(id, language, { texts, by: 'person', approved: true });
    const next = firstUnwritten(groups, texts);
    if (changed.kind === 'done' && next) await askForText.below(ctx, changed.announcement, language, next);
    else
      await settle.written(
        ctx,
        id,
        changed,
        speech.say('announce-language-written', { language: say(language, 'language-name') }),
      );
  };
}

/** The words for each slot of a group; undefined when there are more or fewer lines than slots. */
function wordsFor({ slots }: SlotGroup, written: Message): readonly FormattedText[] | undefined {
  if (slots.length === 1) {
    const read = readParts([written]);
    const [part] = read.kind === 'parts' ? read.parts : [];
    return part?.kind === 'text' ? [part.text] : undefined;
  }
  const lines = (written.text ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.length === slots.length
    ? lines.map((line) => ({ text: line.trim(), entities: [] }))
    : undefined;
}
