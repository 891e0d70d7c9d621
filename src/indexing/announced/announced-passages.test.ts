import { describe, expect, it } from 'vitest';
import { announcedPassages } from './announced-passages.ts';
import type { AnnouncedText } from './announced-text.ts';

const BUS: AnnouncedText = {
  id: 12,
  texts: [
    { language: 'en', text: '📢 Bus 2 is late.\n\nIt leaves at 08:45.' },
    { language: 'kk', text: '2-автобус кешігеді.' },
  ],
  audience: 'cohort:bus-2',
  sentAt: 1000,
};

describe('an announcement', () => {
  it('is a document for each of its languages, named by its number and first line', () => {
    expect(
      announcedPassages([BUS]).map(({ passage, document }) => [document.path, document.title, passage.text]),
    ).toEqual([
      ['announcement:12', 'Bus 2 is late.', '📢 Bus 2 is late.\nIt leaves at 08:45.'],
      ['announcement:12/kk', '2-автобус кешігеді.', '2-автобус кешігеді.'],
    ]);
  });

  it('counts from its sending on, as long as it is useful, for its audience', () => {
    const documentOf = (changes: Partial<AnnouncedText>) =>
      announcedPassages([{ ...BUS, ...changes }])[0]?.document;
    expect(documentOf({})).toMatchObject({
      ...{ audience: 'cohort:bus-2', validFrom: 1000, updated: 1000, announced: { id: 12, at: 1000 } },
    });
    expect(documentOf({})).not.toHaveProperty('validUntil');
    expect(documentOf({ changedAt: 2000, usefulUntil: 3000 })).toMatchObject({
      ...{ validFrom: 1000, updated: 2000, validUntil: 3000, announced: { id: 12, at: 2000 } },
    });
  });

  it('has its long first line cut between words', () => {
    const text = 'word '.repeat(30).trim();
    const [first] = announcedPassages([{ ...BUS, texts: [{ language: 'en', text }] }]);
    expect(first?.document.title).toBe(`${'word '.repeat(12).trim()} …`);
  });

  it('without words is not searched', () => {
    expect(announcedPassages([{ ...BUS, texts: [{ language: 'en', text: ' \n ' }] }])).toEqual([]);
  });
});
