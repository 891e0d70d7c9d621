import type { AnnouncementReport, RoundReport } from '../../../announcements/announcement-desk.ts';
import { clockTime, localTime } from '../../../shared/local-time.ts';
import { numberText } from '../number-text.ts';
import type { SentFrame } from './sent-frame.ts';
import { momentWords } from './moment-words.ts';

const CELLS = 12;

/** How far the sending has come: a bar, how many are left, how fast it goes, who waits and until when. */
export function progressLines(report: AnnouncementReport, frame: SentFrame): string[] {
  const { speech } = frame;
  const { say } = speech;
  const { recipients, outcomes, announcement } = report;
  const done = recipients - outcomes.pending;
  const waiting = report.rounds.find(({ round }) => round.kind === 'send')?.waiting ?? { count: 0 };
  const held = heldLine(report, frame);
  const isMoving = announcement.state === 'sending' && held === '';
  return [
    `${bar(done, recipients)} ${numberText(done, speech)} / ${numberText(recipients, speech)}`,
    say('sent-left', { count: outcomes.pending }),
    isMoving ? paceLine(outcomes.pending - waiting.count, frame) : '',
    held,
    waiting.count > 0 ? `🌙 ${quietLine(waiting, frame)}` : '',
  ].filter((line) => line !== '');
}

function bar(done: number, all: number): string {
  const full = all === 0 ? 0 : Math.floor((done / all) * CELLS);
  return '▓'.repeat(full) + '░'.repeat(CELLS - full);
}

/** `25 a second, about 3 minutes left`; empty while the pace is not known, or nothing is left to be sent now. */
function paceLine(left: number, { speech: { say }, pace }: SentFrame): string {
  if (pace === undefined || pace <= 0 || left <= 0) return '';
  const speed =
    pace >= 1
      ? say('sent-pace-second', { count: Math.round(pace) })
      : say('sent-pace-minute', { count: Math.max(Math.round(pace * 60), 1) });
  const minutes = Math.round(left / pace / 60);
  const time = minutes < 1 ? say('sent-time-moment') : say('sent-time-minutes', { count: minutes });
  return `⏱ ${speed}, ${time}`;
}

function heldLine({ heldUntil }: AnnouncementReport, { speech, timeZone, now }: SentFrame): string {
  if (heldUntil === undefined || heldUntil <= now) return '';
  const time = clockTime(localTime(heldUntil, timeZone));
  return `✋ ${speech.say('sent-held', { time })}`;
}

function quietLine({ count, until }: RoundReport['waiting'], frame: SentFrame): string {
  const { say } = frame.speech;
  const words = say('sent-quiet', { count });
  return until === undefined
    ? words
    : `${words} ${say('sent-quiet-until', { moment: momentWords(until, frame) })}`;
}
