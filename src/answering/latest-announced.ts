import type { Source } from './answer.ts';

/** When the newest of the announcements that an answer rests on was sent or edited; undefined when it rests on none. */
export function latestAnnounced(sources: readonly Source[]): number | undefined {
  const moments = sources.flatMap(({ announced }) => (announced === undefined ? [] : [announced]));
  return moments.length === 0 ? undefined : Math.max(...moments);
}
