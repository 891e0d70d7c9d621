import type { AnnouncementDesk, DraftChange, Reach } from '../../src/announcements/announcement-desk.ts';
import { contentProblems } from '../../src/announcements/content/content-problems.ts';
import type { AnnouncementContent } from '../../src/announcements/content/content.ts';
import { LANGUAGES } from '../../src/languages/languages.ts';
import { AdviceError } from '../../src/shared/errors.ts';
import { changedOrAdvice } from './changed-or-advice.ts';
import { problemLine } from './problem-line.ts';

export interface DraftOrder {
  readonly content: AnnouncementContent;
  /** Everything that is no content. */
  readonly settings: Pick<DraftChange, 'audience' | 'urgent' | 'sendAt' | 'usefulUntil'>;
}

/**
 * Puts a draft down as a whole.
 * @throws AdviceError when it could not be sent as it is; then there is no draft. Only that nobody is in its audience yet is no
 *   hindrance, since people may still arrive.
 */
export async function draftAnnouncement(
  desk: AnnouncementDesk,
  { content, settings }: DraftOrder,
): Promise<{ readonly id: number; readonly reach: Reach | undefined }> {
  const { parts, language, buttons, versions } = content;
  const faults = contentProblems(content);
  if (faults.length > 0) throw new AdviceError(faults.map(problemLine).join(' '));
  const { id } = await desk.begin({}, language);
  try {
    let draft = changedOrAdvice(
      await desk.change(id, { parts, language, buttons, ...settings }),
      id,
      'drafted',
    );
    for (const other of LANGUAGES) {
      const version = versions[other];
      if (version) draft = changedOrAdvice(await desk.setVersion(id, other, version), id, 'drafted');
    }
    const problems = (await desk.problems(draft)).filter(({ kind }) => kind !== 'nobody');
    if (problems.length > 0) throw new AdviceError(problems.map(problemLine).join(' '));
    return { id, reach: await desk.reach(draft.audience) };
  } catch (error) {
    await desk.discard(id);
    throw error;
  }
}
