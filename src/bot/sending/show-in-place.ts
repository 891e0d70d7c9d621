import type { Context } from 'grammy';
import type { View } from '../views/view.ts';
import { replaceView } from './replace-view.ts';

/** Answers a press with a view in the place of the message that the button stood below. */
export async function showInPlace(ctx: Context, view: View): Promise<void> {
  await replaceView(ctx, ctx.msg ? [ctx.msg.message_id] : [], view);
}
