/** How much of the past counts, in milliseconds: what was before is no sign of what comes. */
const WINDOW = 30_000;
/** Over less than this, in milliseconds, a pace is chance. */
const LEAST = 2000;

/** Measures how fast the recipients of an announcement are done with. */
export interface PaceMeter {
  /** Recipients a second, once so many are done at a moment (milliseconds UTC); undefined while it is not known. */
  measure(done: number, at: number): number | undefined;
}

export function createPaceMeter(): PaceMeter {
  let samples: { readonly done: number; readonly at: number }[] = [];
  return {
    measure(done, at) {
      const last = samples.at(-1);
      // Recipients that are to be sent to once more are no longer done.
      if (last && done < last.done) samples = [];
      samples.push({ done, at });
      // One sample from before the window stays, so that it is measured over all of it.
      while (samples[1] && samples[1].at <= at - WINDOW) samples.shift();
      const first = samples[0];
      if (!first || at - first.at < LEAST) return undefined;
      return ((done - first.done) / (at - first.at)) * 1000;
    },
  };
}
