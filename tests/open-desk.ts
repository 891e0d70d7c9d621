import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Message } from '@grammyjs/types';
import { loadTexts, type Say } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { openBot, temporaryFolder, type OpenBot } from './open-bot.ts';
import type { FileToSend, SandboxActor } from './sandbox-actor.ts';

/** Nilufar of the sample people, who reads Uzbek. */
const STAFF = 1005;

/** A few documents of the sample corpus, in three languages and three formats, one of them for staff alone. */
const DOCUMENTS = [
  'programme.yaml',
  'practical/hotel.md',
  'practical/faq.md',
  'practical/sim-and-internet.md',
  'staff/duty-sheet.md',
  'transport/buses.csv',
  'transport/buses.meta.yaml',
];

/** The whole program over a small corpus of its own, and somebody of the staff at work. */
export interface OpenDesk {
  readonly bot: OpenBot;
  readonly corpusDir: string;
  readonly staff: SandboxActor;
  /** What the bot says to staff, in their language. */
  readonly words: (key: string, variables?: Parameters<Say>[2]) => string;
  /** Staff send files; gives what the bot shows of them. */
  send(files: readonly FileToSend[], caption?: string): Promise<Message>;
  /** Staff press the button of a message that ends in these words; gives the message as the bot leaves it. */
  press(message: Message, label: string): Promise<Message>;
  /** Opens the bot as somebody else. */
  enter(person: number): Promise<SandboxActor>;
  close(): Promise<void>;
}

/** Starts the bot over a copy of some sample documents. */
export async function openDesk(): Promise<OpenDesk> {
  const folder = await temporaryFolder();
  const corpusDir = join(folder, 'corpus');
  for (const path of DOCUMENTS) {
    await mkdir(dirname(join(corpusDir, path)), { recursive: true });
    await cp(join(projectFolder('corpus'), path), join(corpusDir, path));
  }
  const bot = await openBot({ CORPUS_DIR: corpusDir, DATA_DIR: join(folder, 'data') });
  const { client } = bot;
  const say = loadTexts(projectFolder('locales'));
  const enter = async (id: number): Promise<SandboxActor> => {
    const person = client.person(id);
    await client.waitForAnswer(id, { after: (await person.start()).message_id });
    return person;
  };
  const staff = await enter(STAFF);
  return {
    ...{ bot, corpusDir, staff, enter },
    words: (key, variables) => say('uz', key, variables),
    async send(files, caption) {
      const sent = await staff.sendFiles('document', files, caption === undefined ? {} : { caption });
      return client.waitForAnswer(STAFF, { after: sent.at(-1)?.message_id ?? 0 });
    },
    press: (message, label) => pressButton(bot, staff, message, label),
    async close() {
      await bot.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The words on the buttons below a message. */
export function labelsOf({ reply_markup }: Message): string[] {
  return (reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

/** Somebody presses a button of a message in their own chat, waits for what it does, and looks at the message again. */
export async function pressButton(
  { client }: OpenBot,
  person: SandboxActor,
  { message_id }: Message,
  label: string,
): Promise<Message> {
  const find = async () => (await client.transcript(person.id)).find((one) => one.message_id === message_id);
  const shown = await find();
  const button = shown && labelsOf(shown).find((text) => text.endsWith(label));
  if (button === undefined) {
    throw new Error(
      `Message ${message_id} has no button ${label}:\n${await client.transcriptText(person.id)}`,
    );
  }
  await client.waitForPressAnswer(await person.press(button, { message: message_id }));
  const left = await find();
  if (left === undefined) throw new Error(`Message ${message_id} is gone`);
  return left;
}
