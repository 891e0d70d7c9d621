/** The time as milliseconds since 1970 in UTC. Handed in, so that tests decide what time it is. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
