import type { InputMediaPhoto } from 'grammy/types';
import type { AnnouncedFile, Part } from '../../announcements/content/content.ts';
import type { Keyboard, Target, TelegramCall } from './telegram-call.ts';
import { asCaption, asText } from './telegram-text.ts';

type PartOf<Kind extends Part['kind']> = Extract<Part, { readonly kind: Kind }>;

/** The request that sends a part. Link previews are Telegram's own: the organiser saw them when composing. */
export function partCall(part: Part, target: Target, keyboard: Keyboard): TelegramCall {
  switch (part.kind) {
    case 'text':
      return { method: 'sendMessage', payload: { ...target, ...asText(part.text), ...keyboard } };
    case 'file':
      return fileCall(part.file, target, keyboard);
    case 'album': {
      // Telegram takes photos or documents, but no mixture; its types have one list for each.
      const media = part.files.map(({ kind, fileId, caption }) => ({
        ...{ type: kind, media: fileId },
        ...asCaption(caption),
      })) as InputMediaPhoto[];
      return { method: 'sendMediaGroup', payload: { ...target, media } };
    }
    case 'place':
      return placeCall(part, target, keyboard);
    case 'poll': {
      const options = part.options.map((text) => ({ text }));
      // Who voted what is told to the organisers, so the poll must not look as if nobody knew.
      const kind = { is_anonymous: false, allows_multiple_answers: part.several };
      const payload = { ...target, question: part.question, options, ...kind, ...keyboard };
      return { method: 'sendPoll', payload };
    }
  }
}

function fileCall(
  { kind, fileId, caption }: AnnouncedFile,
  target: Target,
  keyboard: Keyboard,
): TelegramCall {
  const rest = { ...target, ...asCaption(caption), ...keyboard };
  return kind === 'photo'
    ? { method: 'sendPhoto', payload: { photo: fileId, ...rest } }
    : { method: 'sendDocument', payload: { document: fileId, ...rest } };
}

function placeCall(part: PartOf<'place'>, target: Target, keyboard: Keyboard): TelegramCall {
  const { latitude, longitude, title, address } = part;
  const payload = { ...target, latitude, longitude, ...keyboard };
  return title === undefined || address === undefined
    ? { method: 'sendLocation', payload }
    : { method: 'sendVenue', payload: { ...payload, title, address } };
}
