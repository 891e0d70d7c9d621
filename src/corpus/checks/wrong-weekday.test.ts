import { describe, expect, it } from 'vitest';
import { checkAddition } from './check-corpus.ts';
import { findingsOf, foundAmong, readFiles, TIME } from './test-checks.ts';

describe('the check of days of the week', () => {
  it('tells what is written, where, and which day it is', async () => {
    const content = '# Programme\n\n## Arrival\n\nWe meet on Monday 22 September 2026 in the lobby.';
    expect(await findingsOf('wrong-weekday', 'a.md', content)).toEqual([
      {
        severity: 'error',
        code: 'wrong-weekday',
        document: 'a.md',
        place: { headings: ['Arrival'] },
        details: { quote: 'Monday 22 September 2026', date: '2026-09-22', weekday: 'tue' },
      },
    ]);
  });

  it.each([
    ['en', 'Monday 21 September 2026', 'Tuesday 21 September 2026'],
    ['ru', 'Сбор 21.09.2026 (пн) в холле гостиницы.', 'Сбор 21.09.2026 (вт) в холле гостиницы.'],
    ['kk', '2026 жылғы 21 қыркүйек, дүйсенбі', '2026 жылғы 21 қыркүйек, сейсенбі'],
    ['ky', '2026-жылдын 21-сентябры, дүйшөмбү', '2026-жылдын 21-сентябры, шейшемби'],
    ['tg', '21 сентябри соли 2026, душанбе', '21 сентябри соли 2026, сешанбе'],
    ['uz', '2026-yil 21-sentabr, dushanba', '2026-yil 21-sentabr, seshanba'],
    ['hy', 'երկուշաբթի, 21 սեպտեմբերի 2026', 'երեքշաբթի, 21 սեպտեմբերի 2026'],
    ['az', 'bazar ertəsi, 21 sentyabr 2026', 'çərşənbə axşamı, 21 sentyabr 2026'],
    ['ka', 'ორშაბათს, 2026 წლის 21 სექტემბერს', 'სამშაბათს, 2026 წლის 21 სექტემბერს'],
    ['ko', '2026년 9월 21일(월)', '2026년 9월 21일(화)'],
  ])('holds in %s', async (language, right, wrong) => {
    const beside = { 'a.txt.meta.yaml': `language: ${language}` };
    expect(await findingsOf('wrong-weekday', 'a.txt', right, beside)).toEqual([]);
    expect(await findingsOf('wrong-weekday', 'a.txt', wrong, beside)).toHaveLength(1);
  });

  it('takes the year from the other dates of the document, also over the turn of a year', async () => {
    const text = 'Apply by 15 December 2025. We meet on Friday 9 January.';
    expect(await findingsOf('wrong-weekday', 'a.txt', text)).toEqual([]);
    const wrong = await findingsOf('wrong-weekday', 'a.txt', text.replace('Friday', 'Thursday'));
    expect(wrong[0]?.details['date']).toBe('2026-01-09');
  });

  it('takes it from a title or a day of writing, and never guesses', async () => {
    const text = 'We meet on Monday 22 September.';
    expect(await findingsOf('wrong-weekday', 'a.md', text)).toEqual([]);
    expect(await findingsOf('wrong-weekday', 'a.md', `# Agenda 2026\n\n${text}`)).toHaveLength(1);
    expect(await findingsOf('wrong-weekday', 'a.md', `---\nupdated: 2026-09-01\n---\n${text}`)).toHaveLength(1);
    expect(await findingsOf('wrong-weekday', 'a.md', `---\nupdated: 2026-02-01\n---\n${text}`)).toEqual([]);
  });

  it('looks at a column of its own, at headings and at names of sheets', async () => {
    const csv = 'Day,Date,What\nMonday,22.09.2026,Opening\nTuesday,22.09.2026,Dinner\n';
    const found = await findingsOf('wrong-weekday', 'a.csv', csv);
    expect(found.map(({ details, place }) => [details['quote'], place?.row])).toEqual([['Monday, 22.09.2026', 2]]);
    expect(await findingsOf('wrong-weekday', 'a.md', '## Monday 22 September 2026\n\nOpening.')).toHaveLength(1);
  });

  it('takes the year from other documents when the document tells none', async () => {
    const files = { 'agenda.md': 'The visit is from 21 to 23 September 2026.', 'note.md': 'Bus 2 leaves on Monday 22 September.' };
    expect(await foundAmong('wrong-weekday', files)).toMatchObject([{ document: 'note.md', details: { weekday: 'tue' } }]);
    const existing = await readFiles({ 'agenda.md': files['agenda.md'] });
    const note = await readFiles({ 'note.md': files['note.md'] });
    const [document] = note.documents;
    if (!document) throw new Error('note.md was not read');
    const addition = { document, passages: note.passages, findings: [] };
    expect(checkAddition(addition, existing, TIME).map(({ code }) => code)).toEqual(['wrong-weekday']);
  });
});
