import type { ListedDocument } from '../bot-services.ts';
import { docsPageButton } from '../callbacks/buttons.ts';
import { openButton } from './document-buttons.ts';
import { joinRich, rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

export const DOCUMENTS_A_PAGE = 8;

/** One page of the list of documents, each a button; a page that is no longer there becomes the nearest that is. */
export function docsView(
  documents: readonly ListedDocument[],
  { page, speech }: { page: number; speech: Speech },
): View {
  if (documents.length === 0) return rich(speech.say('docs-empty'));
  const pages = Math.ceil(documents.length / DOCUMENTS_A_PAGE);
  const current = Math.min(Math.max(page, 1), pages);
  const shown = documents.slice((current - 1) * DOCUMENTS_A_PAGE, current * DOCUMENTS_A_PAGE);
  return {
    ...joinRich(
      [
        speech.say('docs-title', { count: documents.length }),
        pages > 1 ? speech.say('docs-page', { page: String(current), pages: String(pages) }) : '',
      ],
      '\n',
    ),
    buttons: [
      ...shown.map(({ path, title }) => [openButton(path, title)]),
      ...turning(current, pages, speech),
    ],
  };
}

function turning(current: number, pages: number, { say }: Speech) {
  const back = {
    text: `◀ ${say('button-previous')}`,
    callback_data: docsPageButton.pack({ page: current - 1 }),
  };
  const next = { text: `${say('button-next')} ▶`, callback_data: docsPageButton.pack({ page: current + 1 }) };
  const row = [...(current > 1 ? [back] : []), ...(current < pages ? [next] : [])];
  return row.length > 0 ? [row] : [];
}
