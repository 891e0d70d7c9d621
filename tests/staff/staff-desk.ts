import type { Message } from '@grammyjs/types';
import { loadTexts } from '../../src/languages/texts.ts';
import type { SandboxEvent } from '../../src/sandbox/control-contract.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';
import type { FileToSend } from '../sandbox-actor.ts';
import type { SandboxClient } from '../sandbox-client.ts';

type Edited = Extract<SandboxEvent, { type: 'message' | 'edited' }>;

/** What one of the staff does with the documents in Telegram. */
export interface StaffDesk {
  readonly id: number;
  /** A text of the bot in this person's language. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** Sends files, more than one as an album, and gives the message that shows what was understood of them. */
  upload(files: readonly FileToSend[]): Promise<Message>;
  /** Presses a button of a message and gives the message as it says something else then. */
  turn(message: Message, label: RegExp): Promise<Message>;
  /** Presses a button of a message and gives the message that the bot sends then. */
  told(message: Message, label: RegExp): Promise<Message>;
  /** The question whether to remove the document with this title. */
  askToRemove(title: string): Promise<Message>;
  /** The question whether to go back to a version. */
  askToGoBack(version: number): Promise<Message>;
  /** Asks, and waits for an answer with these words. */
  ask(question: string, wanted: string | RegExp): Promise<Message>;
  /** Resolves when the bot has dealt with everything that was sent before. */
  caughtUp(): Promise<void>;
}

/** A button that publishes, whether or not the bot says already that it is doing so. */
export const PUBLISH = /^[✅⏳]/u;
export const REPLACE = /^(?:🔁|⏳)/u;
export const REMOVE = /^🗑/u;
export const GO_BACK = /^↩️/u;

export function openStaffDesk(client: SandboxClient, id: number): StaffDesk {
  const person = client.person(id);
  const texts = loadTexts(projectFolder('locales'));
  const say: StaffDesk['say'] = (key, values) => texts('uz', key, values);
  const labelled = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'u');

  const turn: StaffDesk['turn'] = async (message, label) => {
    const past = new Set<SandboxEvent>(client.events());
    await person.press(label, { message: message.message_id });
    const event = await client.waitFor(
      `change of message ${message.message_id} after ${String(label)}`,
      (each): each is Edited =>
        !past.has(each) &&
        each.type === 'edited' &&
        each.message.message_id === message.message_id &&
        each.message.text !== message.text,
    );
    return event.message;
  };
  const ask: StaffDesk['ask'] = async (question, wanted) => {
    const { message_id } = await person.send(question);
    return client.waitForAnswer(id, { after: message_id, text: wanted });
  };
  return {
    id,
    say,
    upload: async (files) => {
      const sent = await person.sendFiles('document', files);
      return client.waitForAnswer(id, { after: sent.at(-1)?.message_id ?? 0 });
    },
    turn,
    told: async (message, label) => {
      const last = (await client.transcript(id)).at(-1);
      await person.press(label, { message: message.message_id });
      return client.waitForAnswer(id, { after: last?.message_id ?? 0 });
    },
    askToRemove: async (title) => {
      const list = await person.ask('/docs');
      return turn(await turn(list, labelled(title)), REMOVE);
    },
    askToGoBack: async (version) => {
      const list = await turn(await person.ask('/history'), labelled(say('history-button-versions')));
      return turn(list, labelled(say('rollback-button', { version: String(version) })));
    },
    ask,
    // What a person writes is dealt with in order.
    caughtUp: async () => void (await ask('/help', say('help-title'))),
  };
}
