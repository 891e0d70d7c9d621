import type { Message, MessageEntity } from 'grammy/types';
import type { AnnouncedFile, FormattedText, Part } from '../../announcements/content/content.ts';

/** What the messages of an organiser are as parts of an announcement. */
export type ReadMessages =
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  /** `quiz`: a poll with a right answer. `mixed`: an album of other than photos alone, or documents alone. */
  | { readonly kind: 'unsupported'; readonly what: 'quiz' | 'mixed' | 'other' }
  /** A notice of Telegram, such as a pinned message. */
  | { readonly kind: 'nothing' };

/** Telegram finds these in the text by itself, for whoever reads it. */
const FOUND_BY_ITSELF: readonly MessageEntity['type'][] = [
  ...(['mention', 'hashtag', 'cashtag', 'bot_command'] as const),
  ...(['url', 'email', 'phone_number'] as const),
];

/** Fields of messages that people send and that cannot be announced. */
const UNSUPPORTED: readonly (keyof Message)[] = [
  ...(['animation', 'audio', 'video', 'video_note', 'voice', 'sticker', 'dice', 'contact', 'game'] as const),
  ...(['story', 'checklist', 'paid_media', 'live_photo', 'invoice', 'rich_message', 'giveaway'] as const),
];

/** Reads one message, or the messages of one album in their order. */
export function readParts(messages: readonly Message[]): ReadMessages {
  const [first] = messages;
  if (first === undefined) return { kind: 'nothing' };
  return messages.length > 1 ? readAlbum(messages) : readMessage(first);
}

function readMessage(message: Message): ReadMessages {
  const { text, location, venue, poll } = message;
  if (UNSUPPORTED.some((field) => message[field] !== undefined)) return unsupported('other');
  if (text !== undefined) return part({ kind: 'text', text: formatted(text, message.entities) });
  const file = readFile(message);
  if (file) return part({ kind: 'file', file });
  const point = venue?.location ?? location;
  if (point) {
    const { latitude, longitude } = point;
    const named = venue ? { title: venue.title, address: venue.address } : {};
    return part({ kind: 'place', latitude, longitude, ...named });
  }
  if (poll?.type === 'quiz') return unsupported('quiz');
  if (poll) {
    const options = poll.options.map((option) => option.text);
    return part({ kind: 'poll', question: poll.question, options, several: poll.allows_multiple_answers });
  }
  return { kind: 'nothing' };
}

function readAlbum(messages: readonly Message[]): ReadMessages {
  const files = messages.flatMap((message) => readFile(message) ?? []);
  const kinds = new Set(files.map(({ kind }) => kind));
  const alike = files.length === messages.length && kinds.size === 1;
  return alike ? part({ kind: 'album', files }) : unsupported('mixed');
}

/** Undefined when the message holds no photo and no document. */
function readFile({ photo, document, animation, ...rest }: Message): AnnouncedFile | undefined {
  const caption = formatted(rest.caption ?? '', rest.caption_entities);
  // Telegram lists the sizes of a photo from the smallest up.
  const largest = photo?.at(-1);
  if (largest) return { kind: 'photo', fileId: largest.file_id, caption };
  if (!document || animation) return undefined;
  const { file_id: fileId, file_name: name } = document;
  return { kind: 'document', fileId, ...(name === undefined ? {} : { name }), caption };
}

function formatted(text: string, entities: readonly MessageEntity[] = []): FormattedText {
  const kept = entities.filter(({ type }) => !FOUND_BY_ITSELF.includes(type));
  return { text, entities: kept.map((entity) => ({ ...entity })) };
}

function part(only: Part): ReadMessages {
  return { kind: 'parts', parts: [only] };
}

function unsupported(what: 'quiz' | 'mixed' | 'other'): ReadMessages {
  return { kind: 'unsupported', what };
}
