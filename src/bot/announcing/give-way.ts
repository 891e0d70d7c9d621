/** How long one answer on its way holds announcements up. Milliseconds. */
const LONGEST = 1000;
/** How long announcements then go on whatever is being answered, so that a busy hour halves their pace at most. */
const SPELL = 1000;

/** Lets what participants wait for go first. Moments are milliseconds. */
export interface GiveWay {
  /** Something that somebody waits for begins; the function that is given ends it. */
  begin(now: number): () => void;
  /** Until when an announcement that could go now gives way; not later than now: it goes. */
  until(now: number): number;
}

export function createGiveWay(): GiveWay {
  const begun = new Set<{ readonly at: number }>();
  let waitingSince: number | undefined;
  let freeUntil = -Infinity;
  return {
    begin(now) {
      const work = { at: now };
      begun.add(work);
      return () => {
        begun.delete(work);
        if (begun.size === 0) waitingSince = undefined;
      };
    },

    until(now) {
      if (now < freeUntil) return now;
      // A model may take half a minute over an answer: only its beginning counts.
      const latest = Math.max(...[...begun].map(({ at }) => at));
      if (latest + LONGEST <= now) {
        waitingSince = undefined;
        return now;
      }
      waitingSince ??= now;
      if (now - waitingSince < LONGEST) return Math.min(latest, waitingSince) + LONGEST;
      waitingSince = undefined;
      freeUntil = now + SPELL;
      return now;
    },
  };
}
