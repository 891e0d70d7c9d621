import type { Message } from '@grammyjs/types';
import { loadTexts, type Say } from '../src/languages/texts.ts';
import type { Language } from '../src/languages/languages.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { createFollowing, type Following } from './follow-messages.ts';
import { openBot, type OpenBot } from './open-bot.ts';
import { labelsOf } from './open-desk.ts';
import type { SandboxActor } from './sandbox-actor.ts';

export const AIGERIM = 1001;
export const GIORGI = 1002;
export const TIMUR = 1003;
export const MINJUN = 1004;
export const NILUFAR = 1005;
export const ANNA = 1006;

type Variables = Parameters<Say>[2];

export interface Announcing {
  /** An audience expression. */
  readonly audience: string;
  /** The ready buttons below it, by their key. */
  readonly answers?: readonly ('seen' | 'coming' | 'help')[];
  readonly urgent?: boolean;
}

/** The whole program over its sandbox, and an organiser who announces. */
export interface OpenOffice extends Following {
  readonly bot: OpenBot;
  /** Min-jun, who reads Korean. */
  readonly organiser: SandboxActor;
  /** What the bot says to somebody; to the organiser in Korean. */
  readonly words: (key: string, variables?: Variables) => string;
  readonly say: (language: Language, key: string, variables?: Variables) => string;
  /** Somebody opens the bot; no quiet hours keep announcements from them. */
  readonly enter: (person: number) => Promise<SandboxActor>;
  /** Whoever is known by now has no quiet hours. */
  readonly endQuietHours: () => Promise<void>;
  /** The organiser writes something and waits for the bot's next message. */
  readonly write: (text: string) => Promise<Message>;
  /** The organiser presses the newest button whose label ends so; gives its message as it is then, or the newest where it is gone. */
  readonly tap: (label: string | RegExp) => Promise<Message>;
  /** The newest message in the organiser's chat. */
  readonly newest: () => Promise<Message>;
  /** The same by the key of the label. */
  readonly tapOn: (key: string, variables?: Variables) => Promise<Message>;
  /** What the bot answered to the organiser's latest press. */
  readonly toast: () => string | undefined;
  /** Begins an announcement with messages that the organiser sends; gives its card. */
  readonly compose: (
    send: (organiser: SandboxActor) => Promise<Message | readonly Message[]>,
  ) => Promise<Message>;
  /** Says whom the announcement is for, in writing; gives what the bot says. */
  readonly address: (audience: string) => Promise<Message>;
  /** A text to whom it is for, sent and confirmed; gives its number. */
  readonly announce: (text: string, how: Announcing) => Promise<number>;
  /** Presses send, and confirms; gives the card. */
  readonly send: () => Promise<Message>;
  /** The card of an announcement once it is out. */
  readonly sent: (id: number) => Promise<Message>;
  /** A participant presses a button of a message; gives what the bot answers. */
  readonly answer: (message: Message, label: RegExp) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** Starts the bot, and lets the organiser and these people open it. */
export async function openOffice(
  options: { readonly env?: Readonly<Record<string, string>>; readonly people?: readonly number[] } = {},
): Promise<OpenOffice> {
  const bot = await openBot(options.env);
  const { client } = bot;
  const texts = loadTexts(projectFolder('locales'));
  const organiser = client.person(MINJUN);
  const words = (key: string, variables?: Variables) => texts('ko', key, variables);
  let toasted: string | undefined;

  const endQuietHours = () =>
    bot.look(async (db) => void (await db.updateTable('people').set({ quiet: 'off' }).execute()));
  async function enter(id: number): Promise<SandboxActor> {
    const person = client.person(id);
    await client.waitForAnswer(id, { after: (await person.start()).message_id });
    return person;
  }
  const newest = async () => {
    const message = (await client.transcript(MINJUN)).at(-1);
    if (message === undefined) throw new Error('The organiser’s chat is empty');
    return message;
  };
  async function tap(label: string | RegExp): Promise<Message> {
    const before = await client.transcript(MINJUN);
    const isMeant = (text: string) => (typeof label === 'string' ? text.endsWith(label) : label.test(text));
    const button = (message: Message) => labelsOf(message).find(isMeant);
    const shown = before.findLast((message) => button(message) !== undefined);
    if (!shown)
      throw new Error(`There is no button ${String(label)}:\n${await client.transcriptText(MINJUN)}`);
    const query = await organiser.press(button(shown) ?? '', { message: shown.message_id });
    toasted = (await client.waitForPressAnswer(query)).text;
    const left = (await client.transcript(MINJUN)).find(({ message_id }) => message_id === shown.message_id);
    return left ?? newest();
  }
  const tapOn: OpenOffice['tapOn'] = (key, variables) => tap(words(key, variables));
  const write = (text: string) => organiser.ask(text);

  const office: OpenOffice = {
    ...{ bot, organiser, words, enter, endQuietHours, write, tap, tapOn, newest },
    ...createFollowing(client),
    say: texts,
    toast: () => toasted,
    async compose(send) {
      await write('/announce');
      const sent = [await send(organiser)].flat();
      const last = sent.at(-1)?.message_id ?? 0;
      return client.waitForAnswer(MINJUN, { after: last, text: words('announce-more') });
    },
    async address(audience) {
      await tapOn('announce-button-audience');
      await tapOn('announce-button-write-audience');
      return write(audience);
    },
    async announce(text, { audience, answers = [], urgent = false }) {
      await office.compose((person) => person.send(text));
      await office.address(audience);
      if (urgent) await tapOn('announce-button-urgent');
      for (const answer of answers) {
        await tapOn('announce-button-answers');
        await tapOn(`answer-button-${answer}`);
        await tapOn('announce-button-card');
      }
      return numberOf(await office.send());
    },
    async send() {
      await tapOn('announce-button-send');
      return tapOn('announce-button-sure-now');
    },
    sent: (id) => office.arrival(MINJUN, words('sent-title-sent', { number: String(id) })),
    async answer({ chat, message_id }, label) {
      const query = await client.person(chat.id).press(label, { message: message_id });
      return (await client.waitForPressAnswer(query)).text;
    },
    close: async () => void (await bot.close()),
  };

  await enter(MINJUN);
  for (const person of options.people ?? [AIGERIM, GIORGI, TIMUR]) await enter(person);
  await endQuietHours();
  return office;
}

/** The announcement's number, as the buttons of its card carry it. */
export function numberOf(card: Message): number {
  const data = (card.reply_markup?.inline_keyboard ?? [])
    .flat()
    .map((button) => ('callback_data' in button ? button.callback_data : undefined))
    .find((each) => each !== undefined);
  const number = /^[^:]+:(\d+)/.exec(data ?? '')?.[1];
  if (number === undefined) throw new Error(`This is no card: ${card.text ?? ''}`);
  return Number(number);
}
