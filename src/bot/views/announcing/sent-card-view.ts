import type { AnnouncementReport } from '../../../announcements/announcement-desk.ts';
import type { Announcement } from '../../../announcements/announcement.ts';
import { OUTCOMES } from '../../../announcements/delivery.ts';
import { fitMessage } from '../fit-message.ts';
import { bold, italic, joinRich, type RichPart } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { View } from '../view.ts';
import { announcementTitle } from './announcement-title.ts';
import { answerLines, pollLines } from './answer-lines.ts';
import { expressionWords } from './expression-words.ts';
import { cohortLines, languageLines } from './group-lines.ts';
import { momentWords } from './moment-words.ts';
import { outcomeLines } from './outcome-lines.ts';
import { progressLines } from './progress-lines.ts';
import { roundLines } from './round-lines.ts';
import { sentCardButtons } from './sent-card-buttons.ts';
import type { SentFrame } from './sent-frame.ts';
import { STATE_SIGNS } from './state-signs.ts';

/** The card of an announcement from when it is on its way: how far it is, then what became of it, and what can be done. */
export function sentCardView(report: AnnouncementReport, frame: SentFrame): View {
  const { speech } = frame;
  const { announcement, outcomes } = report;
  const isOnItsWay = announcement.state === 'sending' || announcement.state === 'paused';
  const shown = isOnItsWay ? OUTCOMES.filter((outcome) => outcome !== 'pending') : OUTCOMES;
  const text = joinRich(
    [
      joinRich([headline(announcement, speech), italic(announcementTitle(announcement.content))], '\n'),
      joinRich(
        [endLine(report, speech), audienceLine(announcement, frame), whenLine(announcement, frame)],
        '\n',
      ),
      isOnItsWay ? progressLines(report, frame).join('\n') : '',
      outcomeLines(outcomes, speech, shown).join('\n'),
      roundLines(report.rounds, speech).join('\n'),
      ...answers(report, speech),
      ...(isOnItsWay ? [] : [cohortLines(report.byCohort, frame), languageLines(report.byLanguage, frame)]),
    ],
    '\n\n',
  );
  return fitMessage({ ...text, buttons: sentCardButtons(report, speech) });
}

function headline({ id, state }: Announcement, { say }: Speech): RichPart {
  // A number is a name, not an amount.
  return bold(`${STATE_SIGNS[state]} ${say(`sent-title-${state}`, { number: String(id) })}`);
}

/** Why nothing more goes out, where that is not plain. */
function endLine({ announcement, outcomes }: AnnouncementReport, { say }: Speech): string {
  const { state, cancelReason } = announcement;
  if (state !== 'cancelled') return '';
  const why = say(`sent-cancelled-${cancelReason ?? 'person'}`);
  return outcomes.sent > 0 ? `${why} ${say('sent-cancelled-kept')}` : why;
}

function audienceLine({ audience }: Announcement, frame: SentFrame): string {
  return audience === '' ? '' : `👥 ${expressionWords(audience, frame)}`;
}

function whenLine({ startedAt, endedAt }: Announcement, frame: SentFrame): string {
  if (startedAt === undefined) return '';
  const from = momentWords(startedAt, frame);
  if (endedAt === undefined) return `🕓 ${from}`;
  const until = momentWords(endedAt, frame);
  return from === until ? `🕓 ${from}` : `🕓 ${from} – ${until}`;
}

function answers(report: AnnouncementReport, speech: Speech): RichPart[] {
  return report.recipients === 0 ? [] : [answerLines(report, speech), ...pollLines(report, speech)];
}
