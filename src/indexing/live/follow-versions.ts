import type { LiveIndex } from './live-index.ts';

/** How often it is looked whether another process has published; a look reads one small file. */
const LOOK_EVERY_MS = 1000;

/** Keeps a live index up to date with what other processes publish; returns how to stop. */
export function followVersions(live: LiveIndex): () => void {
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void live.refresh().finally(() => {
      isLooking = false;
    });
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
