import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentId } from '../src/bot/callbacks/document-id.ts';
import type { Language } from '../src/languages/languages.ts';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { openBot, type OpenBot } from './open-bot.ts';
import type { SandboxActor } from './sandbox-actor.ts';

const say = loadTexts(projectFolder('locales'));
const STAFF = 1005;
const STAFF_DOCUMENT = 'Staff duty sheet';
const COHORT_DOCUMENT = 'Note for the passengers of Bus 2';

let bot: OpenBot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const newPerson = (language_code = 'en'): Promise<SandboxActor> =>
  bot.client.createPerson({ first_name: 'Ana', language_code });

/** Opens the bot by a link and waits for what it says. */
async function open(person: SandboxActor, payload?: string): Promise<Message> {
  const { message_id } = await person.start(payload);
  return bot.client.waitForAnswer(person.id, { after: message_id });
}

describe('/start', () => {
  it('greets in the language of Telegram', async () => {
    expect((await open(await newPerson('ko'))).text).toContain(say('ko', 'start-how'));
    expect((await open(await newPerson('fr'))).text).toContain(say('en', 'start-how'));
  });

  it('chooses a language by a link', async () => {
    const person = await newPerson();
    expect((await open(person, 'lang_kk')).text).toContain(say('kk', 'start-how'));
    expect((await person.ask('When is breakfast?')).text).toContain(say('kk', 'answer-quoted'));
  });

  it('opens a document by a link, if there is one for this person', async () => {
    const person = await newPerson();
    const path = 'transport/airport-transfer.pdf';
    await expectFile(await open(person, `doc_${documentId(path)}`), path);
    for (const id of ['doc_AAAAAAAAAAAAAAAA', `doc_${documentId('staff/duty-sheet.md')}`])
      expect((await open(person, id)).text).toBe(say('en', 'docs-not-found'));
  });

  it('greets after a link it does not know', async () => {
    for (const payload of ['lang_xx', 'summer-2022', 'doc_'])
      expect((await open(await newPerson(), payload)).text).toContain(say('en', 'start-how'));
  });
});

describe('/help and /privacy', () => {
  it('tell what the bot does and keeps', async () => {
    const person = await newPerson();
    const help = await person.ask('/help');
    for (const key of ['help-title', 'help-group', 'help-commands'])
      expect(help.text).toContain(say('en', key));
    const privacy = await person.ask('/privacy');
    expect(privacy.text).toContain('for 30 days');
    expect(privacy.text).toContain(say('en', 'privacy-model-none'));
  });
});

describe('/language', () => {
  it('makes everything Georgian from then on, also when pressed twice, until taken back', async () => {
    const person = await newPerson();
    const { message_id } = await person.ask('/language');
    for (let time = 1; time <= 2; time += 1) {
      // Once chosen, the language carries a tick.
      const query = await person.press(/ქართული$/, { message: message_id });
      expect((await bot.client.waitForPressAnswer(query)).text).toBe(say('ka', 'language-set'));
    }
    const [chosen] = (await bot.client.transcript(person.id)).slice(-1);
    expect(chosen).toMatchObject({ message_id, text: say('ka', 'language-set') });
    expect((await person.ask('When is breakfast?')).text).toContain(say('ka', 'answer-quoted'));
    expect((await person.ask('/help')).text).toContain(say('ka', 'help-title'));
    const query = await person.press(say('ka', 'language-automatic'), { message: message_id });
    await bot.client.waitForPressAnswer(query);
    expect((await person.ask('When is breakfast?')).text).toContain(say('en', 'answer-quoted'));
  });
});

describe('/docs', () => {
  it('turns its pages there and back', async () => {
    const person = await newPerson();
    const first = await person.ask('/docs');
    await person.press(`${say('en', 'button-next')} ▶`);
    const second = await bot.client.waitForAnswer(person.id, { text: '2 / 3' });
    expect(second.message_id).toBe(first.message_id);
    expect(titlesOf(second)).not.toContain(titlesOf(first)[0]);
    const query = await person.press(`◀ ${say('en', 'button-previous')}`);
    await bot.client.waitForPressAnswer(query);
    const [now] = (await bot.client.transcript(person.id)).slice(-1);
    expect(now?.reply_markup).toEqual(first.reply_markup);
  });

  it('sends the very file that was published, under a safe name', async () => {
    const person = await newPerson();
    const { message_id } = await person.ask('/docs');
    const query = await person.press('📄 Bus timetable');
    await expectFile(await bot.client.waitForAnswer(person.id, { after: message_id }), 'transport/buses.csv');
    await bot.client.waitForPressAnswer(query);
  });

  it('lists every document for staff, marked where not everybody may read it', async () => {
    const participant = await allTitles(await newPerson(), 'en');
    const staff = await allTitles(bot.client.person(STAFF), 'uz');
    expect(participant).toHaveLength(20);
    expect(staff.filter((title) => !participant.includes(title)).sort()).toEqual([
      `🔒 ${COHORT_DOCUMENT}`,
      `🔒 ${STAFF_DOCUMENT}`,
    ]);
  });
});

describe('what is no question', () => {
  it.each([
    ['photo', 'hall.jpg', 'kind-photo'],
    ['voice', 'question.ogg', 'kind-voice'],
    ['sticker', 'smile.webp', 'kind-sticker'],
    ['document', 'notes.txt', 'kind-file'],
  ] as const)('a %s gets a kind line', async (kind, name, key) => {
    const person = await newPerson();
    const [message] = await person.sendFiles(kind, [{ name, bytes: 'x' }]);
    const answer = await bot.client.waitForAnswer(person.id, { after: message?.message_id ?? 0 });
    expect(answer.text).toBe(say('en', key));
  });

  it('a command nobody knows leads to /help', async () => {
    expect((await (await newPerson('ru')).ask('/weather Seoul')).text).toBe(say('ru', 'unknown-command'));
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await bot.client.violations()).toEqual([]);
  expect(await bot.client.unanswered()).toEqual([]);
  expect(bot.process.output()).not.toContain('"level":50');
});

function titlesOf({ reply_markup }: Message): string[] {
  return (reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) =>
      'callback_data' in button && /^(?:document|kept):/.test(button.callback_data)
        ? [button.text.replace(/^📄 /u, '')]
        : [],
    );
}

/** The titles on all pages of /docs. */
async function allTitles(person: SandboxActor, language: Language): Promise<string[]> {
  const first = await person.ask('/docs');
  const titles = titlesOf(first);
  const pages = Number(/1 \/ (\d+)/.exec(first.text ?? '')?.[1]);
  for (let page = 2; page <= pages; page += 1) {
    await person.press(`${say(language, 'button-next')} ▶`);
    titles.push(...titlesOf(await bot.client.waitForAnswer(person.id, { text: `${page} / ${pages}` })));
  }
  return titles;
}

async function expectFile({ document }: Message, path: string): Promise<void> {
  expect(document?.file_name).toBe(path.slice(path.lastIndexOf('/') + 1));
  const bytes = await bot.client.file(document?.file_id ?? '');
  expect(Buffer.from(bytes).equals(await readFile(join(projectFolder('corpus'), path)))).toBe(true);
}
