import type { Chat, Message, MessageEntity, User } from '@grammyjs/types';

/*
 * The control plane of the sandbox: what the chat page and the tests say to the local Bot API server.
 * It stands under /control on the same address and is never part of the Bot API.
 *
 * GET  /                                          the chat page (files of src/sandbox/page, also under /page/)
 * GET  /control/state                             -> SandboxState
 * GET  /control/chats/:chat/messages?viewer=ID    -> { messages: Message[], votes: { [poll_id]: number[] } }, oldest first; the votes are
 *                                                 the viewer's; for a private chat `:chat` is the person's id
 * POST /control/people                            NewPerson -> SandboxPerson
 * POST /control/crowd                             NewCrowd -> CrowdAdded       (many people at once)
 * POST /control/chats                             NewGroup -> SandboxChat
 * POST /control/people/:id/send                   SendText -> Message          (bot commands and mentions become entities)
 * POST /control/people/:id/edit                   EditText -> Message
 * POST /control/people/:id/press                  Press -> { query_id: string }
 * POST /control/people/:id/files                  multipart: chat_id, kind (document|photo|voice|sticker), caption?, reply_to_message_id?,
 *                                                 message_thread_id?, file… -> { messages: Message[] }  (several: albums of up to ten)
 * POST /control/people/:id/location               SendLocation -> Message
 * POST /control/people/:id/venue                  SendVenue -> Message
 * POST /control/people/:id/poll                   SendPoll -> Message
 * POST /control/people/:id/vote                   Vote -> {}                   (sends poll_answer and poll for polls of the bot)
 * POST /control/people/:id/start                  { payload?: string } -> Message   (a tap on t.me/<bot>?start=<payload>)
 * POST /control/people/:id/block, /unblock        {} -> { blocked: boolean }   (sends my_chat_member)
 * POST /control/people/:id/deactivate, /delete    {} -> SandboxPerson          (the account is no more)
 * POST /control/chats/:chat/bot                   { status: member|administrator|kicked, by? } -> SandboxChat  (sends my_chat_member)
 * POST /control/chats/:chat/topics                { name } -> { message_thread_id }
 * POST /control/chats/:chat/topics/:topic         { status: open|closed|deleted } -> SandboxChat
 * POST /control/chats/:chat/migrate               {} -> SandboxChat            (a group becomes a supergroup)
 * POST /control/people/:id/stop-draft             { chat_id } -> {}            (the Stop button of a draft)
 * GET  /control/files/:file_id                    the bytes, with content type and a file name
 * GET  /control/calls?since=N                     -> { calls: RecordedCall[] } the last 50,000 Bot API calls, oldest first
 * GET  /control/received?text=T                   -> { chats: { [chat_id]: number } } how many messages of the bot hold the text, by chat
 * GET  /control/violations                        -> { violations: Violation[] } parameters the specification does not know, missing or mistyped
 * GET  /control/unanswered                        -> { queries: string[] } callback queries that the bot has not answered
 * POST /control/faults                            Fault -> {}                  (DELETE: forget all faults, end a flood wait)
 * POST /control/limits                            { enabled: boolean } -> {}   (30/s over all, 1/s a chat, 20/min a group)
 * POST /control/clock                             { advance_ms: number } -> { now: number }
 * POST /control/reset                             {} -> SandboxState
 * GET  /control/events                            server-sent events, each `data:` a SandboxEvent as JSON
 *
 * A refused request answers 4xx with { error: string }.
 * The messages of this plane show keyboards of every kind in `reply_markup`, also those below the input field,
 * which Bot API messages leave out. The events begin with the state; after that it comes whole only with a reset.
 */

export interface SandboxPerson {
  readonly user: User;
  /** What the page writes under the name: "Participant, Kazakhstan". */
  readonly about: string;
  readonly role: 'participant' | 'organiser' | 'staff' | 'owner';
  /** For the bot to know them by, where somebody tells it. */
  readonly cohorts: readonly string[];
  readonly blocked: boolean;
  /** The account is no more: writing to it gives 403 "user is deactivated", or 400 "chat not found". */
  readonly gone?: 'deactivated' | 'deleted';
}

export interface SandboxChat {
  readonly chat: Chat;
  /** Ids of the people in it. */
  readonly members: readonly number[];
  /** The topics of a forum, besides the general one. */
  readonly topics?: readonly { readonly message_thread_id: number; readonly name: string }[];
}

export interface SandboxState {
  readonly bot: User;
  readonly people: readonly SandboxPerson[];
  /** Groups; each person also has a private chat with the bot, whose id is the person's. */
  readonly groups: readonly SandboxChat[];
  /** The sandbox's clock, milliseconds UTC. */
  readonly now: number;
  /** What people may send. */
  readonly limits: {
    /** Bytes of one file. */
    readonly file_bytes: number;
    /** Characters. */
    readonly caption_length: number;
    /** Files in one album; more of them become several albums. */
    readonly album_files: number;
  };
}

export interface NewPerson {
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
  readonly about?: string;
  readonly role?: SandboxPerson['role'];
  readonly cohorts?: readonly string[];
}

/** Many participants, "Guest 1" and so on, with consecutive ids. */
export interface NewCrowd {
  readonly count: number;
  /** What their names begin with, "Guest" when absent; a number follows. */
  readonly prefix?: string;
  /** Given out in turn, as are the cohorts (one each). */
  readonly language_codes?: readonly string[];
  readonly cohorts?: readonly string[];
  /** Whether they have opened the bot, so that it may write to them; true when absent. The bot is told nothing. */
  readonly started?: boolean;
}

export interface CrowdAdded {
  readonly first_id: number;
  readonly last_id: number;
}

export interface NewGroup {
  readonly title: string;
  readonly type: 'group' | 'supergroup';
  readonly is_forum?: boolean;
  readonly members: readonly number[];
}

export interface SendText {
  readonly chat_id: number;
  readonly text: string;
  /** What the person marked, such as bold words; commands, mentions and links are found besides. */
  readonly entities?: readonly MessageEntity[];
  readonly reply_to_message_id?: number;
  readonly message_thread_id?: number;
}

export interface SendLocation {
  readonly chat_id: number;
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
  readonly reply_to_message_id?: number;
  readonly message_thread_id?: number;
}

export interface SendVenue extends SendLocation {
  readonly title: string;
  readonly address: string;
}

export interface SendPoll {
  readonly chat_id: number;
  /** Up to 255 characters. */
  readonly question: string;
  /** 1-12, of up to 100 characters. */
  readonly options: readonly string[];
  /** True when absent. */
  readonly is_anonymous?: boolean;
  readonly allows_multiple_answers?: boolean;
  readonly reply_to_message_id?: number;
  readonly message_thread_id?: number;
}

export interface Vote {
  readonly chat_id: number;
  readonly message_id: number;
  /** Numbers of the options, from 0; none takes the answer back. */
  readonly options: readonly number[];
}

export interface EditText {
  readonly chat_id: number;
  readonly message_id: number;
  readonly text: string;
}

export interface Press {
  readonly chat_id: number;
  readonly message_id: number;
  readonly data: string;
}

export interface RecordedCall {
  readonly id: number;
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ok: boolean;
  /** The error's description when not ok. */
  readonly description?: string;
  /** Milliseconds UTC by the sandbox's clock. */
  readonly at: number;
}

export interface Violation {
  readonly method: string;
  readonly parameter: string;
  readonly problem: string;
}

/** What happens to the next `times` calls that fit: an error, a slow answer, or a connection that dies. */
export interface Fault {
  /** Any but getUpdates when absent. */
  readonly method?: string;
  readonly chat_id?: number;
  /** Only calls whose text contains this. */
  readonly text?: string;
  /** 1 when absent. */
  readonly times?: number;
  readonly effect:
    | { readonly kind: 'error'; readonly code: number; readonly description: string }
    /** `global`: until the time has passed by the sandbox's clock, everything the bot sends or edits is answered so. */
    | { readonly kind: 'too-many-requests'; readonly retry_after: number; readonly global?: boolean }
    | { readonly kind: 'html-502' }
    | { readonly kind: 'slow'; readonly milliseconds: number }
    | { readonly kind: 'drop-before' }
    | { readonly kind: 'drop-after' };
}

export type SandboxEvent =
  | { readonly type: 'message' | 'edited'; readonly message: Message }
  | { readonly type: 'deleted'; readonly chat_id: number; readonly message_ids: readonly number[] }
  | {
      readonly type: 'action';
      readonly chat_id: number;
      readonly message_thread_id?: number;
      readonly action: string;
    }
  /** The draft of an answer; text '' with removed: true takes it away. */
  | {
      readonly type: 'draft';
      readonly chat_id: number;
      readonly text: string;
      readonly removed?: boolean;
      readonly can_stop?: boolean;
    }
  | {
      readonly type: 'callback-answer';
      readonly query_id: string;
      readonly user_id: number;
      readonly text?: string;
      readonly show_alert?: boolean;
      readonly url?: string;
    }
  | {
      readonly type: 'vote';
      readonly poll_id: string;
      readonly user_id: number;
      readonly options: readonly number[];
    }
  /** People who came or changed. */
  | { readonly type: 'people'; readonly people: readonly SandboxPerson[] }
  /** A group that came or changed. */
  | { readonly type: 'group'; readonly group: SandboxChat }
  | { readonly type: 'state'; readonly state: SandboxState };
