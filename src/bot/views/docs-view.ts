import type { ListedDocument } from '../bot-services.ts';
import { docsPageButton } from '../callbacks/buttons.ts';
import { openButton } from './document-buttons.ts';
import { pageLine, pageOf, turningButtons } from './paging.ts';
import { joinRich, rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** One page of the list of documents, each a button; a page that is no longer there becomes the nearest that is. */
export function docsView(
  documents: readonly ListedDocument[],
  { page, speech }: { page: number; speech: Speech },
): View {
  if (documents.length === 0) return rich(speech.say('docs-empty'));
  const shown = pageOf(documents, page);
  return {
    ...joinRich([speech.say('docs-title', { count: documents.length }), pageLine(shown, speech)], '\n'),
    buttons: [
      ...shown.shown.map(({ path, title }) => [openButton(path, title)]),
      ...turningButtons(shown, speech, (number) => docsPageButton.pack({ page: number })),
    ],
  };
}
