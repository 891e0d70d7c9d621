import { describe, expect, it } from 'vitest';
import { findingsOf } from './test-checks.ts';

const find = (path: string, content: string) => findingsOf('missing-header', path, content);

describe('the check of headers', () => {
  it('finds a sheet whose first row is data', async () => {
    expect(await find('a.csv', '09:00–09:30,Registration,Foyer\n09:30–10:15,Opening,Hall A\n')).toEqual([
      {
        severity: 'warning',
        code: 'missing-header',
        document: 'a.csv',
        place: { headings: [], row: 1 },
        details: { opening: '09:00–09:30 · Registration · Foyer' },
      },
    ]);
    expect(await find('b.csv', '2026-09-21,Sejong\n2026-09-22,Daejeon\n')).toHaveLength(1);
    expect(await find('c.csv', 'Нурлан,nurlan@example.org\nАйгуль,aigul@example.org\n')).toHaveLength(1);
  });

  it('finds a table without header below its heading', async () => {
    const rows = '<tr><td>09:00</td><td>등록</td><td>로비</td></tr><tr><td>10:00</td><td>개회식</td><td>A홀</td></tr>';
    const [found] = await find('a.html', `<body><h1>안내</h1><h2>일정</h2><table>${rows}</table></body>`);
    expect(found?.place?.headings.at(-1)).toBe('일정');
  });

  it.each([
    ['names of columns', 'Time,Session\n09:00,Registration\n09:30,Opening\n'],
    ['hours as names of columns', 'Room,09:00,10:00,11:00\nHall A,Opening,Seminar,Lunch\n'],
    ['years as names of columns', 'Fee,2025,2026\nVisa,30,35\nHotel,80,90\n'],
    ['days as names of columns', 'Meal,21.09.2026,22.09.2026\nLunch,Fish,Soup\n'],
  ])('leaves %s alone', async (_, content) => {
    expect(await find('a.csv', content)).toEqual([]);
  });

  it('leaves a list of two columns alone that says what is what by itself', async () => {
    const rows = '<tr><td>Desk</td><td>+82 2 0000 0000</td></tr><tr><td>Bus</td><td>+82 10 0000 0001</td></tr>';
    expect(await find('a.html', `<body><table>${rows}</table></body>`)).toEqual([]);
  });
});
