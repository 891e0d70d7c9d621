import type { AnnouncementNews } from '../../../announcements/announcement-events.ts';
import type { AnnouncementReport } from '../../../announcements/announcement-desk.ts';
import { announceButton } from '../../callbacks/announce-buttons.ts';
import { bold, joinRich, mention, rich, type RichPart } from '../rich-text.ts';
import { label, type View } from '../view.ts';
import { announcementTitle } from './announcement-title.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { outcomeLines } from './outcome-lines.ts';

const LONGEST_NAME = 60;

/** What organisers are told of an announcement of their own accord, with the way to its card. */
export function newsView(
  news: AnnouncementNews,
  report: AnnouncementReport,
  frame: Pick<AnnounceFrame, 'speech' | 'say'>,
): View {
  const { speech } = frame;
  const { id, content } = report.announcement;
  const open = {
    text: `📣 ${speech.say('sent-button-open')}`,
    callback_data: announceButton.pack({ id, action: 'open' }),
  };
  const about = rich('📣 ', announcementTitle(content) || `№ ${id}`);
  return { ...joinRich([...words(news, report, frame), about], '\n'), buttons: [[open]] };
}

function words(
  news: AnnouncementNews,
  report: AnnouncementReport,
  { speech, say }: Pick<AnnounceFrame, 'speech' | 'say'>,
): RichPart[] {
  switch (news.kind) {
    case 'help': {
      const { id, name, cohorts, language } = news.person;
      const known = [cohorts.join(', '), say(language, 'language-name')].filter((text) => text !== '');
      return [
        bold(`🆘 ${speech.say('sent-news-help')}`),
        joinRich(
          [mention(label(name, LONGEST_NAME) || String(id), id), label(known.join(' · '), 100)],
          ' · ',
        ),
      ];
    }
    case 'finished':
      return [
        bold(`⚠️ ${speech.say('sent-news-finished')}`),
        outcomeLines(report.outcomes, speech, ['failed', 'unknown']).join('\n'),
      ];
    case 'missed':
    case 'role-lost':
    case 'nobody':
      return [bold(`⛔ ${speech.say('sent-news-cancelled')}`), speech.say(`sent-cancelled-${news.kind}`)];
    case 'started':
      return [];
  }
}
