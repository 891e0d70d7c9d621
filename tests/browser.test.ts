import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBotProcess, type BotProcess } from '../scripts/bot-process.ts';
import { DESKTOP, openChatPage, PHONE, type ChatPage, type Screen } from '../scripts/chat-page.ts';
import { findChromium } from '../scripts/find-chromium.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { connectSandbox } from './sandbox-client.ts';

/** Of the sample people; each test has its own, so that no test reads the chat of another. */
const FIRST = 1001;
const IN_RUSSIAN = 1003;
const OTHER = 1002;
const ON_PHONE = 1004;
const WITH_MARKUP = 1005;
const ON_KEYBOARD = 1006;
const ON_PHONE_GROUP = -4_100_001;
const BREAKFAST = '06:30–08:30';
const HOTEL = 'Your hotel: Sample Hotel Sejong';

const preferred = process.env['CHROMIUM_PATH'];
const isSkipped = findChromium(preferred) === undefined && !process.env['REQUIRE_BROWSER'];
if (isSkipped) {
  process.stdout.write(
    'No Chromium found: the browser tests were skipped. Set CHROMIUM_PATH or install one.\n',
  );
}

describe.skipIf(isSkipped)('the chat page in a browser', () => {
  const say = loadTexts(projectFolder('locales'));
  let folder = '';
  let bot: BotProcess | undefined;
  let browser: Browser | undefined;
  let url = '';
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await openChromium(preferred);
    folder = await mkdtemp(join(tmpdir(), 'dragoman-browser-'));
    bot = startBotProcess({ DATA_DIR: folder, LOG_LEVEL: 'warn' });
    url = await bot.pageUrl;
  });
  afterAll(async () => {
    await browser?.close();
    bot?.kill('SIGTERM');
    await bot?.exited;
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await chat.close();
    expect(chat.faults).toEqual([]);
  });

  async function open(screen: Screen): Promise<ChatPage> {
    if (browser === undefined) throw new Error('The browser did not start');
    chat = await openChatPage(browser, { url, screen });
    return chat;
  }

  async function addPerson(name: string): Promise<void> {
    const client = await connectSandbox(url);
    await client.createPerson({ first_name: name });
    client.close();
  }

  it('lets a newcomer start, ask in two languages, open the document and rate the answer', async () => {
    const { page, ask, choosePerson, messages, messagesWith } = await open(DESKTOP);
    await choosePerson(IN_RUSSIAN);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messagesWith(say('ru', 'start-how')).waitFor();

    const english = await ask('What time is breakfast?');
    const text = await english.getByTestId('message-text').innerText();
    expect(text).toContain(say('en', 'answer-quoted'));
    expect(text).toContain(BREAKFAST);
    expect(text).toContain(HOTEL);

    const russian = await ask('Во сколько завтрак?');
    const said = await russian.getByTestId('message-text').innerText();
    expect(said).toContain(say('ru', 'answer-quoted'));
    expect(said).toContain(BREAKFAST);

    const before = await messages.count();
    await russian.getByRole('button', { name: `📄 ${HOTEL}` }).click();
    const link = messages.nth(before).getByRole('link', { name: /^Download/ });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(await readFile(await download.path())).toEqual(
      await readFile(join(projectFolder('corpus'), 'practical/hotel.md')),
    );

    await russian.getByRole('button', { name: say('ru', 'button-useful') }).click();
    await page
      .getByTestId('toast')
      .filter({ hasText: say('ru', 'feedback-thanks-useful') })
      .waitFor();
  });

  it('shows everybody their own chat, also after a reload', async () => {
    const { page, ask, choosePerson, messages, messagesWith } = await open(DESKTOP);
    const question = 'Is there Wi-Fi in the hotel?';
    await choosePerson(OTHER);
    await ask(question);
    await choosePerson(WITH_MARKUP);
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    expect(await messages.count()).toBe(0);
    await choosePerson(OTHER);
    await messagesWith(question).waitFor();
    await page.reload();
    await messagesWith(question).waitFor();
  });

  it('shows the list or the chat on a phone, unfolds the sources there, and is no wider than the screen', async () => {
    const { page, ask, choosePerson, composer } = await open(PHONE);
    const list = page.getByTestId('chat-list');
    await choosePerson(ON_PHONE);
    await list.waitFor();
    expect(await composer.isVisible()).toBe(false);

    await page.getByTestId(`chat-${ON_PHONE}`).click();
    const answer = await ask('What time is breakfast?');
    expect(await answer.innerText()).toContain(BREAKFAST);
    expect(await list.isVisible()).toBe(false);

    const sources = answer.getByRole('blockquote');
    const folded = await sources.boundingBox();
    await sources.getByRole('button', { name: 'Show more' }).click();
    await sources.getByRole('button', { name: 'Show less', expanded: true }).waitFor();
    const unfolded = await sources.boundingBox();
    expect(unfolded?.height).toBeGreaterThan(folded?.height ?? Infinity);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);

    await page.getByTestId('back').click();
    await page
      .getByTestId(`chat-${ON_PHONE}`)
      .filter({ hasText: say('en', 'answer-quoted') })
      .waitFor();
    expect(await composer.isVisible()).toBe(false);
    await page.getByTestId(`chat-${ON_PHONE_GROUP}`).click();
    await composer.waitFor();
    await page.goBack();
    await list.waitFor();
  });

  it('opens the chat of whoever is chosen while the messages are still on their way', async () => {
    const { page, choosePerson, composer } = await open(DESKTOP);
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/control/chats/*/messages*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(url);
    await choosePerson(OTHER);
    await composer.waitFor();
    expect(await page.getByRole('button', { name: 'Start', exact: true }).isVisible()).toBe(false);
    letThrough();
    await page.getByTestId('message').first().waitFor();
  });

  it('needs no mouse', async () => {
    const { page, composer, messages, messagesWith, moveFocus } = await open(DESKTOP);
    await moveFocus('Tab', page.getByTestId(`person-${FIRST}`));
    for (let at = FIRST; at < ON_KEYBOARD; at += 1) await page.keyboard.press('ArrowRight');
    // Somebody who joins draws the people anew; the focus stays where it is.
    await addPerson('Joiner');
    await page.getByText('Joiner', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByTestId(`person-${ON_KEYBOARD}`).and(page.locator('[aria-current]')).waitFor();

    await moveFocus('Tab', composer);
    await page.keyboard.type('What time is breakfast?');
    await page.keyboard.press('Enter');
    const answer = messagesWith(BREAKFAST);
    await answer.waitFor();
    await moveFocus('Shift+Tab', answer.getByRole('button', { name: say('en', 'button-not-useful') }));
    await page.keyboard.press('Enter');
    await page
      .getByTestId('toast')
      .filter({ hasText: say('en', 'feedback-thanks-not-useful') })
      .waitFor();

    await moveFocus('Shift+Tab', answer.getByRole('button', { name: HOTEL }));
    await page.keyboard.press('Space');
    await messages.getByRole('link', { name: /^Download/ }).waitFor();
  });

  it('shows what people write as text, never as markup', async () => {
    const { page, choosePerson, composer, messagesWith } = await open(DESKTOP);
    const markup = '<b>x</b><img src="nowhere" onerror="alert(1)">';
    await choosePerson(WITH_MARKUP);
    await composer.fill(markup);
    await page.getByTestId('send').click();
    const text = messagesWith('<b>').getByTestId('message-text').first();
    expect(await text.innerText()).toBe(markup);
    expect(await page.locator('b, img').count()).toBe(0);

    await addPerson('<i>Name</i>');
    await page.getByText('<i>Name</i>', { exact: true }).waitFor();
  });
});
