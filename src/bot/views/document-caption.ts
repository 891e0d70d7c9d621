import type { ListedDocument } from '../bot-services.ts';
import { bold, joinRich, rich, type RichText } from './rich-text.ts';
import { isLinkable } from './source-line.ts';
import type { Speech } from './speech.ts';
import { label } from './view.ts';

/** Telegram allows 1024 characters; a longer address is left out rather than cut. */
const LONGEST_ADDRESS = 500;
const LONGEST_TITLE = 200;

/** What stands below a document that is sent: its title, and where it can be read on the web. */
export function documentCaption({ title, sourceUrl }: ListedDocument, { say }: Speech): RichText {
  const short = label(title, LONGEST_TITLE);
  if (!isLinkable(sourceUrl) || sourceUrl.length > LONGEST_ADDRESS) return bold(short);
  return joinRich([rich(say('docs-link', { title: short })), sourceUrl], '\n');
}
