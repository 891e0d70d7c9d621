import type { KeptDocument } from '../../curation/curation.ts';
import type { Say } from '../../languages/texts.ts';
import { documentId } from '../callbacks/document-id.ts';
import { keptButton, removeButton, retireButton } from '../callbacks/shelf-buttons.ts';
import { audienceText } from './audience-text.ts';
import { momentText } from './moment-text.ts';
import { bold, code, joinRich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { untilText } from './until-text.ts';
import { label, type ButtonRows, type View } from './view.ts';

export interface ShelfFrame {
  readonly speech: Speech;
  /** For the name of the document's language, in that language. */
  readonly say: Say;
  readonly timeZone: string;
  /** Milliseconds UTC. */
  readonly now: number;
}

/** Titles may be as long as a page; a message is not. */
export const LONGEST_TITLE = 200;

/** Everything that staff need to know of one document, and what they can do with it; `back` is the way to the list. */
export function keptDocumentView(document: KeptDocument, frame: ShelfFrame, back: ButtonRows): View {
  const { speech, say, timeZone } = frame;
  const { language, audience, updated, passages } = document;
  const lines = [
    speech.say('shelf-language', { language: say(language, 'language-name') }),
    speech.say('shelf-audience', { audience: audienceText(audience, speech.say) }),
    ...validityLines(document, frame),
    speech.say('shelf-updated', { date: momentText(updated, speech.language, timeZone) }),
    passages === undefined ? '' : speech.say('shelf-passages', { count: passages }),
  ];
  return {
    ...joinRich([joinRich(head(document), '\n'), joinRich(lines, '\n')], '\n\n'),
    buttons: [...actions(document, speech), ...back],
  };
}

/** The row that leads back to a document's card. */
export function backToCard({ path }: Pick<KeptDocument, 'path'>, { say }: Speech): ButtonRows {
  const id = documentId(path);
  return [[{ text: `◀ ${say('button-previous')}`, callback_data: keptButton.pack({ id, step: 'card' }) }]];
}

function head({ title, path }: KeptDocument): RichText[] {
  return [bold(label(title, LONGEST_TITLE)), code(label(path, LONGEST_TITLE))];
}

function validityLines(
  { validFrom, validUntil }: KeptDocument,
  { speech, timeZone, now }: ShelfFrame,
): string[] {
  if (validFrom === undefined && validUntil === undefined) return [speech.say('shelf-valid-always')];
  return [
    ...(validFrom === undefined
      ? []
      : [speech.say('shelf-valid-from', { date: momentText(validFrom, speech.language, timeZone) })]),
    ...(validUntil === undefined
      ? []
      : [
          speech.say(validUntil < now ? 'shelf-expired-since' : 'shelf-valid-until', {
            date: untilText(validUntil, speech, timeZone),
          }),
        ]),
  ];
}

function actions({ path }: KeptDocument, { say }: Speech): ButtonRows {
  const id = documentId(path);
  return [
    [
      {
        text: `⬇️ ${say('shelf-button-download')}`,
        callback_data: keptButton.pack({ id, step: 'download' }),
      },
      { text: `🔄 ${say('shelf-button-replace')}`, callback_data: keptButton.pack({ id, step: 'replace' }) },
    ],
    // In some languages too long for half a row of a phone.
    [
      {
        text: `⌛ ${say('shelf-button-retire')}`,
        callback_data: retireButton.pack({ id, from: 0, step: 'choose' }),
      },
    ],
    [
      { text: `🗑 ${say('shelf-button-remove')}`, callback_data: removeButton.pack({ id, step: 'ask' }) },
      { text: `🕘 ${say('shelf-button-history')}`, callback_data: keptButton.pack({ id, step: 'history' }) },
    ],
  ];
}
