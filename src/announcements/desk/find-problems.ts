import { parseAudience } from '../../audience/parse-audience.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { Problem } from '../announcement-desk.ts';
import type { Announcement } from '../announcement.ts';
import { contentProblems } from '../content/content-problems.ts';
import { countReach } from './count-reach.ts';
import type { DeskOptions } from './desk-options.ts';

/** Everything that keeps an announcement from going out as it is now. */
export async function findProblems(announcement: Announcement, options: DeskOptions): Promise<Problem[]> {
  const { content, sendAt, usefulUntil } = announcement;
  const now = options.clock.now();
  const problems: Problem[] = [
    ...contentProblems(content),
    ...(await audienceProblems(announcement, options)),
  ];
  if (sendAt !== undefined && sendAt <= now) problems.push({ kind: 'past-time' });
  if (usefulUntil !== undefined && usefulUntil <= (sendAt ?? now)) problems.push({ kind: 'useless-time' });
  for (const language of LANGUAGES) {
    const version = language === content.language ? undefined : content.versions[language];
    if (version && !version.approved) problems.push({ kind: 'unapproved-language', language });
  }
  return problems;
}

async function audienceProblems({ audience }: Announcement, options: DeskOptions): Promise<Problem[]> {
  if (audience === '') return [{ kind: 'no-audience' }];
  const read = parseAudience(audience);
  if (read.kind === 'bad') return [{ kind: 'bad-audience', at: read.at, expected: read.expected }];
  const reach = await countReach(audience, options);
  return reach?.recipients === 0 ? [{ kind: 'nobody' }] : [];
}
