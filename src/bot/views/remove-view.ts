import type { KeptDocument } from '../../curation/curation.ts';
import { documentId } from '../callbacks/document-id.ts';
import { removeButton } from '../callbacks/shelf-buttons.ts';
import { backToCard, LONGEST_TITLE } from './kept-document-view.ts';
import { rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label, type View } from './view.ts';

/** Asks once more before a document is removed. */
export function removeView({ path, title }: KeptDocument, speech: Speech): View {
  const { say } = speech;
  const sure = removeButton.pack({ id: documentId(path), step: 'sure' });
  return {
    ...rich(say('shelf-remove-ask', { title: label(title, LONGEST_TITLE) })),
    buttons: [
      [{ text: `🗑 ${say('shelf-button-remove-sure')}`, callback_data: sure }],
      ...backToCard({ path }, speech),
    ],
  };
}
