/** Counts what happened within the last so many milliseconds. */
export interface RateWindow {
  add(now: number, count?: number): void;
  /** The moment at which one more is allowed; it may lie in the past. */
  freeAt(): number;
}

/** At most so many within any span of so many milliseconds. Keeps no more moments than happened within one. */
export function createRateWindow(most: number, span: number): RateWindow {
  const moments: number[] = [];
  return {
    add(now, count = 1) {
      while (moments[0] !== undefined && moments[0] <= now - span) moments.shift();
      for (let added = 0; added < count; added += 1) moments.push(now);
    },
    freeAt() {
      const oldest = moments[moments.length - most];
      return oldest === undefined ? -Infinity : oldest + span;
    },
  };
}
