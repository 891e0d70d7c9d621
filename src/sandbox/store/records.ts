import type {
  BotCommand,
  BotCommandScope,
  Chat,
  ForceReply,
  InlineKeyboardMarkup,
  MenuButton,
  Message,
  Poll,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  User,
} from '@grammyjs/types';
import type { SandboxPerson } from '../control-contract.ts';

/** Any keyboard a message can carry. */
export type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;
export type PrivateChat = Chat.PrivateChat;
export type GroupChat = Chat.GroupChat | Chat.SupergroupChat;

export interface PersonRecord {
  readonly user: User;
  readonly about: string;
  readonly role: SandboxPerson['role'];
  readonly cohorts: readonly string[];
  blocked: boolean;
  /** The account is no more: Telegram says so to who writes to it, or knows of no such chat. */
  gone?: 'deactivated' | 'deleted';
  /** Whether they have opened the bot, so that it may write to them. */
  started: boolean;
}

export interface PollRecord {
  /** As messages show it now. Replaced, never changed. */
  poll: Poll;
  /** Who made it: a person or the bot. */
  readonly owner: number;
  /** The numbers of the options a person chose, by their id. */
  readonly votes: Map<number, readonly number[]>;
  /** The messages that show it: the first one and those it was forwarded to. */
  readonly shownIn: { readonly chatId: number; readonly messageId: number }[];
}

export interface TopicRecord {
  readonly name: string;
  closed: boolean;
}

export interface GroupRecord {
  chat: GroupChat;
  readonly members: number[];
  /** The first of them created the group. */
  readonly administrators: number[];
  bot: 'member' | 'administrator' | 'left' | 'kicked';
  /** By message_thread_id. */
  readonly topics: Map<number, TopicRecord>;
  /** The supergroup that this group has become. */
  migratedTo?: number;
}

export interface StoredMessage {
  /** As the Bot API shows it. */
  readonly message: Message;
  /** The keyboard the bot sent along, of whatever kind; Bot API messages show inline ones only. */
  readonly markup?: ReplyMarkup;
}

export interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mime: string;
  /** Pixels, for pictures. */
  readonly width: number;
  readonly height: number;
  /** The path of its link, once asked for by getFile, and until when it works (ms). */
  link?: { readonly path: string; readonly until: number };
}
export type FileKind = 'document' | 'photo' | 'voice' | 'sticker';

export interface QueryRecord {
  readonly id: string;
  readonly user_id: number;
  /** Milliseconds UTC. */
  readonly made: number;
}

export interface DraftRecord {
  readonly chat_id: number;
  readonly draft_id: number;
  readonly message_thread_id?: number;
  readonly can_stop: boolean;
  readonly keep_on_stop: boolean;
  readonly text: string;
  readonly cancelExpiry: () => void;
}

/** What the bot has told Telegram about itself. */
export interface ProfileRecord {
  readonly commands: Map<string, readonly BotCommand[]>;
  /** Texts by kind and language: "name:kk". */
  readonly texts: Map<string, string>;
  /** By chat id; 0 for the default. */
  readonly menuButtons: Map<number, MenuButton>;
}

/** The key of a list of commands. */
export function commandsKey(scope: BotCommandScope | undefined, language: string): string {
  return `${JSON.stringify(scope ?? { type: 'default' })}:${language}`;
}

/** Where updates are posted to; url '' when the bot fetches them itself. */
export interface WebhookRecord {
  url: string;
  secret: string;
  maxConnections: number;
  /** Called when another address is set. */
  onSet: () => void;
  lastError?: { readonly date: number; readonly message: string };
}
