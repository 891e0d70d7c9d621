import { describe, expect, it } from 'vitest';
import { foundAmong } from './test-checks.ts';

const TEXT =
  'Check-in starts at two in the afternoon; show your passport at reception. If you arrive earlier, leave your luggage there and rest in the lounge on the ground floor until your room is ready.';
const find = (files: Record<string, string>) => foundAmong('near-duplicate', files);
const dated = (day: number, content: string) => `---\nupdated: 2026-08-${day}\n---\n${content}`;

describe('the check of near-duplicates', () => {
  it('finds a passage that differs in a word, and tells it of the older document', async () => {
    const files = {
      'hotel.md': dated(20, TEXT),
      'old.md': dated(10, `# Hotel\n\n## Arrival\n\n${TEXT.replace('lounge', 'lobby')}`),
    };
    const [found, ...others] = await find(files);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      document: 'old.md',
      place: { headings: ['Arrival'] },
      details: { count: 1, other: 'hotel.md' },
    });
    expect(found?.details['quote']).toMatch(/^Check-in starts .*…$/);
  });

  it('counts the passages of a pair, and joins a text that stands everywhere to its first place alone', async () => {
    const korean = '체크인은 오후 두 시부터입니다. 안내 데스크에 여권을 보여 주십시오. 일찍 도착하시면 짐을 맡기고 일 층 라운지에서 방이 준비될 때까지 쉬시기 바랍니다.';
    const two = `# A\n\n${TEXT}\n\n## B\n\n${korean}`;
    expect(await find({ 'a.md': two, 'b.md': two })).toMatchObject([{ details: { count: 2 } }]);
    expect(await find({ 'a.md': TEXT, 'b.md': TEXT, 'c.md': TEXT, 'd.md': TEXT })).toHaveLength(3);
  });

  it.each([
    ['short sentences', 'Bring your passport to the desk.', 'Bring your passport to the desk.'],
    ['other words', TEXT, TEXT.replace(/(\S+) (\S+)/g, '$2 $1')],
    ['cohorts', `---\naudience: cohort:a\n---\n${TEXT}`, `---\naudience: cohort:b\n---\n${TEXT}`],
    ['what is out of date', TEXT, `---\nvalid-until: 2026-08-01\n---\n${TEXT}`],
  ])('leaves alone %s', async (_, one, other) => {
    expect(await find({ 'a.md': one, 'b.md': other })).toEqual([]);
  });

  it('leaves alone what a document says twice itself', async () => {
    expect(await find({ 'a.md': `# A\n\n${TEXT}\n\n## B\n\n${TEXT}` })).toEqual([]);
  });
});
