import { MESSAGE_LIMIT, splitMessage } from './long-message.ts';
import type { View } from './view.ts';

const REST = '\n…';

/** A view that must stay one message, since its buttons edit it: what does not fit is left out at the end. */
export function fitMessage(view: View): View {
  if (view.text.length <= MESSAGE_LIMIT) return view;
  const [first = { text: '', entities: [] }] = splitMessage(view, MESSAGE_LIMIT - REST.length);
  return { ...view, text: `${first.text}${REST}`, entities: first.entities };
}
