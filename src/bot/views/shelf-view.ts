import { basename } from 'node:path';
import type { KeptDocument } from '../../curation/curation.ts';
import { documentId } from '../callbacks/document-id.ts';
import { keptButton, shelfPageButton } from '../callbacks/shelf-buttons.ts';
import { pageLine, pageOf, pageWith, turningButtons } from './paging.ts';
import { bold, joinRich, rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label, type ButtonRows, type View } from './view.ts';

/** How much of a title stands before the file's name, where two documents have the same title. */
const SHORT_TITLE = 24;

/** Signs before a title, in the order of the legend. */
const SIGNS = [
  ['expired', '⌛'],
  ['not-yet', '🕓'],
  ['limited', '🔒'],
] as const;
type Sign = (typeof SIGNS)[number][0];

/** What makes a document differ from one that everybody may read now; `now` in milliseconds UTC. */
export function signsOf(document: KeptDocument, now: number): Sign[] {
  const { audience, validFrom = -Infinity, validUntil = Infinity } = document;
  return [
    ...(validUntil < now ? (['expired'] as const) : []),
    ...(validFrom > now ? (['not-yet'] as const) : []),
    ...(audience === 'all' ? [] : (['limited'] as const)),
  ];
}

/** One page of staff's list of documents: all of the version in force, each a button to its card. */
export function shelfView(
  documents: readonly KeptDocument[],
  { page, speech, now }: { page: number; speech: Speech; now: number },
): View {
  const { say } = speech;
  if (documents.length === 0) return rich(say('shelf-empty'));
  const shown = pageOf(documents, page);
  const used = new Set(documents.flatMap((document) => signsOf(document, now)));
  const legend = SIGNS.filter(([sign]) => used.has(sign)).map(
    ([sign, icon]) => `${icon} ${say(`shelf-${sign}`)}`,
  );
  return {
    ...joinRich(
      [bold(say('shelf-title', { count: documents.length })), legend.join(' · '), pageLine(shown, speech)],
      '\n',
    ),
    buttons: [
      ...shown.shown.map((document) => [
        {
          text: label(`${iconsOf(document, now)} ${nameOf(document, documents)}`),
          callback_data: keptButton.pack({ id: documentId(document.path), step: 'card' }),
        },
      ]),
      ...turningButtons(shown, speech, (number) => shelfPageButton.pack({ page: number })),
    ],
  };
}

/** The row that leads back to the page of the list where a document stands, or stood. */
export function backToShelf(documents: readonly KeptDocument[], path: string, { say }: Speech): ButtonRows {
  const page = pageWith(
    Math.max(
      documents.findIndex((document) => document.path === path),
      0,
    ),
  );
  return [[{ text: `◀ ${say('shelf-button-list')}`, callback_data: shelfPageButton.pack({ page }) }]];
}

function iconsOf(document: KeptDocument, now: number): string {
  const signs = signsOf(document, now);
  return (
    SIGNS.filter(([sign]) => signs.includes(sign))
      .map(([, icon]) => icon)
      .join('') || '📄'
  );
}

function nameOf({ title, path }: KeptDocument, documents: readonly KeptDocument[]): string {
  const isAlone = documents.filter((document) => document.title === title).length === 1;
  return isAlone ? title : `${label(title, SHORT_TITLE)} · ${basename(path)}`;
}
