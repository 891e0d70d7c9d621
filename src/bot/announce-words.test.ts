import { describe, expect, it } from 'vitest';
import type { Problem } from '../announcements/announcement-desk.ts';
import { ANNOUNCEMENT_STATES } from '../announcements/announcement.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { loadTexts } from '../languages/texts.ts';
import { projectFolder } from '../shared/project-folder.ts';
import { announceButton, ANNOUNCE_ACTIONS, LANGUAGE_STEPS } from './callbacks/announce-buttons.ts';
import { setUpOffice } from './testing/announcing-office.ts';
import { message, press, text } from './testing/updates.ts';
import { failedTranslationText } from './views/announcing/failed-translation-text.ts';
import { problemText } from './views/announcing/problem-text.ts';
import { reachText } from './views/announcing/reach-text.ts';
import { speak } from './views/speech.ts';

const say = loadTexts(projectFolder('locales'));
const PROBLEMS: readonly Problem[] = [
  ...(['empty', 'no-audience', 'nobody', 'past-time', 'useless-time'] as const).map((kind) => ({ kind })),
  { kind: 'too-long', slot: 0, length: 4100, most: 4096 },
  { kind: 'too-long', slot: 0, language: 'ru', length: 4100, most: 4096 },
  { kind: 'incomplete-language', language: 'ru' },
  { kind: 'unapproved-language', language: 'ru' },
  { kind: 'too-many-buttons', most: 6 },
  { kind: 'too-many-parts', most: 10 },
  { kind: 'bad-button', label: 'x', most: 64 },
  { kind: 'bad-audience', at: 1233, expected: 'x' },
];
/** Telegram cuts a toast at 200 characters. */
const TOASTS = ['gone', 'moved-on', 'not-yet', 'changed-meanwhile', 'role-lost', 'translating'];
/** Two of these stand side by side on a phone. */
const LONGEST_BUTTON = 30;

describe.each(LANGUAGES)('in %s', (language) => {
  const speech = speak(say, language);

  it('composing an announcement finds its words', async () => {
    const { services, bot, handle, desk, telegram, log } = setUpOffice({ services: { say } });
    await services.people.setLanguage(8, language);
    await handle(
      ...['/announcements', '/announce', '/cancel', '/announce 99', '/announce'].map((words) => text(words)),
      ...[{ voice: {} }, { poll: { type: 'quiz' } }].map((content) => message(content as never)),
      text('Room 301'),
    );
    const album = ['a', 'b'].map(() => message({ video: {}, media_group_id: '5' } as never));
    await Promise.all(album.map((update) => bot.handleUpdate(update)));
    await desk.change(12, { audience: 'all', sendAt: 3_600_000, usefulUntil: 7_200_000, urgent: true });
    await desk.setVersion(12, language === 'uz' ? 'kk' : 'uz', {
      ...{ texts: [{ text: 'x', entities: [] }], by: 'person', approved: true },
    });
    const actions = ANNOUNCE_ACTIONS.filter((action) => !/-sure$|^discard/.test(action));
    await handle(
      ...actions.map((action) => press(announceButton.pack({ id: 12, action }))),
      ...LANGUAGE_STEPS.filter((step) => step !== 'original').map((step) =>
        press(`announce-language:12:ka:${step}`),
      ),
      ...['write-audience', 'write-time', 'write-until', 'write-answers'].flatMap((action) => [
        press(`announce:12:${action}`),
        text('nonsense '.repeat(8)),
      ]),
      press('announce:12:approve'),
      press(`announce-sure:12:at:${desk.kept.get(12)?.changedAt ?? 0}`),
      ...['stop', 'stop-sure'].map((action) => press(`announce:12:${action}`)),
      text('/announcements'),
      text('/help'),
    );
    expect(log()).not.toContain('could not');
    expect(telegram.texts()).not.toContain(say(language, 'fault'));
    for (const said of telegram.texts()) expect(said).not.toMatch(/\{|\$|undefined/);
  });

  it('everything that may be amiss has its words', () => {
    const said = [
      ...PROBLEMS.map((problem) => problemText(problem, { speech, say })),
      ...(['unavailable', 'malformed'] as const).map((kind) =>
        failedTranslationText({ language: 'ru', reason: { kind } }, { speech, say }),
      ),
      failedTranslationText(
        { language: 'ru', reason: { kind: 'altered', missing: ['08:15'], added: ['9'] } },
        { speech, say },
      ),
      ...[0, 1, 2, 5, 1234].map((count) =>
        reachText(
          {
            ...{ recipients: count * 2, persons: count, groups: count, muted: count, blocked: count },
            ...{ quiet: count, languages: {} },
          },
          speech,
          false,
        ),
      ),
      ...ANNOUNCEMENT_STATES.map((state) => speech.say(`announce-state-${state}`)),
    ];
    for (const words of said) expect(words).not.toMatch(/\{|\$|undefined|^$/);
  });

  it('no word over the chat is cut, and every button fits a phone', () => {
    for (const key of TOASTS) expect([...say(language, `announce-${key}`)].length).toBeLessThanOrEqual(200);
    for (const problem of PROBLEMS)
      expect([...problemText(problem, { speech, say })].length).toBeLessThanOrEqual(200);
    for (const action of ANNOUNCE_ACTIONS.filter((each) => each !== 'open'))
      expect(say(language, `announce-button-${action}`).length).toBeLessThanOrEqual(LONGEST_BUTTON);
    for (const time of ['hour', 'evening', 'tomorrow', 'at-once'])
      expect(say(language, `announce-time-${time}`).length).toBeLessThanOrEqual(40);
  });
});
