import { GrammyError, type Api } from 'grammy';
import type { Card } from '../../announcements/card-store.ts';
import { toEntities, toMarkup } from '../sending/send-view.ts';
import type { View } from '../views/view.ts';

/** What came of an edit of a card. */
export type CardEdited =
  | { readonly kind: 'shown' }
  /** The message, or its chat, cannot be edited any more. */
  | { readonly kind: 'gone' }
  /** Telegram wants so many seconds of peace. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Telegram refused the words, which a second try would not mend. */
  | { readonly kind: 'refused'; readonly error: GrammyError }
  | { readonly kind: 'failed'; readonly error: unknown };

const GONE = /message to edit not found|message can't be edited|chat not found|MESSAGE_ID_INVALID/i;
const USUAL_WAIT = 5;

/** Puts a view that fits into one message in the place of a card. Never throws. */
export async function editCard(
  api: Pick<Api, 'editMessageText'>,
  { chat, message }: Card,
  { text, entities, buttons }: View,
): Promise<CardEdited> {
  try {
    await api.editMessageText(chat, message, text, {
      entities: toEntities(entities),
      link_preview_options: { is_disabled: true },
      ...(buttons ? { reply_markup: toMarkup(buttons) } : {}),
    });
    return { kind: 'shown' };
  } catch (error) {
    return error instanceof GrammyError ? refusalOf(error) : { kind: 'failed', error };
  }
}

function refusalOf(error: GrammyError): CardEdited {
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { kind: 'wait', seconds: parameters.retry_after ?? USUAL_WAIT };
  if (/message is not modified/i.test(description)) return { kind: 'shown' };
  if (code === 403 || GONE.test(description)) return { kind: 'gone' };
  return code >= 500 ? { kind: 'failed', error } : { kind: 'refused', error };
}
