import { localTime, momentOf } from '../../shared/local-time.ts';
import type { DraftSettings } from '../../curation/curation.ts';
import type { UntilChoice } from '../callbacks/draft-buttons.ts';

const DAYS_AHEAD: Readonly<Record<Exclude<UntilChoice, 'without-end'>, number>> = {
  today: 0,
  tomorrow: 1,
  week: 7,
};

/** What a choice means at a moment (milliseconds UTC): a day's last millisecond on the programme's calendar. */
export function untilSettings(
  choice: UntilChoice,
  { now, timeZone }: { now: number; timeZone: string },
): DraftSettings {
  if (choice === 'without-end') return { withoutEnd: true };
  const today = localTime(now, timeZone);
  // A day beyond the month's last runs on into the next month.
  const dayAfter = { ...today, day: today.day + DAYS_AHEAD[choice] + 1, hour: 0, minute: 0 };
  return { validUntil: momentOf(dayAfter, timeZone) - 1 };
}
