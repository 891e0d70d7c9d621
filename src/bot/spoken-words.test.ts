import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../languages/languages.ts';
import { loadTexts } from '../languages/texts.ts';
import { projectFolder } from '../shared/project-folder.ts';
import { publishProfile } from './polling/publish-profile.ts';
import { ANSWERED, SOURCE, documents } from './testing/fake-services.ts';
import { setUpBot } from './testing/set-up-bot.ts';
import { GROUP, JOHN, message, press, text } from './testing/updates.ts';

const say = loadTexts(projectFolder('locales'));
const place = { headings: ['Tuesday'], page: 3, slide: 4, sheet: 'Times', row: 1234 };

describe.each(LANGUAGES)('in %s', (language) => {
  it('every feature finds its words', async () => {
    const from = { ...JOHN, language_code: language };
    const { telegram, handle, log } = setUpBot({
      say,
      listDocuments: () => Promise.resolve(documents(20)),
      answerQuestion: ({ text: question }) => {
        if (question === 'fault') return Promise.reject(new Error('fault'));
        if (question === 'unavailable') return Promise.resolve({ status: 'unavailable', language });
        const related = [{ document: 'visa.md', title: 'Visa' }];
        if (question === 'unknown') return Promise.resolve({ status: 'not-known', language, related });
        return Promise.resolve({ ...ANSWERED, language, sources: [{ ...SOURCE, place }] });
      },
    });
    const commands = ['start', 'help', 'docs', 'language', 'privacy', 'forget', 'weather', 'sources'];
    const kinds = ['photo', 'voice', 'sticker', 'document', 'location', 'poll'];
    await handle(
      ...commands.map((command) => text(`/${command}`, { from })),
      ...kinds.map((kind) => message({ [kind]: {}, from })),
      ...['known', 'unknown', 'unavailable', '?', 'x'.repeat(2000)].map((words) => text(words, { from })),
      text('/sources', { from }),
      ...['docs:2', 'document:none', 'forget:8:no', 'forget:8:yes'].map((data) => press(data, { from })),
      ...['feedback:1:useful', 'feedback:1:not-useful', 'feedback:9:useful', 'language:automatic'].map(
        (data) => press(data, { from }),
      ),
      press(`language:${language}`, { from }),
      press(`language:${language}`, { from, chat: GROUP }),
    );
    expect(log()).not.toContain('could not');
    expect(telegram.texts()).not.toContain(say(language, 'fault'));
    for (const said of telegram.texts()) expect(said).not.toMatch(/\{|\$|undefined|1[.,\s]234/);
    await handle(text('fault', { from }));
    expect(telegram.texts().at(-1)).toBe(say(language, 'fault'));
  });

  it('no word over the chat is cut', () => {
    const toasts = [
      'feedback-thanks-useful',
      'feedback-thanks-not-useful',
      'unknown-button',
      'fault',
      'language-set',
    ];
    for (const key of toasts) expect([...say(language, key)].length).toBeLessThanOrEqual(200);
  });
});

it('commands and description fit Telegram’s limits in all languages', async () => {
  const { bot, telegram, services } = setUpBot({ say });
  const { signal } = new AbortController();
  await publishProfile({ api: bot.api, say, programme: services.programme, signal });
  for (const payload of telegram.of('setMyCommands')) {
    for (const { description } of payload['commands'] as { description: string }[]) {
      expect(description.length).toBeLessThan(100);
    }
  }
  for (const { description } of telegram.of('setMyDescription')) {
    expect((description as string).length).toBeLessThan(512);
  }
});
