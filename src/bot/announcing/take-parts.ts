import type { Message } from 'grammy/types';
import type { Announcement } from '../../announcements/announcement.ts';
import type { FormattedText, Part } from '../../announcements/content/content.ts';
import { contentProblems } from '../../announcements/content/content-problems.ts';
import { textSlots } from '../../announcements/content/text-slots.ts';
import { detectLanguage } from '../../languages/detect-language.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { problemText } from '../views/announcing/problem-text.ts';
import { rich } from '../views/rich-text.ts';
import type { AnnounceOptions } from './announce-services.ts';
import { writePurpose } from './awaited-purpose.ts';
import { previewParts } from './preview-parts.ts';
import { readParts } from './read-parts.ts';
import type { Settle } from './settle.ts';

/** Takes messages into a draft; false when they hold nothing at all. What cannot be taken leaves the draft as it is. */
export type TakeParts = (
  ctx: BotContext,
  announcement: Announcement,
  messages: readonly Message[],
  way: 'parts' | 'anew',
) => Promise<boolean>;

export function createTakeParts(options: {
  services: Pick<AnnounceOptions['services'], 'say' | 'announcements' | 'awaitedMessages'>;
  settle: Settle;
}): TakeParts {
  const { services, settle } = options;
  const { announcements: desk, awaitedMessages, say } = services;

  return async (ctx, announcement, messages, way) => {
    const { speech } = ctx;
    const { id, content } = announcement;
    const tell = async (words: string) => void (await sendView(ctx, rich(words)));
    const read = readParts(messages);
    if (read.kind === 'nothing') return false;
    if (read.kind === 'unsupported') {
      await tell(speech.say(`announce-unsupported-${read.what}`));
      return true;
    }
    const before = way === 'anew' ? [] : content.parts;
    const parts = [...before, ...read.parts];
    const language = hasWords(before) ? content.language : detectLanguage(wordsOf(parts), content.language);
    const problems = contentProblems({ ...content, language, parts, versions: {} });
    if (problems.length > 0) {
      await tell(problems.map((problem) => problemText(problem, { speech, say })).join('\n'));
      return true;
    }
    const refusal = await previewParts(ctx, { language, parts: read.parts, buttons: content.buttons }, say);
    if (refusal !== undefined) {
      await tell(speech.say('announce-not-taken', { reason: refusal }));
      return true;
    }
    let changed = await desk.change(id, { parts, language });
    // What was written in other languages goes on to count: it only lacks the words that were added.
    for (const other of way === 'parts' ? LANGUAGES : []) {
      const version = content.versions[other];
      if (version && changed.kind === 'done') {
        const texts = lengthen(version.texts, textSlots(parts).length);
        changed = await desk.setVersion(id, other, { ...version, texts });
      }
    }
    await settle.written(ctx, id, changed, speech.say('announce-more'));
    if (changed.kind === 'done') {
      const purpose = writePurpose({ kind: 'parts' });
      await awaitedMessages.expect(ctx.person.id, { announcement: id, purpose });
    }
    return true;
  };
}

function lengthen(texts: readonly FormattedText[], count: number): readonly FormattedText[] {
  const more = Math.max(count - texts.length, 0);
  return [...texts, ...Array.from({ length: more }, () => ({ text: '', entities: [] }))];
}

function hasWords(parts: readonly Part[]): boolean {
  return wordsOf(parts).trim() !== '';
}

function wordsOf(parts: readonly Part[]): string {
  return textSlots(parts)
    .map(({ text }) => text.text)
    .join('\n');
}
