import type { AnnouncementReport, RecipientRow } from '../../../announcements/announcement-desk.ts';
import { announcementTitle } from './announcement-title.ts';
import { bold, joinRich, type RichPart } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { View } from '../view.ts';
import { sentActionButton } from './sent-card-buttons.ts';
import type { SentAction } from '../../callbacks/sent-buttons.ts';

/** Telegram deletes a bot's messages only while they are younger. In milliseconds. */
const DELETABLE_FOR = 48 * 60 * 60 * 1000;

/** Asks once more before nothing more goes out. */
export function stopAskView(report: AnnouncementReport, speech: Speech): View {
  const { outcomes } = report;
  return askView(report, 'stop-sure', speech, [
    speech.say('sent-stop-ask'),
    speech.say('sent-stop-kept', { count: outcomes.sent }),
    speech.say('sent-stop-left', { count: outcomes.pending }),
  ]);
}

/** Asks once more before it is taken back, with how many messages go and how many only change their words. */
export function recallAskView(
  report: AnnouncementReport,
  rows: readonly RecipientRow[],
  { speech, now }: { readonly speech: Speech; readonly now: number },
): View {
  const there = rows.filter(({ outcome }) => outcome === 'sent');
  const young = there.filter(({ at }) => now - at < DELETABLE_FOR).length;
  const old = there.length - young;
  return askView(report, 'recall-sure', speech, [
    speech.say('sent-recall-ask'),
    young > 0 ? speech.say('sent-recall-deleted', { count: young }) : '',
    old > 0 ? speech.say('sent-recall-edited', { count: old }) : '',
  ]);
}

/** Asks once more before those of whom nobody knows get it again, perhaps a second time. */
export function againAskView(report: AnnouncementReport, speech: Speech): View {
  return askView(report, 'again-sure', speech, [
    speech.say('sent-again-ask', { count: report.outcomes.unknown }),
    speech.say('sent-again-twice'),
  ]);
}

function askView(
  { announcement: { id, content } }: AnnouncementReport,
  sure: SentAction,
  speech: Speech,
  lines: readonly string[],
): View {
  const title = announcementTitle(content);
  const heading: RichPart = title === '' ? '' : bold(title);
  return {
    ...joinRich([heading, lines.filter((line) => line !== '').join('\n')], '\n'),
    buttons: [[sentActionButton(id, sure, speech)], [sentActionButton(id, 'leave', speech)]],
  };
}
