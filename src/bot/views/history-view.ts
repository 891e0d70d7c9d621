import type { AuditEntry } from '../../curation/curation.ts';
import { historyButton } from '../callbacks/shelf-buttons.ts';
import { fileNamesAsCode } from './file-names-as-code.ts';
import { momentText } from './moment-text.ts';
import { bold, joinRich, rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label, type View } from './view.ts';

/** Twenty lines must fit into one message, which is edited in place. */
const LONGEST_NAME = 60;

export interface HistoryFrame {
  readonly speech: Speech;
  readonly timeZone: string;
  /** The id of the person who reads it. */
  readonly me: number;
  /** The title of a document that is there now. */
  readonly titleOf: (path: string) => string | undefined;
}

/** Who changed what and when, as the entries come; with the way to the versions. */
export function historyView(entries: readonly AuditEntry[], frame: HistoryFrame): View {
  const { say } = frame.speech;
  const buttons = [
    [
      {
        text: `🗂 ${say('history-button-versions')}`,
        callback_data: historyButton.pack({ show: 'versions' }),
      },
    ],
  ];
  if (entries.length === 0) return { ...rich(say('history-empty')), buttons };
  const lines = entries.map((entry) => entryLine(entry, frame));
  const content = joinRich([bold(say('history-title')), joinRich(lines, '\n')], '\n\n');
  return { ...fileNamesAsCode(content), buttons };
}

function entryLine(entry: AuditEntry, { speech, timeZone, me, titleOf }: HistoryFrame): string {
  const { say, language } = speech;
  const { at, action, document, version } = entry;
  const parts = [
    momentText(at, language, timeZone),
    whoText(entry, me, speech),
    say(`history-action-${action}`),
    document === undefined ? '' : label(titleOf(document) ?? document, LONGEST_NAME),
    version === undefined ? '' : say('history-version', { version: String(version) }),
  ];
  return `• ${parts.filter((part) => part !== '').join(' · ')}`;
}

/** Of people only Telegram's ids are kept, and not even those once they asked to be forgotten. */
function whoText({ person, action }: AuditEntry, me: number, { say }: Speech): string {
  if (person === undefined) return action === 'ingested' ? say('history-folder') : '';
  return person === me ? say('history-you') : say('history-person', { id: String(person) });
}
