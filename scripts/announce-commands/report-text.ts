import type { AnnouncementReport, ReportGroup } from '../../src/announcements/announcement-desk.ts';
import { OUTCOMES, type OutcomeCounts } from '../../src/announcements/delivery.ts';
import { timeText } from './read-time.ts';

/** A report as `--json` prints it. */
export function reportJson({ announcement, recipients, outcomes }: AnnouncementReport) {
  const { id, state } = announcement;
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, outcomes[outcome]]));
  return { id, state, recipients, outcomes: counts };
}

/** An announcement in one line: its number, state, outcomes and first words. */
export function reportLine(report: AnnouncementReport): string {
  const { announcement, recipients, outcomes } = report;
  return `${announcement.id}  ${announcement.state.padEnd(9)}  ${recipients} recipients: ${countsText(outcomes)}  ${firstWords(report)}`;
}

/** A report for people at the terminal. */
export function reportText(report: AnnouncementReport, timeZone: string): string {
  const { announcement, recipients, outcomes, rounds, byCohort, byLanguage, answers } = report;
  const { id, state, audience, sendAt, usefulUntil, cancelReason, content } = announcement;
  const buttons = content.buttons.map(
    (button, place) => `${button.kind === 'own' ? button.label : button.kind} ${answers.buttons[place] ?? 0}`,
  );
  const later = rounds.filter(({ round }) => round.kind !== 'send');
  return [
    `Announcement ${id} is ${state}${cancelReason === undefined ? '' : ` (${cancelReason})`}: ${firstWords(report)}`,
    `Audience: ${audience}`,
    ...(sendAt === undefined ? [] : [`To be sent: ${timeText(sendAt, timeZone)}`]),
    ...(usefulUntil === undefined ? [] : [`Useful until: ${timeText(usefulUntil, timeZone)}`]),
    `Recipients: ${recipients}; ${countsText(outcomes)}`,
    ...groupLines('By cohort:', byCohort),
    ...groupLines('By language:', byLanguage),
    ...later.map((one) => `${one.round.kind}, ${one.round.state}: ${countsText(one.outcomes)}`),
    ...(buttons.length === 0 ? [] : [`Answers: ${buttons.join(', ')}; silent ${answers.silent}`]),
  ].join('\n');
}

function groupLines(heading: string, groups: readonly ReportGroup[]): string[] {
  if (groups.length === 0) return [];
  return [heading, ...groups.map(({ name, outcomes }) => `  ${name}: ${countsText(outcomes)}`)];
}

function countsText(outcomes: OutcomeCounts): string {
  const counted = OUTCOMES.filter((outcome) => outcomes[outcome] > 0);
  return counted.map((outcome) => `${outcomes[outcome]} ${outcome}`).join(', ') || 'none yet';
}

function firstWords({ announcement }: AnnouncementReport): string {
  const [first] = announcement.content.parts;
  const text = first?.kind === 'text' ? first.text.text : `(${first?.kind ?? 'empty'})`;
  const line = text.split('\n')[0] ?? '';
  return line.length > 60 ? `${Array.from(line).slice(0, 59).join('')}…` : line;
}
