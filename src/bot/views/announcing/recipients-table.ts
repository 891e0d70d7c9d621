import type { RecipientRow } from '../../../announcements/announcement-desk.ts';
import type { Announcement } from '../../../announcements/announcement.ts';
import { SKIP_REASONS } from '../../../announcements/delivery.ts';
import type { Language } from '../../../languages/languages.ts';
import { clockTime, isoDate, localTime } from '../../../shared/local-time.ts';
import { answerText } from '../answer-buttons.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { outcomeWord } from './outcome-lines.ts';

/** By this mark spreadsheets know that a text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const COLUMNS = ['name', 'id', 'cohorts', 'language', 'outcome', 'reason', 'answer', 'when'] as const;
/** Spreadsheets split at the comma only where it is not the decimal sign. */
const COMMA_LANGUAGES: readonly Language[] = ['en', 'ko'];

/** A table of all recipients as CSV that spreadsheets open, one line each, with what became of it for them. */
export function recipientsTable(
  announcement: Announcement,
  rows: readonly RecipientRow[],
  frame: AnnounceFrame,
): string {
  const { speech } = frame;
  const separator = COMMA_LANGUAGES.includes(speech.language) ? ',' : ';';
  const header = COLUMNS.map((column) => speech.say(`sent-table-${column}`));
  const lines = rows.map((row) => cellsOf(row, announcement, frame));
  const written = [header, ...lines].map((cells) =>
    cells.map((text) => cell(text, separator)).join(separator),
  );
  return `${BYTE_ORDER_MARK}${written.join('\r\n')}\r\n`;
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

/**
 * A cell that begins like a formula would be carried out by the spreadsheet, so an apostrophe goes before it; a plain number is
 * harmless. See https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(text: string, separator: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
  return harmless.includes(separator) || /["\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
