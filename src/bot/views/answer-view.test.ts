import { describe, expect, it } from 'vitest';
import type { Answer } from '../../answering/answer.ts';
import { ANSWERED, SOURCE, speechIn } from '../testing/fake-services.ts';
import { answerView } from './answer-view.ts';

const programme = { name: { en: 'Study visit' }, timeZone: 'Asia/Seoul', contact: 'Ms Kim' };
const NOW = Date.UTC(2026, 10, 23, 9);
const frame = { speech: speechIn('en'), programme, turn: 5, now: NOW };
const labels = (answer: Answer) =>
  (answerView(answer, frame).buttons ?? []).map((row) => row.map((button) => button.text));

describe('an answer that quotes', () => {
  it('says so, quotes, and names where the quote stands', () => {
    expect(answerView(ANSWERED, frame).text).toBe(
      [
        'en:answer-quoted',
        'The bus leaves at 08:30 from the hotel.',
        'en:answer-sources\n1. Agenda – en:place-page(number=3) · Tuesday – en:answer-source-updated(date=12 November 2026)',
      ].join('\n\n'),
    );
  });

  it('hides the sources behind a tap', () => {
    const { text, entities } = answerView(ANSWERED, frame);
    const quote = entities.find(({ type }) => type === 'expandable_blockquote');
    expect(text.slice(quote?.offset)).toMatch(/^en:answer-sources\n1\. Agenda/);
  });

  it('offers each document once, at most three, then the feedback', () => {
    const sources = ['a', 'a', 'b', 'c', 'd'].map((name) => ({
      ...SOURCE,
      document: name,
      title: `Title ${name}`,
    }));
    expect(labels({ ...ANSWERED, sources })).toEqual([
      ['📄 Title a'],
      ['📄 Title b'],
      ['📄 Title c'],
      ['👍 en:button-useful', '👎 en:button-not-useful'],
    ]);
  });

  it('asks for no feedback that could not be kept', () => {
    const view = answerView(ANSWERED, { speech: frame.speech, programme, now: NOW });
    expect(view.buttons).toHaveLength(1);
  });
});

describe('an answer that a model wrote', () => {
  const generated: Answer = { ...ANSWERED, mode: 'generated', text: 'At half past eight. <b>' };

  it('shows the quotes it rests on, in italics', () => {
    const { text, entities } = answerView(generated, frame);
    expect(text.startsWith('At half past eight. <b>\n\nen:answer-sources')).toBe(true);
    const italics = entities.find(({ type }) => type === 'italic');
    expect(text.slice(italics?.offset, (italics?.offset ?? 0) + (italics?.length ?? 0))).toBe(
      '“The bus leaves at 08:30 from the hotel.”',
    );
  });

  it('links a title to a web address, and to nothing else', () => {
    const linked = (url: string) =>
      answerView({ ...generated, sources: [{ ...SOURCE, url }] }, frame).entities.some(
        ({ type }) => type === 'text_link',
      );
    expect(linked('https://example.org/agenda')).toBe(true);
    expect(linked('tg://user?id=1')).toBe(false);
  });
});

describe('an answer that rests on an announcement', () => {
  const today = Date.UTC(2026, 10, 23, 5, 5);
  const announcement = {
    ...SOURCE,
    ...{
      document: 'announcement:12',
      title: 'Bus 2',
      place: { headings: [] },
      quote: 'Bus 2 leaves at 08:45.',
    },
    ...{ updated: today, announced: today },
  };
  const answer: Answer = {
    ...ANSWERED,
    text: `${announcement.quote}\n\n${SOURCE.quote}`,
    sources: [announcement, SOURCE],
  };

  it('says so, and since when, on the clocks of the programme; then what the older documents say', () => {
    expect(answerView(answer, frame).text).toBe(
      [
        '📢 en:announced-changed-today(time=14:05) en:announced-says',
        'Bus 2 leaves at 08:45.',
        'en:announced-older',
        'The bus leaves at 08:30 from the hotel.',
        'en:answer-sources\n1. 📢 Bus 2 – en:announced-source-today(time=14:05)\n2. Agenda – en:place-page(number=3) · Tuesday – en:answer-source-updated(date=12 November 2026)',
      ].join('\n\n'),
    );
  });

  it('names the day once it is over', () => {
    const { text } = answerView(answer, { ...frame, now: NOW + 6 * 60 * 60 * 1000 });
    expect(text).toContain('en:announced-changed-earlier(date=23 November 2026,time=14:05)');
    expect(text).toContain('en:announced-source-earlier(date=23 November 2026,time=14:05)');
  });

  it('keeps it apart from documents that come before it, and from newer ones', () => {
    const lines = (...sources: (typeof SOURCE)[]) =>
      answerView({ ...answer, sources }, frame)
        .text.split('\n\n')
        .filter((line) => /^(en|📢)/.test(line));
    expect(lines(SOURCE, announcement)[0]).toBe('en:answer-quoted');
    const newer = { ...SOURCE, updated: today + 1 };
    expect(lines(announcement, newer)[1]).toBe('en:answer-quoted');
  });

  it('tells it above what a model wrote', () => {
    const { text } = answerView({ ...answer, mode: 'generated', text: 'At 08:45. [1]' }, frame);
    expect(text.startsWith('📢 en:announced-changed-today(time=14:05)\n\nAt 08:45. [1]\n\n')).toBe(true);
  });

  it('has no document to open', () => {
    expect(labels(answer)[0]).toEqual(['📄 Agenda']);
    expect(labels({ ...answer, sources: [announcement] })).toHaveLength(1);
  });
});

describe('a question without an answer', () => {
  it('names whom to ask and what may help', () => {
    const answer: Answer = {
      status: 'not-known',
      language: 'en',
      related: [{ document: 'visa.md', title: 'Visa' }],
    };
    expect(answerView(answer, frame).text).toBe(
      'en:not-known\nen:not-known-contact(contact=Ms Kim)\n\nen:not-known-related',
    );
    expect(labels(answer)).toEqual([['📄 Visa']]);
  });

  it('sends to an organiser when no contact is known', () => {
    const view = answerView(
      { status: 'not-known', language: 'en', related: [] },
      { ...frame, programme: { ...programme, contact: '' } },
    );
    expect(view).toMatchObject({ text: 'en:not-known\nen:not-known-organiser', buttons: [] });
  });
});

it('a fault is never called a question without an answer', () => {
  expect(answerView({ status: 'unavailable', language: 'en' }, frame).text).toBe(
    'en:unavailable\n\nen:unavailable-contact(contact=Ms Kim)',
  );
});
