import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, openChatPage, PHONE, type ChatPage, type Screen } from '../scripts/chat-page.ts';
import { findChromium } from '../scripts/find-chromium.ts';
import { openChromium } from '../scripts/open-chromium.ts';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { dropFiles } from './drop-files.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const STAFF = 1005;
const PARTICIPANT = 1002;
const TITLE = 'Swimming pool of the hotel';
const QUESTION = 'When is the swimming pool open?';
const OLD = 'from 17:10 to 21:40';
const NEW = 'from 16:20 to 20:50';
const fileOf = (hours: string) => ({
  name: 'pool.md',
  content: `# Pool\n\nThe swimming pool on the fifth floor is open ${hours} every day.\n`,
});

const preferred = process.env['CHROMIUM_PATH'];
const isSkipped = findChromium(preferred) === undefined && !process.env['REQUIRE_BROWSER'];

// One story, at a desk and then on a phone.
describe.skipIf(isSkipped)('staff on the chat page', () => {
  const say = loadTexts(projectFolder('locales'));
  let desk: OpenDesk;
  let url = '';
  let browser: Browser | undefined;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await openChromium(preferred);
    desk = await openDesk();
    url = await desk.bot.process.pageUrl;
  });
  afterAll(async () => {
    await browser?.close();
    await desk.close();
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

  /** Drops a file with a caption and waits for the bot's word on it. */
  async function send(hours: string): Promise<Locator> {
    const { page, messagesWith } = chat;
    await dropFiles(page.getByTestId('message-list'), [fileOf(hours)]);
    const caption = page.getByTestId('file-caption');
    await caption.fill(`${TITLE}; en; all`);
    await caption.press('Enter');
    const preview = messagesWith(desk.words('draft-heading')).last();
    await preview.waitFor();
    return preview;
  }

  const button = (message: Locator, key: string) => message.getByRole('button', { name: desk.words(key) });
  const textOf = (message: Locator) => message.getByTestId('message-text').innerText();

  it('drop a file, look at it and publish it; a participant gets the answer with its source', async () => {
    const { page, choosePerson, ask, messagesWith } = await open(DESKTOP);
    await choosePerson(PARTICIPANT);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messagesWith(say('ka', 'start-how')).waitFor();
    expect(await textOf(await ask(QUESTION))).toContain(say('en', 'not-known'));

    await choosePerson(STAFF);
    const preview = await send(OLD);
    const shown = await textOf(preview);
    expect(shown).toContain(TITLE);
    expect(shown).toContain(desk.words('draft-passages', { count: 1 }));
    expect(shown).toContain(OLD);
    await button(preview, 'draft-button-publish').click();
    const published = messagesWith(desk.words('draft-published', { version: '2' }));
    await published.waitFor();
    // Its name is no address on the web.
    expect(await textOf(published)).toContain('pool.md');
    expect(await published.getByRole('link').count()).toBe(0);

    await choosePerson(PARTICIPANT);
    await messagesWith(say('ka', 'start-how')).waitFor();
    const answer = await ask(QUESTION);
    expect(await textOf(answer)).toContain(OLD);
    expect(await textOf(answer)).toContain(`1. ${TITLE} – Pool`);
    await answer.getByRole('button', { name: `📄 ${TITLE}` }).click();
    await messagesWith('pool.md')
      .getByRole('link', { name: /^Download/ })
      .waitFor();
  });

  it('see on a phone what changes, and replace the document', async () => {
    const { page, choosePerson, ask, messagesWith } = await open(PHONE);
    await choosePerson(STAFF);
    await page.getByTestId(`chat-${STAFF}`).click();
    await messagesWith(desk.words('draft-published', { version: '2' })).waitFor();
    const preview = await send(NEW);
    const shown = await textOf(preview);
    expect(shown).toContain(desk.words('draft-existing', { title: TITLE, path: 'pool.md' }));
    expect(shown).toMatch(new RegExp(`\\+ .*${NEW}`));
    expect(shown).toMatch(new RegExp(`− .*${OLD}`));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    for (const each of await preview.getByRole('button').all()) {
      const box = await each.boundingBox();
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    }

    await button(preview, 'draft-button-language').click();
    await preview.getByRole('button', { name: say('ko', 'language-name') }).waitFor();
    await button(preview, 'button-previous').click();
    await button(preview, 'draft-button-replace').click();
    await messagesWith(desk.words('draft-published', { version: '3' })).waitFor();
    const answer = await textOf(await ask(QUESTION));
    expect(answer).toContain(NEW);
    expect(answer).not.toContain(OLD);
  });
});
