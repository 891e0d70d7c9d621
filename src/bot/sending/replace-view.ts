import { GrammyError, type Context } from 'grammy';
import { toMessages, type View } from '../views/view.ts';
import { chatOf, sendView, toEntities, toMarkup } from './send-view.ts';

/**
 * Puts a view in the place of messages that were sent before: edits as many as it needs, takes away those left over, and
 * sends the rest anew. When the old ones cannot be edited any more, all of it is sent anew.
 * Returns the ids of the view's messages.
 */
export async function replaceView(ctx: Context, old: readonly number[], view: View): Promise<number[]> {
  const messages = toMessages(view);
  const edited: number[] = [];
  for (const [index, message] of messages.slice(0, old.length).entries()) {
    const id = old[index];
    if (id === undefined || !(await tryToEdit(ctx, id, message))) break;
    edited.push(id);
  }
  await removeMessages(ctx, old.slice(edited.length));
  const sent: number[] = [];
  for (const message of messages.slice(edited.length)) sent.push(...(await sendView(ctx, message)));
  return [...edited, ...sent];
}

async function tryToEdit(ctx: Context, id: number, { text, entities, buttons }: View): Promise<boolean> {
  try {
    await editMessage(ctx, id, { text, entities, ...(buttons ? { buttons } : {}) });
    return true;
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return false;
    throw error;
  }
}

/** Edits one message; the view must fit into one. A keyboard that is not given is taken away. */
export async function editMessage(
  ctx: Context,
  id: number,
  { text, entities, buttons }: View,
): Promise<void> {
  await ctx.api.editMessageText(chatOf(ctx), id, text, {
    entities: toEntities(entities),
    link_preview_options: { is_disabled: true },
    ...(buttons ? { reply_markup: toMarkup(buttons) } : {}),
  });
}

/** Messages that are gone or older than two days cannot be removed, which leaves no harm. */
async function removeMessages(ctx: Context, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    try {
      await ctx.api.deleteMessage(chatOf(ctx), id);
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    }
  }
}
