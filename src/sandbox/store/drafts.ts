import type { DraftRecord } from './records.ts';
import type { Store } from './store.ts';

const DRAFT_LIFE_MS = 30_000;

/** Shows a draft in a private chat until a message or 30 seconds take it away. */
export function showDraft(store: Store, draft: Omit<DraftRecord, 'cancelExpiry'>): void {
  store.drafts.get(draft.chat_id)?.cancelExpiry();
  const cancelExpiry = store.clock.after(DRAFT_LIFE_MS, () => removeDraft(store, draft.chat_id));
  store.drafts.set(draft.chat_id, { ...draft, cancelExpiry });
  const { chat_id, text, can_stop } = draft;
  store.events.emit({ type: 'draft', chat_id, text, can_stop });
}

export function removeDraft(store: Store, chatId: number): void {
  const draft = store.drafts.get(chatId);
  if (draft === undefined) return;
  draft.cancelExpiry();
  store.drafts.delete(chatId);
  store.events.emit({ type: 'draft', chat_id: chatId, text: '', removed: true });
}
