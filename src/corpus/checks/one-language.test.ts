import { describe, expect, it } from 'vitest';
import { foundAmong } from './test-checks.ts';

const EN = 'Breakfast is served from half past six in the restaurant on the ground floor.';
const RU = 'Завтрак подают с половины седьмого в ресторане на первом этаже.';
const TRANSLATED = { 'hotel.en.md': EN, 'hotel.ru.md': RU, 'en/visa.md': `Visa. ${EN}`, 'ru/visa.md': `Виза. ${RU}` };
const AGENDA = '| Time | Session |\n|---|---|\n| 09:00 | Registration |\n| 09:30 | Opening |\n| 10:45 | Seminar |\n| 12:15 | Lunch |\n';
const find = async (files: Record<string, string>) =>
  (await foundAmong('one-language', files)).map(({ document }) => document);

describe('the check of documents in one language', () => {
  it('finds them where translations are the habit', async () => {
    expect(await find({ ...TRANSLATED, 'bus.md': EN })).toEqual(['bus.md']);
  });

  it('finds agendas alone where some documents are translated', async () => {
    const others = { 'a.md': EN, 'b.md': EN, 'c.md': EN };
    expect(await find({ ...TRANSLATED, ...others, 'agenda.md': AGENDA })).toEqual(['agenda.md']);
  });

  it('keeps silent where nothing is translated', async () => {
    expect(await find({ 'agenda.md': AGENDA, 'hotel.md': EN, 'visa.md': RU, 'menu.en.md': EN, 'menu.ru.md': RU })).toEqual([]);
  });

  it('leaves alone notes to a cohort and documents in two languages', async () => {
    const note = `---\naudience: cohort:bus-2\n---\n${EN}`;
    expect(await find({ ...TRANSLATED, 'note.md': note, 'both.md': `${EN}\n\n${RU}` })).toEqual([]);
  });
});
