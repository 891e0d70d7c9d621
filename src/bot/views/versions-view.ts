import type { PublishedVersion } from '../../curation/curation.ts';
import { historyButton, rollbackButton } from '../callbacks/shelf-buttons.ts';
import { changeLines } from './change-lines.ts';
import { fileNamesAsCode } from './file-names-as-code.ts';
import { momentText } from './moment-text.ts';
import { bold, joinRich, rich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { ButtonRows, View } from './view.ts';

export interface VersionsFrame {
  readonly speech: Speech;
  readonly timeZone: string;
}

/** The kept versions, newest first, with what each changed; each but the one in force can be gone back to. */
export function versionsView(versions: readonly PublishedVersion[], frame: VersionsFrame): View {
  const { say } = frame.speech;
  if (versions.length === 0)
    return { ...rich(say('history-no-versions')), buttons: backToHistory(frame.speech) };
  const entries = versions.map((version) => versionEntry(version, frame));
  const inForce = versions.find((version) => version.inForce)?.version ?? 0;
  const goBack = versions
    .filter((version) => !version.inForce)
    .map(({ version }) => [
      {
        text: `↩️ ${say('rollback-button', { version: String(version) })}`,
        callback_data: rollbackButton.pack({ version, inForce, step: 'ask' }),
      },
    ]);
  return {
    ...fileNamesAsCode(joinRich([bold(say('history-versions')), ...entries, say('rollback-what')], '\n\n')),
    buttons: [...goBack, ...backToHistory(frame.speech)],
  };
}

/** The row that leads to the list of versions. */
export function toVersions({ say }: Speech): ButtonRows {
  return [
    [
      {
        text: `◀ ${say('history-button-versions')}`,
        callback_data: historyButton.pack({ show: 'versions' }),
      },
    ],
  ];
}

function backToHistory({ say }: Speech): ButtonRows {
  return [[{ text: `◀ ${say('button-previous')}`, callback_data: historyButton.pack({ show: 'changes' }) }]];
}

function versionEntry(entry: PublishedVersion, { speech, timeZone }: VersionsFrame): RichText {
  const { say, language } = speech;
  const { version, publishedAt, documents, inForce } = entry;
  const head = joinRich(
    [
      bold(say('history-version', { version: String(version) })),
      momentText(publishedAt, language, timeZone),
      say('history-documents', { count: documents }),
      inForce ? `✅ ${say('history-in-force')}` : '',
    ],
    ' · ',
  );
  return joinRich([head, ...changeLines(entry)], '\n');
}
