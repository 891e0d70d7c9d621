import type { LinkPreviewOptions } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { showDraft } from '../store/drafts.ts';
import type { Store } from '../store/store.ts';
import { type Call, flagOf, integerOf, objectOf, textOf } from './call.ts';
import { post, readDressing } from './post.ts';
import { characters, LONGEST_TEXT, readFormatted, readText, textContent } from './read-text.ts';
import { readTarget } from './target.ts';

const ACTIONS = new Set(
  (
    'typing upload_photo record_video upload_video record_voice upload_voice upload_document ' +
    'choose_sticker find_location record_video_note upload_video_note'
  ).split(' '),
);

export function sendMessage(store: Store, { params }: Call): unknown {
  const target = readTarget(store, params);
  const text = readText(store, params);
  const dressing = readDressing(store, params, target);
  const preview = objectOf(params, 'link_preview_options') as LinkPreviewOptions | undefined;
  const content = {
    ...textContent(text),
    ...(preview === undefined ? {} : { link_preview_options: preview }),
  };
  return post(store, target, content, dressing);
}

export function sendMessageDraft(store: Store, { params }: Call): true {
  const target = readTarget(store, params);
  if (target.chat.type !== 'private') throw badRequest('TEXTDRAFT_PEER_INVALID');
  const draftId = integerOf(params, 'draft_id') ?? 0;
  if (draftId === 0) throw badRequest('RANDOM_ID_INVALID');
  const { text } = readFormatted(store, params, 'text', 'entities');
  if (characters(text) > LONGEST_TEXT) throw badRequest('message is too long');
  showDraft(store, {
    chat_id: target.chat.id,
    draft_id: draftId,
    ...(target.threadId === undefined ? {} : { message_thread_id: target.threadId }),
    can_stop: flagOf(params, 'can_stop'),
    keep_on_stop: flagOf(params, 'keep_on_stop'),
    text,
  });
  return true;
}

export function sendChatAction(store: Store, { params }: Call): true {
  const { chat, threadId } = readTarget(store, params);
  const action = textOf(params, 'action');
  if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request');
  store.events.emit({
    type: 'action',
    chat_id: chat.id,
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
    action,
  });
  return true;
}
