import { addDays, localTime, momentOf } from '../../shared/local-time.ts';
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
  const midnight = { ...localTime(now, timeZone), hour: 0, minute: 0 };
  const dayAfter = addDays(midnight, DAYS_AHEAD[choice] + 1);
  return { validUntil: momentOf(dayAfter, timeZone) - 1 };
}
