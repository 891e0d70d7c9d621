import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../src/languages/languages.ts';
import { AIGERIM, GIORGI, MINJUN, openOffice, TIMUR, type OpenOffice } from './open-office.ts';
import type { SandboxActor } from './sandbox-actor.ts';

const TEXT = 'Bus 2 leaves at 08:45 tomorrow, not at 08:15.';
const NEW = 'Bus 2 leaves at 09:05 tomorrow.';
const QUESTIONS = {
  en: 'When does bus 2 leave tomorrow?',
  ru: 'Во сколько завтра отправляется автобус 2?',
  kk: '2-автобус ертең қашан жүреді?',
} as const;
const DOCUMENT = 'Bus timetable';

let office: OpenOffice;
let giorgi: SandboxActor;
let timur: SandboxActor;
/** Of Bus 1, so outside the audience. */
let aigerim: SandboxActor;
beforeAll(async () => {
  office = await openOffice({ people: [AIGERIM, GIORGI, TIMUR] });
  [giorgi, timur, aigerim] = [GIORGI, TIMUR, AIGERIM].map((id) => office.bot.client.person(id)) as [
    ...[SandboxActor, SandboxActor, SandboxActor],
  ];
});
afterAll(() => office.close());

const ask = async (person: SandboxActor, language: keyof typeof QUESTIONS): Promise<string> =>
  (await person.ask(QUESTIONS[language])).text ?? '';
/** "changed today at 14:05", the time by the programme's clock. */
const changedToday = (language: Language) => {
  const [before = '', after = ''] = office.say(language, 'announced-changed-today', { time: '|' }).split('|');
  return new RegExp(`${before}\\d\\d:\\d\\d${after.replace('.', '\\.')}`);
};

// One story: each test goes on from the one before.
describe('what was announced', () => {
  let arrived: Message;

  it('is not there before', async () => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      const answer = await ask(giorgi, language);
      expect(answer).toContain(DOCUMENT);
      expect(answer).not.toMatch(changedToday(language));
    }
  });

  it('leads the answers of its audience as soon as it arrived, in the language of each question', async () => {
    await office.announce(TEXT, { audience: 'cohort:"Bus 2"' });
    await office.arrival(TIMUR, TEXT);
    arrived = await office.arrival(GIORGI, TEXT);
    const answers = [
      ['en', await ask(giorgi, 'en')],
      ['kk', await ask(giorgi, 'kk')],
      ['ru', await ask(timur, 'ru')],
    ] as const;
    for (const [language, answer] of answers) {
      expect(answer).toMatch(changedToday(language));
      expect(answer).toContain(TEXT);
      expect(answer.indexOf(TEXT)).toBeLessThan(answer.indexOf(DOCUMENT));
    }
  });

  it('is unknown to whoever it was not for: the document answers', async () => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      const answer = await ask(aigerim, language);
      expect(answer).toContain(DOCUMENT);
      expect(answer).not.toContain('08:45');
      expect(answer).not.toMatch(changedToday(language));
    }
  });

  it('says what it was changed to, and no longer what it said', async () => {
    await office.arrival(MINJUN, office.words('sent-title-sent', { number: '1' }));
    await office.tapOn('sent-button-edit');
    await office.write(NEW);
    await office.arrival(MINJUN, NEW);
    await office.tapOn('sent-button-edit-sure');
    await office.turnedInto(arrived, NEW);
    for (const [person, language] of [
      [giorgi, 'en'],
      [giorgi, 'kk'],
      [timur, 'ru'],
    ] as const) {
      const answer = await ask(person, language);
      expect(answer).toContain(NEW);
      expect(answer).toMatch(changedToday(language));
      expect(answer).not.toContain('08:45');
    }
  });

  it('is gone when it is withdrawn, from earlier answers too: the document answers again', async () => {
    await office.tapOn('sent-button-recall');
    await office.tapOn('sent-button-recall-sure');
    await office.gone(arrived);
    const sources = (await timur.ask('/sources')).text ?? '';
    expect(sources).not.toContain('09:05');
    for (const [person, language] of [
      [giorgi, 'en'],
      [giorgi, 'kk'],
      [timur, 'ru'],
    ] as const) {
      const answer = await ask(person, language);
      expect(answer).toContain(DOCUMENT);
      expect(answer).not.toMatch(/08:45|09:05/);
      expect(answer).not.toMatch(changedToday(language));
    }
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
