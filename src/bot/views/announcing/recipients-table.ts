import type { RecipientRow } from '../../../announcements/announcement-desk.ts';
import type { Announcement } from '../../../announcements/announcement.ts';
import { SKIP_REASONS } from '../../../announcements/delivery.ts';
import { clockTime, isoDate, localTime } from '../../../shared/local-time.ts';
import { answerText } from '../answer-buttons.ts';
import { csvText } from '../csv-text.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { outcomeWord } from './outcome-lines.ts';

const COLUMNS = ['name', 'id', 'cohorts', 'language', 'outcome', 'reason', 'answer', 'when'] as const;

/** A table of all recipients as CSV that spreadsheets open, one line each, with what became of it for them. */
export function recipientsTable(
  announcement: Announcement,
  rows: readonly RecipientRow[],
  frame: AnnounceFrame,
): string {
  const { speech } = frame;
  const header = COLUMNS.map((column) => speech.say(`sent-table-${column}`));
  const lines = rows.map((row) => cellsOf(row, announcement, frame));
  return csvText([header, ...lines], speech.language);
}

function cellsOf(row: RecipientRow, { content }: Announcement, frame: AnnounceFrame): string[] {
  const { speech, say, timeZone } = frame;
  const button = row.button === undefined ? undefined : content.buttons[row.button];
  const at = localTime(row.at, timeZone);
  return [
    row.name ?? '',
    String(row.person ?? row.chat),
    row.cohorts.join(', '),
    row.language === undefined ? '' : say(row.language, 'language-name'),
    outcomeWord(row.outcome, speech),
    reasonWords(row.reason, frame),
    button ? answerText(button, speech) : '',
    row.outcome === 'pending' ? '' : `${isoDate(at)} ${clockTime(at)}`,
  ];
}

/** Why somebody was left out, in words; what Telegram said stays as it is. */
function reasonWords(reason: string | undefined, { speech }: AnnounceFrame): string {
  const known = SKIP_REASONS.find((each) => each === reason);
  return known ? speech.say(`sent-skipped-${known}`) : (reason ?? '');
}
