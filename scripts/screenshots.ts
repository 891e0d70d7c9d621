import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { AdviceError } from '../src/shared/errors.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { startBotProcess } from './bot-process.ts';
import { DESKTOP, openChatPage, PHONE, type Screen } from './chat-page.ts';
import { openChromium } from './open-chromium.ts';
import { given, runCommand } from './run-command.ts';

interface Shot {
  readonly file: string;
  readonly screen: Screen;
  /** Who asks, by id among the sample people. */
  readonly person: number;
  readonly questions?: readonly Question[];
  /** A file that is sent instead, and a piece of what the bot says to it. */
  readonly sends?: {
    readonly file: string;
    readonly change: (text: string) => string;
    readonly answer: string;
  };
}

/** A question and a piece of its answer: a picture of a wrong answer would be of no use. */
interface Question {
  readonly text: string;
  readonly answer: string;
}

/** Questions in the words of participants about documents in other languages. */
const SHOTS: readonly Shot[] = [
  {
    file: 'sandbox-desktop.png',
    screen: DESKTOP,
    person: 1001,
    questions: [
      { text: 'Do I need an adapter for my phone charger?', answer: 'you need no adapter' },
      { text: 'Таңғы ас нешеге дейін?', answer: '06:30–08:30' },
    ],
  },
  {
    file: 'sandbox-phone.png',
    screen: PHONE,
    person: 1002,
    questions: [
      { text: 'Надо ли брать переходник для зарядки?', answer: 'you need no adapter' },
      { text: 'არის Wi-Fi სასტუმროში?', answer: 'Wi-Fi is free' },
    ],
  },
  {
    file: 'staff-preview.png',
    screen: DESKTOP,
    person: 1006,
    sends: {
      file: 'practical/hotel.md',
      change: (text) => text.replace('06:30–08:30', '07:00–09:00'),
      answer: '07:00–09:00',
    },
  },
];

const help = `
npm run screenshots [-- --output DIR] [--chromium PATH]

Starts the bot with its sandbox, asks a few questions and takes pictures of the chat page.
  --output DIR     the folder to write into (docs/images)
  --chromium PATH  the browser to use; else the usual places are tried
`;

await runCommand(
  {
    help,
    options: {
      output: { type: 'string' },
      chromium: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  },
  async ({ values }) => {
    const output = given(values.output) ?? projectFolder('docs/images');
    await mkdir(output, { recursive: true });
    const browser = await openChromium(given(values.chromium));
    const data = await mkdtemp(join(tmpdir(), 'dragoman-screenshots-'));
    const bot = startBotProcess({ DATA_DIR: data, LOG_LEVEL: 'warn' });
    try {
      const url = await bot.pageUrl;
      for (const shot of SHOTS) {
        const path = join(output, shot.file);
        await takePicture(browser, { url, shot, path });
        process.stdout.write(`${path} (${(await stat(path)).size} bytes)\n`);
      }
    } finally {
      await browser.close();
      bot.kill('SIGTERM');
      await bot.exited;
      await rm(data, { recursive: true, force: true });
    }
  },
);

async function takePicture(
  browser: Browser,
  { url, shot, path }: { url: string; shot: Shot; path: string },
): Promise<void> {
  const { page, choosePerson, ask, close } = await openChatPage(browser, { url, screen: shot.screen });
  await choosePerson(shot.person);
  const chat = page.getByTestId(`chat-${shot.person}`);
  if (await chat.isVisible()) await chat.click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByTestId('message').nth(1).waitFor();
  if (shot.sends) await sendFile(page, shot.sends);
  for (const question of shot.questions ?? []) {
    const said = await (await ask(question.text)).innerText();
    if (!said.includes(question.answer)) {
      throw new AdviceError(
        `To “${question.text}” the bot said:\n${said}\nPut a question that it can answer into scripts/screenshots.ts.`,
      );
    }
  }
  await page.getByTestId('typing').waitFor({ state: 'hidden' });
  // Away from the messages, which show a button below the mouse.
  await page.mouse.move(0, 0);
  await page.screenshot({ path });
  await close();
}

async function sendFile(page: Page, { file, change, answer }: NonNullable<Shot['sends']>): Promise<void> {
  const text = await readFile(join(projectFolder('corpus'), file), 'utf8');
  const buffer = Buffer.from(change(text));
  await page
    .getByTestId('file-input')
    .setInputFiles({ name: basename(file), mimeType: 'text/markdown', buffer });
  await page.getByTestId('file-caption').press('Enter');
  await page.getByTestId('message-text').filter({ hasText: answer }).waitFor();
}
