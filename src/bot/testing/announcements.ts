import type { AnnouncementReport, RoundReport } from '../../announcements/announcement-desk.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import type { OutcomeCounts, Round } from '../../announcements/delivery.ts';
import { contentOf } from '../../announcements/testing/sample-content.ts';

/** The announcement with number 5, of one text; a test says what is special about it. */
export function announcementOf(rest: Partial<Announcement> = {}): Announcement {
  return {
    ...{ id: 5, state: 'sending', author: 8, content: contentOf(), revision: 1, audience: 'all' },
    ...{ urgent: false, startedAt: 0, createdAt: 0, changedAt: 0 },
    ...rest,
  };
}

export function outcomes(rest: Partial<OutcomeCounts> = {}): OutcomeCounts {
  return { pending: 0, sent: 0, blocked: 0, gone: 0, failed: 0, skipped: 0, unknown: 0, ...rest };
}

export function roundOf(
  round: Partial<Round> = {},
  counts: Partial<OutcomeCounts> = {},
  waiting: RoundReport['waiting'] = { count: 0 },
): RoundReport {
  const whole = outcomes(counts);
  return {
    round: {
      ...{ id: 1, announcement: 5, kind: 'send', state: 'running', revision: 1, createdAt: 0 },
      ...round,
    },
    recipients: Object.values(whole).reduce((sum, count) => sum + count, 0),
    outcomes: whole,
    waiting,
  };
}

/** A report whose recipients are the sum of its outcomes. */
export function reportOf(
  announcement: Announcement,
  counts: Partial<OutcomeCounts> = {},
  rest: Partial<AnnouncementReport> = {},
): AnnouncementReport {
  const send = roundOf({}, counts);
  return {
    announcement,
    ...{ recipients: send.recipients, outcomes: send.outcomes, rounds: [send], byCohort: [], byLanguage: [] },
    answers: { buttons: announcement.content.buttons.map(() => 0), silent: 0, polls: [] },
    ...rest,
  };
}
