import type { LiveIndex } from '../live/live-index.ts';
import type { LoadedIndex } from '../store/loaded-index.ts';
import { announcedPassages } from './announced-passages.ts';
import { buildAnnouncedSegment, type AnnouncedSegment } from './announced-segment.ts';
import type { AnnouncedText } from './announced-text.ts';
import { createPassageMemory, type AnnouncedTools } from './passage-memory.ts';
import { withAnnounced } from './with-announced.ts';

/** What questions are answered from: the version in force and the announcements. */
export interface SearchedIndex {
  /** A question takes it once and keeps it to its end. */
  readonly searched: () => LoadedIndex;
  /**
   * Takes up the announcements that count now, in place of those before. They are found by their words within milliseconds,
   * whatever the embedder does; resolves when they are found by their vectors too. Never rejects.
   */
  readonly announce: (announced: readonly AnnouncedText[]) => Promise<void>;
}

export interface SearchedIndexOptions extends AnnouncedTools {
  readonly live: Pick<LiveIndex, 'index'>;
}

/** New passages that are worked out in no time. */
const FEW = 10;

/** Puts announcements over the version in force. They are no part of any version, so no rollback takes them back. */
export function createSearchedIndex({ live, ...tools }: SearchedIndexOptions): SearchedIndex {
  const memory = createPassageMemory(tools);
  let latest = 0;
  let segment: AnnouncedSegment | undefined;
  let joined: { of: LoadedIndex; with: AnnouncedSegment; index: LoadedIndex } | undefined;

  return {
    searched: () => {
      const index = live.index();
      if (!segment) return index;
      if (joined?.of !== index || joined.with !== segment)
        joined = { of: index, with: segment, index: withAnnounced(index, segment) };
      return joined.index;
    },

    announce: async (announced) => {
      const turn = (latest += 1);
      const passages = announcedPassages(announced);
      const takeUp = () => {
        // Another list came meanwhile: it is the one that counts.
        if (turn !== latest) return;
        segment = buildAnnouncedSegment(memory.ready(passages), live.index().manifest.dimensions);
      };
      const fresh = memory.unknown(passages);
      // What was recalled goes at once, before much that is new is worked on.
      if (fresh === 0 || fresh > FEW) takeUp();
      if (fresh > 0) {
        await memory.analyse(passages);
        takeUp();
      }
      if (await memory.embed(passages)) takeUp();
      if (turn === latest) memory.keepOnly(passages);
    },
  };
}
