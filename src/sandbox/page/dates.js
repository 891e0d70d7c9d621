const DAY = 86_400_000;

/** @typedef {ReturnType<typeof createDates>} Dates */

/**
 * Times and days as people of this language write them, in the time zone of the browser.
 * @param {{ language: string, word: (key: 'today' | 'yesterday') => string, timeZone?: string }} options
 */
export function createDates({ language, word, timeZone }) {
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone,
  });
  const seconds = new Intl.DateTimeFormat(language, { timeStyle: 'medium', ...zone });
  const sameYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...zone });
  const otherYear = new Intl.DateTimeFormat(language, { dateStyle: 'long', ...zone });
  const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...zone });
  const key = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...zone });

  return {
    /** @param {number} milliseconds */
    time: (milliseconds) => clock.format(milliseconds),
    /** @param {number} milliseconds */
    exactTime: (milliseconds) => seconds.format(milliseconds),
    /** Tells days apart: "2026-11-23". @param {number} milliseconds */
    dayKey: (milliseconds) => key.format(milliseconds),
    /** "Today", "Yesterday", "3 November", "3 November 2025". @param {number} milliseconds @param {number} now */
    day(milliseconds, now) {
      if (key.format(milliseconds) === key.format(now)) return word('today');
      if (key.format(milliseconds) === key.format(now - DAY)) return word('yesterday');
      const year =
        key.format(milliseconds).slice(0, 4) === key.format(now).slice(0, 4) ? sameYear : otherYear;
      return year.format(milliseconds);
    },
    /** For the list of chats: the time today, the date before. @param {number} milliseconds @param {number} now */
    timeOrDay: (milliseconds, now) =>
      (key.format(milliseconds) === key.format(now) ? clock : short).format(milliseconds),
  };
}
