import { describe, expect, it } from 'vitest';
import { loadMarkdown } from './markdown.ts';

const load = (...lines: string[]) => loadMarkdown(new TextEncoder().encode(lines.join('\n'))).blocks;
const texts = (...lines: string[]) =>
  load(...lines).map((block) =>
    block.kind === 'row' ? block.cells.join('|') : `${block.kind[0]}: ${block.text}`,
  );

describe('loadMarkdown', () => {
  it('reads headings of both kinds and joins wrapped lines', () => {
    expect(
      load('---', 'title: X', '---', '# Hotel #', 'One', 'two.', '', 'Rooms', '-----', 'Three', '====='),
    ).toEqual([
      { kind: 'heading', level: 1, text: 'Hotel' },
      { kind: 'paragraph', text: 'One two.' },
      { kind: 'heading', level: 2, text: 'Rooms' },
      { kind: 'heading', level: 1, text: 'Three' },
    ]);
  });

  it('reads nested lists, tasks, numbers and wrapped items', () => {
    const list = [
      'Bring:',
      '- passport',
      '  and visa',
      '  * a copy',
      '- [x] badge',
      '',
      '1. Go',
      '2) Come',
      '',
      '   More.',
      '',
      'End',
    ];
    expect(texts(...list)).toEqual([
      'p: Bring:',
      'i: passport and visa',
      'i: a copy',
      'i: badge',
      'i: 1. Go',
      'i: 2. Come',
      'p: More.',
      'p: End',
    ]);
  });

  it('does not take a wrapped year for a list', () => {
    expect(texts('It was in September', '2022. Then it ended.')).toEqual([
      'p: It was in September 2022. Then it ended.',
    ]);
  });

  it('reads tables with escaped pipes; the header is row 1', () => {
    const blocks = load(
      'Agenda',
      '| Time | Session |',
      '|:--|---|',
      '| 09:00 | **A** \\| B |',
      '10:00 | `x|y`',
      '',
      'End',
    );
    expect(blocks[1]).toEqual({
      kind: 'row',
      header: ['Time', 'Session'],
      cells: ['09:00', 'A | B'],
      row: 2,
    });
    expect(blocks[2]).toMatchObject({ cells: ['10:00', 'x|y'], row: 3 });
    expect(blocks[3]).toEqual({ kind: 'paragraph', text: 'End' });
  });

  it('keeps fenced code as it is and looks into quotes', () => {
    expect(
      texts('```sh', '# not a heading', '<!-- kept -->', '```', '> [!NOTE]', '> ## Mind', '> the *gap*'),
    ).toEqual(['p: # not a heading', 'p: <!-- kept -->', 'h: Mind', 'p: the gap']);
  });

  it('drops comments, rules, pictures and tags, and keeps forced breaks', () => {
    const blocks = texts(
      'A<!-- one',
      'two -->B',
      '',
      '***',
      '![plan](a.png)Hall<br>1st floor  ',
      'left\\',
      '<b>in</b>',
    );
    expect(blocks).toEqual(['p: AB', 'p: Hall\n1st floor\nleft\nin']);
  });

  it.each([
    ['See [the *map*](https://example.org/a_(b)) now', 'See the map (https://example.org/a_(b)) now'],
    ['[example.org](https://example.org/) and <https://x.org/a_b_c>', 'example.org and https://x.org/a_b_c'],
    ['Write to [desk](mailto:desk@example.org)', 'Write to desk (desk@example.org)'],
    ['[desk@example.org](mailto:desk@example.org), [hotel](hotel.md)', 'desk@example.org, hotel'],
    [
      '**Bold**, __bold__, *it*, _it_, ~~no~~, snake_case_name, 2*3*4 = 24',
      'Bold, bold, it, it, no, snake_case_name, 234 = 24',
    ],
    ['`*code*` \\*star\\* &amp; &nbsp;&#169; &lt;b&gt;', '*code* *star* & © <b>'],
    ['Map [here][m] and [m], not [this]', 'Map here (https://m.org) and m (https://m.org), not [this]'],
    ['Note[^1] at 5 < 6', 'Note at 5 < 6'],
    ['https://x.org/a_b_c*d* stays', 'https://x.org/a_b_c*d* stays'],
  ])('%s', (markdown, text) => {
    expect(load(markdown, '', '[m]: https://m.org "Map"')).toEqual([{ kind: 'paragraph', text }]);
  });
});
