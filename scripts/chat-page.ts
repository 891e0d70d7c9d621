import type { Browser, Locator, Page } from 'playwright-core';

/** The sandbox's page in a browser, used as people use it. */
export interface ChatPage {
  readonly page: Page;
  readonly composer: Locator;
  readonly messages: Locator;
  /** The messages that hold this text. */
  readonly messagesWith: (text: string | RegExp) => Locator;
  readonly choosePerson: (id: number) => Promise<void>;
  /** Writes and sends with Enter; gives the bot's answer: the message after the own one. */
  readonly ask: (text: string) => Promise<Locator>;
  /** Presses a key until the focus is on the target; fails when it never gets there. */
  readonly moveFocus: (key: 'Tab' | 'Shift+Tab', target: Locator) => Promise<void>;
  /** Everything that must not happen: errors in the console, failed requests, requests to another host, dialogs. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Screen {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the device for one of CSS; 1 when not given. */
  readonly scale?: number;
  /** Fingers and no mouse. */
  readonly touch?: boolean;
}

export const DESKTOP: Screen = { width: 1280, height: 800 };
export const PHONE: Screen = { width: 390, height: 844, scale: 2, touch: true };

const MOST_STOPS = 80;

/** Opens the page as somebody who was never there: with no storage, in English. */
export async function openChatPage(
  browser: Browser,
  options: { readonly url: string; readonly screen: Screen },
): Promise<ChatPage> {
  const { scale = 1, touch = false, ...viewport } = options.screen;
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    hasTouch: touch,
    isMobile: touch,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults = watch(page, new URL(options.url).origin);
  await page.goto(options.url);
  const composer = page.getByTestId('composer');
  const messages = page.getByTestId('message');
  return {
    page,
    composer,
    messages,
    messagesWith: (text) => messages.filter({ hasText: text }),
    choosePerson: (id) => page.getByTestId(`person-${id}`).click(),
    ask: async (text) => {
      const before = await messages.count();
      await composer.fill(text);
      await composer.press('Enter');
      const answer = messages.nth(before + 1);
      await answer.waitFor();
      return answer;
    },
    moveFocus: async (key, target) => {
      const isThere = () => target.and(page.locator(':focus')).count();
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        if ((await isThere()) > 0) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${key} does not lead to ${String(target)}`);
    },
    faults,
    close: () => context.close(),
  };
}

function watch(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      faults.push(`request: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`response: ${response.status()} ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}
