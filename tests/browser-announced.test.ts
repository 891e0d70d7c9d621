import type { Browser } from 'playwright-core';
import { InputFile } from 'grammy';
import { toBuffer } from 'qrcode';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DESKTOP, openChatPage, PHONE, type ChatPage, type Screen } from '../scripts/chat-page.ts';
import { findChromium } from '../scripts/find-chromium.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import { type OpenSandbox, openSandbox } from './open-sandbox.ts';

/** The bot's part is played by the tests: they send what an announcement can hold. */
const AIGERIM = 1001;
const GIORGI = 1002;

const preferred = process.env['CHROMIUM_PATH'];
const isSkipped = findChromium(preferred) === undefined && !process.env['REQUIRE_BROWSER'];

let browser: Browser;
let open: OpenSandbox;
let chat: ChatPage | undefined;

async function show(screen: Screen = DESKTOP): Promise<ChatPage> {
  chat = await openChatPage(browser, { url: open.sandbox.url, screen });
  return chat;
}

describe.skipIf(isSkipped)('announcements on the chat page', () => {
  beforeAll(async () => {
    browser = await openChromium(preferred);
    open = await openSandbox();
  });
  beforeEach(async () => {
    await open.client.reset();
    for (const id of [AIGERIM, GIORGI]) await open.client.person(id).start();
  });
  afterEach(async () => {
    const faults = chat?.faults;
    await chat?.close();
    chat = undefined;
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await open.close();
  });

  it('lets people vote, and shows the counts to all as they change', async () => {
    const { page } = await show();
    const { message_id } = await open.api.sendPoll(AIGERIM, 'Dinner on Friday?', ['Lamb', 'Fish'], {
      is_anonymous: false,
    });
    const option = page.getByTestId('poll-option-1');
    await option.click();
    await page.locator('[data-testid=poll-option-1][aria-pressed=true]').waitFor();
    expect(await option.locator('.poll-count').textContent()).toBe('1');
    await page.getByTestId('poll-option-0').click();
    await page.locator('[data-testid=poll-option-0][aria-pressed=true]').waitFor();
    expect(await option.getAttribute('aria-pressed')).toBe('false');
    await page.reload();
    await page.locator('[data-testid=poll-option-0][aria-pressed=true]').waitFor();
    await open.api.stopPoll(AIGERIM, message_id);
    await page.locator('[data-testid=poll-option-0]:disabled').waitFor();
  });

  it('shows places, albums and QR pictures, and follows edits and deletions', async () => {
    const { page, messages, messagesWith } = await show();
    await open.api.sendVenue(AIGERIM, 36.7689, 127.0735, 'Gate 2', 'Soonchunhyang-ro 22, Asan');
    await open.api.sendLocation(AIGERIM, 36.7689, 127.0735);
    const link = `https://t.me/${open.sandbox.bot.username}?start=inv_abc`;
    const qr = new InputFile(await toBuffer(link, { width: 320 }), 'invite.png');
    await open.api.sendPhoto(AIGERIM, qr, { caption: `Bus 1: ${link}` });
    const media = ['plan.pdf', 'menu.pdf'].map((name) => ({
      type: 'document' as const,
      media: new InputFile(Buffer.from(name), name),
    }));
    await open.api.sendMediaGroup(AIGERIM, media);
    const text = await open.api.sendMessage(AIGERIM, 'The room is 204');
    await messagesWith('The room is 204').waitFor();
    expect(await page.getByTestId('place').allTextContents()).toEqual([
      'Gate 2Soonchunhyang-ro 22, Asan',
      'Place36.7689, 127.0735',
    ]);
    await open.api.editMessageText(AIGERIM, text.message_id, 'The room is 305');
    await messagesWith('The room is 305').getByText('edited').waitFor();
    const count = await messages.count();
    await open.api.deleteMessage(AIGERIM, text.message_id);
    await messagesWith('The room is 305').waitFor({ state: 'detached' });
    expect(await messages.count()).toBe(count - 1);

    // A link to the bot is a tap by whoever is looking.
    await page.getByRole('link', { name: link, exact: true }).click();
    await messagesWith('/start inv_abc').waitFor();
  });

  it('counts what arrives for others, and keeps the place in a chat that one leaves', async () => {
    for (let line = 1; line <= 40; line += 1) await open.api.sendMessage(AIGERIM, `Line ${line}.`);
    const { page, choosePerson, messagesWith } = await show();
    await messagesWith('Line 40.').waitFor();
    await messagesWith('Line 5.').scrollIntoViewIfNeeded();
    await page.locator('.new-messages').waitFor();
    const top = () => page.evaluate("Math.round(document.querySelector('.scroller').scrollTop)");
    const before = await top();
    await open.api.sendMessage(GIORGI, 'Bus 2 leaves at 08:15');
    const badge = page.getByTestId(`person-${GIORGI}`).locator('.badge');
    await badge.waitFor();
    expect(await badge.textContent()).toBe('1, 1 unread message');
    await choosePerson(GIORGI);
    await messagesWith('Bus 2 leaves').waitFor();
    await badge.waitFor({ state: 'detached' });
    await choosePerson(AIGERIM);
    await messagesWith('Line 40.').waitFor();
    expect(await top()).toBe(before);
  });

  it('stays of use with ten thousand people: it shows a few and finds the others', async () => {
    const crowd = { count: 10_000, cohorts: ['Bus 1', 'Bus 2'] };
    const { last_id } = await open.client.createCrowd(crowd);
    await open.api.sendMessage(last_id, 'You are the last');
    const { page, choosePerson, messagesWith } = await show();
    await page.getByText('9,976 more').or(page.getByText('9976 more')).waitFor();
    await page.getByTestId('people-search').fill('guest 10000');
    await choosePerson(last_id);
    await messagesWith('You are the last').waitFor();
    await open.api.sendMessage(last_id, 'And this is new');
    await messagesWith('And this is new').waitFor();
  });

  it('is no wider than a phone', async () => {
    const { page, messagesWith } = await show(PHONE);
    await page.getByTestId(`chat-${AIGERIM}`).click();
    await open.api.sendPoll(AIGERIM, 'Which of these would you like to see? '.repeat(7), [
      'A'.repeat(100),
      'B',
    ]);
    await open.api.sendVenue(AIGERIM, 36.7689, 127.0735, 'Gate 2', 'Soonchunhyang-ro 22, Asan');
    await messagesWith('Gate 2').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(PHONE.width);
  });
});
