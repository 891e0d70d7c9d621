import type { Message } from '@grammyjs/types';
import type {
  CrowdAdded,
  Fault,
  NewCrowd,
  NewGroup,
  NewPerson,
  RecordedCall,
  SandboxChat,
  SandboxEvent,
  SandboxPerson,
  SandboxState,
  Violation,
} from '../src/sandbox/control-contract.ts';
import { followEvents } from './sandbox-events.ts';
import { createActor, type SandboxActor } from './sandbox-actor.ts';
import { createControlCalls } from './sandbox-calls.ts';

export interface AnswerWanted {
  /** Only messages with a higher number than this one. */
  readonly after?: number;
  /** Only messages whose text or caption holds this, or matches it. */
  readonly text?: string | RegExp;
  /** Milliseconds; 10,000 when absent. */
  readonly patience?: number;
}

/** Talks to a running sandbox as its people do, and looks behind the scenes. */
export interface SandboxClient {
  state(): Promise<SandboxState>;
  /** One of the people by id. */
  person(id: number): SandboxActor;
  createPerson(person: NewPerson): Promise<SandboxActor>;
  /** Many people at once, with consecutive ids. */
  createCrowd(crowd: NewCrowd): Promise<CrowdAdded>;
  createGroup(group: NewGroup): Promise<SandboxChat>;
  /** All messages of a chat, oldest first; a private chat has the id of its person. */
  transcript(chatId: number): Promise<Message[]>;
  /** How many messages of the bot hold a text, by chat; chats without any are left out. */
  received(text: string): Promise<ReadonlyMap<number, number>>;
  /** The same as lines "name: text [button] [button]", for failure messages. */
  transcriptText(chatId: number): Promise<string>;
  /** Everything that has happened since the client connected. */
  events(): readonly SandboxEvent[];
  /** The first event, of the past or to come, that fits. Fails after `patience` (10,000 ms), saying what did happen. */
  waitFor<E extends SandboxEvent>(
    what: string,
    fits: (event: SandboxEvent) => event is E,
    patience?: number,
  ): Promise<E>;
  /** The bot's next message in a chat, new or edited. */
  waitForAnswer(chatId: number, wanted?: AnswerWanted): Promise<Message>;
  /** What the bot answered to a press of a button. */
  waitForPressAnswer(queryId: string): Promise<Extract<SandboxEvent, { type: 'callback-answer' }>>;
  calls(since?: number): Promise<readonly RecordedCall[]>;
  violations(): Promise<readonly Violation[]>;
  /** Ids of callback queries that the bot has not answered. */
  unanswered(): Promise<readonly string[]>;
  fault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  limits(enabled: boolean): Promise<void>;
  /** Moves the sandbox's clock forward. */
  advance(milliseconds: number): Promise<void>;
  reset(): Promise<void>;
  setBot(chatId: number, status: 'member' | 'administrator' | 'kicked'): Promise<void>;
  /** Makes a supergroup of a plain group; gives it with its new id. */
  migrate(chatId: number): Promise<SandboxChat>;
  setTopic(chatId: number, threadId: number, status: 'open' | 'closed' | 'deleted'): Promise<void>;
  file(fileId: string): Promise<Uint8Array>;
  close(): void;
}

/** Connects to the sandbox at this address (its `url`) and starts to listen. */
export async function connectSandbox(url: string): Promise<SandboxClient> {
  const { get, post, remove, bytes } = createControlCalls(url);
  const follower = await followEvents(new URL('control/events', url));
  const transcript = async (chatId: number): Promise<Message[]> =>
    (await get<{ messages: Message[] }>(`chats/${chatId}/messages`)).messages;
  const waitForAnswer: SandboxClient['waitForAnswer'] = async (
    chatId,
    { after = 0, text = '', patience } = {},
  ) => {
    const event = await follower.waitFor(
      `an answer in chat ${chatId} after message ${after} with ${String(text)}`,
      (each): each is Extract<SandboxEvent, { type: 'message' | 'edited' }> =>
        (each.type === 'message' || each.type === 'edited') &&
        each.message.chat.id === chatId &&
        each.message.from?.is_bot === true &&
        each.message.message_id > after &&
        holds(each.message, text),
      patience,
    );
    return event.message;
  };
  const person = (id: number): SandboxActor => createActor({ id, post, transcript, waitForAnswer });

  return {
    state: () => get<SandboxState>('state'),
    person,
    createPerson: async (input) => person((await post<SandboxPerson>('people', input)).user.id),
    createCrowd: (crowd) => post<CrowdAdded>('crowd', crowd),
    createGroup: (input) => post<SandboxChat>('chats', input),
    transcript,
    received: async (text) => {
      const query = `received?text=${encodeURIComponent(text)}`;
      const { chats } = await get<{ chats: Record<string, number> }>(query);
      return new Map(Object.entries(chats).map(([id, count]) => [Number(id), count]));
    },
    transcriptText: async (chatId) => (await transcript(chatId)).map(lineOf).join('\n'),
    events: follower.events,
    waitFor: follower.waitFor,
    waitForAnswer,
    waitForPressAnswer: (queryId) =>
      follower.waitFor(
        `an answer to the press ${queryId}`,
        (each): each is Extract<SandboxEvent, { type: 'callback-answer' }> =>
          each.type === 'callback-answer' && each.query_id === queryId,
      ),
    calls: async (since = 0) => (await get<{ calls: RecordedCall[] }>(`calls?since=${since}`)).calls,
    violations: async () => (await get<{ violations: Violation[] }>('violations')).violations,
    unanswered: async () => (await get<{ queries: string[] }>('unanswered')).queries,
    fault: async (fault) => void (await post('faults', fault)),
    clearFaults: () => remove('faults'),
    limits: async (enabled) => void (await post('limits', { enabled })),
    advance: async (milliseconds) => void (await post('clock', { advance_ms: milliseconds })),
    reset: async () => void (await post('reset', {})),
    setBot: async (chatId, status) => void (await post(`chats/${chatId}/bot`, { status })),
    migrate: (chatId) => post<SandboxChat>(`chats/${chatId}/migrate`, {}),
    setTopic: async (chatId, threadId, status) =>
      void (await post(`chats/${chatId}/topics/${threadId}`, { status })),
    file: (fileId) => bytes(`files/${fileId}`),
    close: follower.close,
  };
}

function holds(message: Message, wanted: string | RegExp): boolean {
  const text = message.text ?? message.caption ?? '';
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function lineOf(message: Message): string {
  const { poll, venue, document } = message;
  const named = poll?.question ?? venue?.title ?? document?.file_name ?? '';
  const text = message.text ?? message.caption ?? named;
  const buttons = message.reply_markup?.inline_keyboard?.flat().map((button) => ` [${button.text}]`) ?? [];
  return `${message.from?.first_name ?? '?'}: ${text}${buttons.join('')}`;
}
