import type { Changed } from '../../curation/curation.ts';
import { undoButton } from '../callbacks/shelf-buttons.ts';
import { fileNamesAsCode } from './file-names-as-code.ts';
import { bold, joinRich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

const MOST = 10;

/** What was published, and how to take it back. */
export function publishedView(
  { version, documents }: Extract<Changed, { kind: 'done' }>,
  { say }: Speech,
): View {
  const listed = documents.slice(0, MOST).map((path) => `📄 ${path}`);
  const content = joinRich(
    [
      // A version's number is a name, not an amount.
      bold(`✅ ${say('draft-published', { version: String(version) })}`),
      [...listed, ...(documents.length > MOST ? ['…'] : [])].join('\n'),
    ],
    '\n\n',
  );
  return {
    ...fileNamesAsCode(content),
    buttons: [[{ text: `↩️ ${say('rollback-undo')}`, callback_data: undoButton.pack({ version }) }]],
  };
}
