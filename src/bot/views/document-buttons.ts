import { documentButton } from '../callbacks/buttons.ts';
import { documentId } from '../callbacks/document-id.ts';
import type { RelatedDocument } from '../../answering/answer.ts';
import { label, type ButtonRows } from './view.ts';

const MOST = 3;

/** A button for each document, at most three, each document once. */
export function documentButtons(documents: readonly RelatedDocument[]): ButtonRows {
  const titles = new Map(documents.map(({ document, title }) => [document, title]));
  return [...titles].slice(0, MOST).map(([path, title]) => [openButton(path, title)]);
}

export function openButton(path: string, title: string) {
  return { text: label(`📄 ${title}`), callback_data: documentButton.pack({ id: documentId(path) }) };
}
