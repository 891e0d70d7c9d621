import type { Message } from '@grammyjs/types';
import { newAlbumId } from '../files/album-id.ts';
import { fileContent } from '../files/file-content.ts';
import { badRequest } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { asObject, type Call, flagOf, listOf, type Params, textOf } from './call.ts';
import { post, readDressing } from './post.ts';
import { readFile, readOwnFile } from './read-file.ts';
import { readCaption } from './read-text.ts';
import { readTarget } from './target.ts';

export function sendDocument(store: Store, call: Call): Message {
  return sendFile(store, call, 'document');
}

export function sendPhoto(store: Store, call: Call): Message {
  return sendFile(store, call, 'photo');
}

function sendFile(store: Store, call: Call, kind: 'document' | 'photo'): Message {
  const target = readTarget(store, call.params);
  const caption = readCaption(store, call.params);
  const dressing = readDressing(store, call.params, target);
  const file = readOwnFile(store, call, kind);
  return post(store, target, { ...fileContent(store, file), ...caption, ...looks(call.params) }, dressing);
}

/** An album of 2-10 photos, or of documents only. */
export function sendMediaGroup(store: Store, call: Call): Message[] {
  const target = readTarget(store, call.params);
  const items = (listOf(call.params, 'media') ?? []).map((item) => asObject(item) ?? {});
  if (items.length < 2 || items.length > 10) throw badRequest('media group must include 2-10 items');
  const kinds = new Set(items.map((item) => textOf(item, 'type')));
  if (kinds.size > 1) throw badRequest("can't use the media of the specified type in the album");
  const contents = items.map((item) => {
    const kind = textOf(item, 'type');
    if (kind !== 'photo' && kind !== 'document')
      throw badRequest(`can't parse InputMedia: type "${kind}" is not known to the sandbox`);
    const file = readFile(store, call, kind, textOf(item, 'media'), 'media');
    return { ...fileContent(store, file), ...readCaption(store, item), ...looks(item) };
  });
  const dressing = readDressing(store, { ...call.params, reply_markup: undefined }, target);
  const media_group_id = newAlbumId();
  return contents.map((content) => post(store, target, { ...content, media_group_id }, dressing));
}

function looks(params: Params): Partial<Message> {
  return {
    ...(flagOf(params, 'has_spoiler') ? { has_media_spoiler: true } : {}),
    ...(flagOf(params, 'show_caption_above_media') ? { show_caption_above_media: true } : {}),
  };
}
