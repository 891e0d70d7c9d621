import { describe, expect, it } from 'vitest';
import { rankAnnounced } from './rank-announced.ts';
import { evidenceOf } from './test-evidence.ts';

const GOOD = evidenceOf('good.md', { similarity: 1, score: 12 });
const FAIR = evidenceOf('fair.md', { similarity: 0.8, score: 8 });
/** Sent at that moment; it is its id, too. */
const sent = (announced: number, similarity: number, score: number) =>
  evidenceOf(`announcement:${announced}`, { announced, similarity, score });
const ranked = (...announced: ReturnType<typeof sent>[]) =>
  rankAnnounced([GOOD, FAIR], announced).map(
    ({ document, announced: standing }) => `${document.path}${standing ? ` ${standing}` : ''}`,
  );

describe('announcements among the evidence', () => {
  it('come first when they meet the question about as well as the best document', () => {
    expect(ranked(sent(5, 0.8, 10))).toEqual(['announcement:5 first', 'good.md', 'fair.md']);
  });

  it('stand beside the documents, and never lead them, when they meet less', () => {
    expect(ranked(sent(5, 0.7, 30))).toEqual(['good.md', 'announcement:5 beside', 'fair.md']);
    expect(ranked(sent(5, 0.9, 5))).toEqual(['good.md', 'fair.md', 'announcement:5 beside']);
  });

  it('are left out when they have little to do with it', () => {
    expect(ranked(sent(5, 0.5, 30))).toEqual(['good.md', 'fair.md']);
  });

  it('come by their moments, the newest first, and leave room for documents', () => {
    expect(ranked(sent(5, 1, 12), sent(7, 1, 11), sent(6, 1, 11))).toEqual([
      ...['announcement:7 first', 'announcement:6 first'],
      ...['good.md', 'announcement:5 beside', 'fair.md'],
    ]);
  });

  it('give way to a document that was updated since and meets as much', () => {
    const newer = evidenceOf('newer.md', { similarity: 1, score: 12, updated: 10 });
    const order = rankAnnounced([newer], [sent(5, 1, 12)]).map(({ document }) => document.path);
    expect(order).toEqual(['newer.md', 'announcement:5']);
  });

  it('that meet half of a question need be as good as any document', () => {
    const poor = evidenceOf('poor.md', { similarity: 0.6, score: 8 });
    const first = (similarity: number, score: number) =>
      rankAnnounced([poor], [sent(5, similarity, score)])[0]?.document.path;
    expect(first(0.6, 9)).toBe('announcement:5');
    expect(first(0.6, 7)).toBe('poor.md');
    expect(first(0.5, 9)).toBe('poor.md');
  });

  it('answer alone what no document is about', () => {
    expect(rankAnnounced([], [sent(5, 1, 3)])[0]?.announced).toBe('first');
  });
});
