import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, openChatPage, PHONE, type ChatPage, type Screen } from '../scripts/chat-page.ts';
import { findChromium } from '../scripts/find-chromium.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import { AIGERIM, GIORGI, MINJUN, openOffice, type OpenOffice } from './open-office.ts';

const TEXT = 'Dinner tonight is at the fish market. The bus leaves at 18:40 from the west door.';

const preferred = process.env['CHROMIUM_PATH'];
const isSkipped = findChromium(preferred) === undefined && !process.env['REQUIRE_BROWSER'];

// One story: it begins at a desk and ends on a phone.
describe.skipIf(isSkipped)('an announcement on the chat page', () => {
  let office: OpenOffice;
  let browser: Browser | undefined;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await openChromium(preferred);
    office = await openOffice({ people: [AIGERIM, GIORGI] });
  });
  afterAll(async () => {
    await browser?.close();
    await office.close();
  });
  afterEach(async () => {
    await chat.close();
    expect(chat.faults).toEqual([]);
    expect(await office.bot.client.violations()).toEqual([]);
    expect(await office.bot.client.unanswered()).toEqual([]);
  });

  async function open(screen: Screen): Promise<ChatPage> {
    if (browser === undefined) throw new Error('The browser did not start');
    chat = await openChatPage(browser, { url: await office.bot.process.pageUrl, screen });
    return chat;
  }
  const words: OpenOffice['words'] = (...asked) => office.words(...asked);
  const say: OpenOffice['say'] = (...asked) => office.say(...asked);
  /** Presses the newest button that says so. */
  const tap = async (label: string) => {
    await chat.page.getByRole('button', { name: label }).last().click();
  };
  const card = (key: string): Locator => chat.messagesWith(words(key, { number: '1' }));

  it('goes to one cohort: its participant sees it and answers, the other does not', async () => {
    const { composer, choosePerson, messages, messagesWith } = await open(DESKTOP);
    await choosePerson(MINJUN);
    await composer.fill('/announce');
    await composer.press('Enter');
    await messagesWith(words('announce-how')).waitFor();
    await composer.fill(TEXT);
    await composer.press('Enter');
    // As the recipients will see it, and the card below.
    await card('announce-card-draft').waitFor();
    expect(await messagesWith(TEXT).count()).toBe(2);
    await tap(words('announce-button-audience'));
    await tap(words('audience-words-cohort', { name: 'Bus 2' }));
    await card('announce-card-draft')
      .filter({ hasText: words('audience-words-cohort', { name: 'Bus 2' }) })
      .waitFor();
    await tap(words('announce-button-answers'));
    await tap(words('answer-button-coming'));
    await chat.page.getByRole('button', { name: `✓ 🙋 ${words('answer-button-coming')}` }).waitFor();
    await tap(words('announce-button-card'));
    await tap(words('announce-button-send'));
    await tap(words('announce-button-sure-now'));
    await card('sent-title-sent').waitFor();
    await card('sent-title-sent')
      .filter({ hasText: `${words('answer-button-coming')}: 0` })
      .waitFor();

    await choosePerson(GIORGI);
    const arrived = messagesWith(TEXT);
    await arrived.waitFor();
    const coming = say('ka', 'answer-button-coming');
    await arrived.getByRole('button', { name: coming }).click();
    await arrived.getByRole('button', { name: `✅ 🙋 ${coming}` }).waitFor();

    await choosePerson(AIGERIM);
    await messagesWith(say('kk', 'start-how')).waitFor();
    expect(await messagesWith(TEXT).count()).toBe(0);
    expect(await messages.count()).toBe(2);

    await choosePerson(MINJUN);
    await card('sent-title-sent')
      .filter({ hasText: `${words('answer-button-coming')}: 1` })
      .waitFor();
  });

  it('is taken back on a phone, and is gone where it arrived', async () => {
    const { page, choosePerson, messagesWith } = await open(PHONE);
    await choosePerson(MINJUN);
    await page.getByTestId(`chat-${MINJUN}`).click();
    await card('sent-title-sent').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    for (const each of await card('sent-title-sent').getByRole('button').all()) {
      const box = await each.boundingBox();
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    }
    await tap(words('sent-button-recall'));
    await messagesWith(words('sent-recall-ask')).waitFor();
    await tap(words('sent-button-recall-sure'));
    await card('sent-title-recalled').waitFor();
    await card('sent-title-recalled')
      .filter({ hasText: words('sent-round-recall') })
      .waitFor();
    await office.gone(await office.arrival(GIORGI, TEXT));

    await page.getByTestId('back').click();
    await choosePerson(GIORGI);
    await page.getByTestId(`chat-${GIORGI}`).click();
    await messagesWith(say('ka', 'start-how')).waitFor();
    expect(await messagesWith(TEXT).count()).toBe(0);
  });
});
