import type { Message } from '@grammyjs/types';
import { InputFile } from 'grammy';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DESKTOP, openChatPage, PHONE, type ChatPage, type Screen } from '../scripts/chat-page.ts';
import { findChromium } from '../scripts/find-chromium.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import { dragFiles, dropFiles, letGo, pasteFiles, type DroppedFile } from './drop-files.ts';
import { openSandbox, type OpenSandbox } from './open-sandbox.ts';

const STAFF = 1005;
const PARTICIPANT = 1001;
const CAPTION = 'Bus timetable; en; participants; 2027-05-01';
const TIMETABLE: DroppedFile = { name: 'Расписание; весна.md', content: 'Bus 2 leaves at 08:15' };
const ROOMS: DroppedFile = { name: 'rooms.csv', content: 'room,hall', type: 'text/csv' };

const preferred = process.env['CHROMIUM_PATH'];
const isSkipped = findChromium(preferred) === undefined && !process.env['REQUIRE_BROWSER'];

describe.skipIf(isSkipped)('files on the chat page', () => {
  let browser: Browser | undefined;
  let sandbox: OpenSandbox;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await openChromium(preferred);
    sandbox = await openSandbox();
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox.close();
  });
  beforeEach(async () => {
    await sandbox.client.reset();
    await sandbox.client.person(STAFF).start();
    await newMessages();
  });
  afterEach(async () => {
    await chat.close();
    expect(chat.faults).toEqual([]);
  });

  async function open(screen: Screen, person = STAFF): Promise<ChatPage> {
    if (browser === undefined) throw new Error('The browser did not start');
    chat = await openChatPage(browser, { url: sandbox.sandbox.url, screen });
    await chat.choosePerson(person);
    if (screen === PHONE) await chat.page.getByTestId(`chat-${person}`).click();
    await chat.composer.waitFor();
    return chat;
  }

  /** What a bot would be told since the last time. */
  async function newMessages(): Promise<Message[]> {
    const updates = await sandbox.api.getUpdates();
    const last = updates.at(-1)?.update_id;
    if (last !== undefined) await sandbox.api.getUpdates({ offset: last + 1 });
    return updates.flatMap(({ message }) => (message === undefined ? [] : [message]));
  }

  it('sends two dropped files as an album with their caption', async () => {
    const { page, messagesWith } = await open(DESKTOP);
    const list = page.getByTestId('message-list');
    await dragFiles(list, [TIMETABLE]);
    expect(await page.getByTestId('drop-zone').innerText()).toContain('Nilufar, staff');
    await dropFiles(list, [TIMETABLE, ROOMS]);
    expect(await page.getByTestId('drop-zone').isVisible()).toBe(false);
    const strip = page.getByTestId('file-strip');
    expect(await strip.innerText()).toContain('2 files to send, as one album');
    expect(await strip.getByTestId('strip-file').allInnerTexts()).toEqual([
      expect.stringMatching(/^Расписание; весна\.md\s+21B$/),
      expect.stringMatching(/^rooms\.csv\s+9B$/),
    ]);

    const caption = page.getByTestId('file-caption').and(page.locator(':focus'));
    await caption.fill(CAPTION);
    await caption.press('Enter');
    await messagesWith('rooms.csv').waitFor();
    const [first, second, ...others] = await newMessages();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      from: { id: STAFF },
      caption: CAPTION,
      document: { file_name: TIMETABLE.name, mime_type: 'text/markdown', file_size: 21 },
    });
    expect(second).toMatchObject({ document: { file_name: ROOMS.name, mime_type: 'text/csv' } });
    expect(second).not.toHaveProperty('caption');
    expect(first?.media_group_id).toBe(second?.media_group_id);
    const bytes = await sandbox.client.file(first?.document?.file_id ?? '');
    expect(Buffer.from(bytes).toString()).toBe(TIMETABLE.content);
    await chat.composer.and(page.locator(':focus')).waitFor();
  });

  it('says in words what cannot be sent, and sends the rest', async () => {
    const { page, messagesWith } = await open(DESKTOP);
    const { limits } = await sandbox.client.state();
    const problems = page.getByTestId('file-problems');
    await dropFiles(page.getByTestId('message-list'), [{ name: 'empty.txt', content: '' }]);
    expect(await problems.innerText()).toBe('“empty.txt” is empty, so there is nothing to send.');
    expect(await chat.composer.isVisible()).toBe(true);
    await page.getByTestId('file-cancel').click();

    const film = { name: 'film.mov', content: limits.file_bytes + 1_000_000 };
    await dropFiles(page.getByTestId('message-list'), [film, ROOMS]);
    expect(await problems.innerText()).toBe('“film.mov” has 65 MB; the sandbox takes files of up to 64 MB.');
    const caption = page.getByTestId('file-caption');
    await caption.fill('x'.repeat(1025));
    expect(await page.getByTestId('file-send').isDisabled()).toBe(true);
    expect(await page.getByTestId('file-strip').innerText()).toContain(
      'The caption has 1025 characters; Telegram takes 1024.',
    );
    await caption.fill('');
    await page.getByTestId('file-send').click();
    await messagesWith('rooms.csv').waitFor();
    expect((await newMessages()).map(({ document }) => document?.file_name)).toEqual(['rooms.csv']);
  });

  it('takes pasted files and those of the button, and gives the text back when they are left', async () => {
    const { page, composer, messagesWith } = await open(DESKTOP);
    const files = page.getByTestId('strip-file');
    await composer.fill('As promised');
    await pasteFiles(page, [ROOMS]);
    await page
      .getByTestId('file-input')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await files.nth(1).waitFor();
    await page.getByRole('button', { name: 'Take rooms.csv away' }).click();
    expect(await files.allInnerTexts()).toEqual([expect.stringContaining('a.txt')]);
    await page.getByTestId('file-caption').press('Escape');
    expect(await composer.inputValue()).toBe('As promised');

    await pasteFiles(page, [ROOMS]);
    await page.getByTestId('file-send').click();
    await messagesWith('rooms.csv').waitFor();
    expect(await newMessages()).toMatchObject([
      { caption: 'As promised', document: { file_name: 'rooms.csv' } },
    ]);
    expect(await composer.inputValue()).toBe('');
  });

  it('answers a message of the bot with a file and with a command', async () => {
    const { page, composer, messagesWith } = await open(DESKTOP);
    const answer = await sandbox.api.sendMessage(STAFF, 'Breakfast is at 7:00');
    const reply = async (): Promise<void> => {
      await messagesWith('Breakfast').first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Reply' }).click();
    };
    await reply();
    await composer.fill('/expect');
    await composer.press('Enter');
    await messagesWith('/expect').waitFor();
    await reply();
    await dropFiles(page.getByTestId('message-list'), [ROOMS]);
    await page.getByTestId('file-caption').press('Enter');
    await messagesWith('rooms.csv').waitFor();
    await composer.fill('Thank you');
    await composer.press('Enter');
    await messagesWith('Thank you').waitFor();
    const sent = await newMessages();
    expect(sent.map(({ reply_to_message }) => reply_to_message)).toEqual([answer, answer, undefined]);
    expect(sent[0]).toMatchObject({ text: '/expect', entities: [{ type: 'bot_command' }] });
  });

  it('downloads what the bot sends under its name, on a phone without sideways scrolling', async () => {
    const { page, messagesWith } = await open(PHONE);
    const name = `Программа визита ${'очень '.repeat(12)}(2027).md`;
    await sandbox.api.sendDocument(STAFF, new InputFile(Buffer.from('# Agenda'), name));
    const link = messagesWith('Программа').getByRole('link', { name: /^Download/ });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(name);
    await dropFiles(page.getByTestId('message-list'), [{ name, content: 'x' }, ROOMS]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    const send = await page.getByTestId('file-send').boundingBox();
    expect((send?.x ?? Infinity) + (send?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  });

  it('takes no files beside the chat, nor for a bot that is blocked', async () => {
    await sandbox.client.person(PARTICIPANT).start();
    await sandbox.client.person(PARTICIPANT).block();
    await newMessages();
    const { page, choosePerson } = await open(DESKTOP);
    const strip = page.getByTestId('file-strip');
    await dropFiles(page.getByTestId('chat-list'), [ROOMS]);
    expect(await strip.isVisible()).toBe(false);
    await choosePerson(PARTICIPANT);
    const list = page.getByTestId('message-list');
    await list.waitFor();
    await dragFiles(list, [ROOMS]);
    expect(await page.getByTestId('drop-zone').isVisible()).toBe(false);
    await letGo(list, [ROOMS]);
    await page.getByTestId('toast').filter({ hasText: 'You blocked the bot' }).waitFor();
    expect(await strip.isVisible()).toBe(false);
    expect(await newMessages()).toEqual([]);
  });
});
