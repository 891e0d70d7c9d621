import { describe, expect, it } from 'vitest';
import type { Finding } from '../../corpus/checks/finding.ts';
import type { ExpectationChange } from '../../curation/expectation.ts';
import { draftOf, EXISTING, understood } from '../testing/drafts.ts';
import { sayKeys, speechIn } from '../testing/fake-services.ts';
import { draftView } from './draft-view.ts';

const frame = { say: sayKeys, speech: speechIn('en'), programme: { timeZone: 'Asia/Seoul' } };
const view = (...args: Parameters<typeof draftOf>) => draftView(draftOf(...args), frame);
const labels = ({ buttons = [] }: ReturnType<typeof view>) => buttons.flat().map(({ text }) => text);

const finding = (rest: Partial<Finding> = {}): Finding => ({
  ...{ severity: 'warning', code: 'wrong-weekday', document: 'buses.md', details: { day: 'Monday' } },
  ...rest,
});

const change = (question: string, rest: Partial<ExpectationChange>): ExpectationChange => ({
  expectation: { question, language: 'en', document: 'a.md' },
  before: { kind: 'document', document: 'a.md', quote: 'At 9.' },
  after: { kind: 'not-known' },
  breaks: false,
  rewords: false,
  ...rest,
});

describe('one file', () => {
  it('is shown with all that was understood of it', () => {
    const { text, entities } = view([
      understood({ language: 'ky', audience: 'cohort:Bus 2', validUntil: Date.UTC(2026, 11, 1, 9) }),
    ]);
    expect(text).toBe(
      [
        '📄 en:draft-heading',
        '',
        'Buses',
        'en:draft-language(language=ky:language-name)',
        'en:draft-audience(audience=en:audience-cohort(name=Bus 2))',
        'en:draft-valid-until(moment=1 December 2026, 18:00)',
        'en:draft-passages(count=3)',
        '',
        'en:draft-opening',
        'Bus 2 leaves at 08:15 from gate B.',
      ].join('\n'),
    );
    const quote = entities.find(({ type }) => type === 'expandable_blockquote');
    expect(text.slice(quote?.offset)).toBe('Bus 2 leaves at 08:15 from gate B.');
  });

  it('counts until the end of a day when no time is said', () => {
    const { text } = view([understood({ validUntil: Date.UTC(2026, 11, 1, 15) - 1 })]);
    expect(text).toContain('en:draft-valid-until(moment=1 December 2026)');
  });

  it('that is new can be published', () => {
    expect(labels(view())).toEqual([
      '✅ en:draft-button-publish',
      '🌐 en:draft-button-language',
      '👥 en:draft-button-audience',
      '📅 en:draft-button-until',
      '🗑 en:draft-button-discard',
    ]);
  });

  it('that would take a place shows what changes there, and lets staff decide', () => {
    const { text, ...rest } = view([
      understood({ existing: { ...EXISTING, added: ['one', 'two', 'three', 'four'] } }),
    ]);
    expect(text).toContain('🔁 en:draft-existing(title=Buses,path=transport/buses.md)');
    expect(text).toContain('en:draft-compared(added=4,removed=1,kept=2)');
    expect(text).toContain('+ one\n+ two\n+ three\n+ …\n− Bus 2 leaves at 08:00.');
    expect(labels({ text, ...rest }).slice(0, 2)).toEqual([
      '🔁 en:draft-button-replace',
      '➕ en:draft-button-keep-both',
    ]);
  });

  it('that is in force already cannot be published again', () => {
    const shown = view([understood({ isSame: true, existing: EXISTING })]);
    expect(shown.text).toContain('📄 en:draft-same');
    expect(shown.text).not.toContain('en:draft-existing');
    expect(labels(shown)[0]).toBe('🌐 en:draft-button-language');
  });

  it('that cannot be used says why, without a button', () => {
    const { text, buttons } = view([{ kind: 'refused', name: 'a.docx', reason: 'It is damaged.' }]);
    expect(text).toBe('❌ en:draft-refused(name=a.docx)\nIt is damaged.');
    expect(buttons).toBeUndefined();
  });

  it('that cannot be used for a common reason says it in the language of the reader', () => {
    const told = { code: 'old-kind', details: { kind: '.doc', better: '.docx' } };
    const files = [{ kind: 'refused', name: 'a.doc', reason: 'Not read.', told }] as const;
    expect(draftView(draftOf(files), { ...frame, speech: speechIn('ru') }).text).toBe(
      '❌ ru:draft-refused(name=a.doc)\nru:reason-old-kind(kind=.doc,better=.docx)',
    );
  });
});

describe('remarks', () => {
  it('stand with their places, errors first, at most six', () => {
    const findings = [
      ...Array.from({ length: 6 }, () => finding({ place: { headings: [], page: 3 } })),
      finding({ severity: 'error', code: 'addresses-assistant', details: {} }),
    ];
    const { text } = view([understood({ findings })]);
    expect(text).toContain(
      '❗ en:finding-addresses-assistant\n⚠️ en:finding-wrong-weekday(day=Monday) (en:place-page(number=3))\n',
    );
    expect(text.match(/⚠️/g)).toHaveLength(5);
    expect(text).toContain('en:draft-findings-more(count=1)');
  });

  it('name languages and days as people do', () => {
    const findings = [
      finding({ code: 'declared-language', details: { declared: 'en', found: 'kk' } }),
      finding({ code: 'past-validity', details: { date: '2026-12-01' } }),
    ];
    const { text } = view([understood({ findings })]);
    expect(text).toContain('(declared=en:language-name,found=kk:language-name)');
    expect(text).toContain('(date=1 December 2026)');
  });

  it('tell of empty pages once', () => {
    const pagesWithoutText = [3, 4];
    expect(view([understood({ pagesWithoutText })]).text).toContain('⚠️ en:draft-empty-pages(pages=3, 4)');
    const told = understood({ pagesWithoutText, findings: [finding({ code: 'picture-page' })] });
    expect(view([told]).text).not.toContain('en:draft-empty-pages');
  });

  it('tell which part of a caption means nothing', () => {
    const { text } = view([understood({ faults: [{ part: 'Bus 2', expected: 'audience' }] })]);
    expect(text).toContain('❗ en:draft-fault-audience(part=Bus 2,example=all, cohort:Bus 2, role:staff)');
  });
});

it('shows which expected answers break or change, the worst first', () => {
  const changes = [
    change('Reworded?', { rewords: true, after: { kind: 'document', document: 'a.md', quote: 'By 9.' } }),
    change('Moved?', { after: { kind: 'document', document: 'b.md', quote: 'At 9.' } }),
    change('Missed?', { before: { kind: 'not-known' } }),
    change('Broken?', { breaks: true }),
    change('Another?', { after: { kind: 'unavailable' } }),
    change('Hidden?', {}),
  ];
  expect(view([understood()], { changes }).text.split('\n').slice(-6)).toEqual([
    '❗ en:draft-change-breaks(question=Broken?,before=a.md,after=en:draft-answer-not-known)',
    '✏️ en:draft-change-rewords(question=Reworded?,before=At 9.,after=By 9.)',
    '⚠️ en:draft-change-other(question=Moved?,before=a.md,after=b.md)',
    '⚠️ en:draft-change-missed(question=Missed?,after=en:draft-answer-not-known)',
    '⚠️ en:draft-change-other(question=Another?,before=a.md,after=en:draft-answer-unavailable)',
    'en:draft-changes-more(count=1)',
  ]);
  const alike = ['When?', 'Когда?', '언제?'].map((question) => change(question, { breaks: true }));
  expect(view([understood()], { changes: alike }).text.split('\n').at(-1)).toBe(
    '❗ en:draft-change-breaks(question=When?,before=a.md,after=en:draft-answer-not-known) (en:draft-changes-more(count=2))',
  );
  const problem = view([understood()], { changesProblem: { reason: 'questions.yaml is no list.' } });
  expect(problem.text).toContain('⚠️ en:draft-changes-unknown\nquestions.yaml is no list.');
});

describe('an album', () => {
  it('has a line for each file, and what was refused with its reason', () => {
    const { text, ...rest } = view([
      understood({ title: 'Buses', existing: EXISTING }),
      understood({ title: 'Hotel', name: 'hotel.pdf', isSame: true, findings: [finding()] }),
      { kind: 'refused', name: 'menu.xls', reason: 'It is damaged.' },
    ]);
    expect(text).toContain('📄 en:draft-heading-album(count=3)');
    expect(text).toContain('1. Buses\nen:language-name · en:audience-all · en:draft-passages(count=3) · 🔁');
    expect(text).toContain('2. Hotel\n');
    expect(text).toContain('en:draft-same-short');
    expect(text).toContain('⚠️ hotel.pdf: en:finding-wrong-weekday(day=Monday)');
    expect(text).toContain('❌ en:draft-refused(name=menu.xls)\nIt is damaged.');
    expect(labels({ text, ...rest })[0]).toBe('🔁 en:draft-button-replace');
  });
});

it('stays one message, whatever a file brings along', () => {
  const long = 'x'.repeat(5000);
  const files = Array.from({ length: 10 }, (_, index) =>
    understood({
      ...{
        title: long,
        name: `${index}${long}`,
        audience: `cohort:${long.slice(0, 300)}`,
        existing: EXISTING,
      },
      findings: [finding({ details: { day: 'y'.repeat(400) } })],
    }),
  );
  for (const shown of [view(files), view(files.slice(0, 1)), view([understood({ opening: long })])]) {
    expect(shown.text.length).toBeLessThanOrEqual(4096);
    expect(labels(shown).length).toBeGreaterThan(4);
    for (const { offset, length } of shown.entities)
      expect(offset + length).toBeLessThanOrEqual(shown.text.length);
  }
});
