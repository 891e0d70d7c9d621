import type { AnswerButton } from '../../announcements/content/content.ts';
import { contentProblems } from '../../announcements/content/content-problems.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import type { BotContext } from '../bot-context.ts';
import type { AnnounceOptions } from './announce-services.ts';
import type { Settle } from './settle.ts';

/** Takes the labels of an organiser's own buttons, one a line; they take the place of those written before. */
export function createTakeAnswers(options: {
  services: Pick<AnnounceOptions['services'], 'announcements'>;
  settle: Settle;
}): (ctx: BotContext, announcement: Announcement, text: string) => Promise<void> {
  const { services, settle } = options;
  return async (ctx, { id, content }, text) => {
    const labels = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    const own = [...new Set(labels)].map((label): AnswerButton => ({ kind: 'own', label }));
    const buttons = [...content.buttons.filter(({ kind }) => kind !== 'own'), ...own];
    const problems = contentProblems({ ...content, buttons }).filter(
      ({ kind }) => kind === 'too-many-buttons' || kind === 'bad-button',
    );
    const changed =
      problems.length > 0
        ? ({ kind: 'refused', problems } as const)
        : await services.announcements.change(id, { buttons });
    await settle.written(ctx, id, changed);
  };
}
