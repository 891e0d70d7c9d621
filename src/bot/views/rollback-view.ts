import type { PublishedVersion } from '../../curation/curation.ts';
import { rollbackButton } from '../callbacks/shelf-buttons.ts';
import { momentText } from './moment-text.ts';
import { rich } from './rich-text.ts';
import { toVersions, type VersionsFrame } from './versions-view.ts';
import type { View } from './view.ts';

/** Asks once more before going back from one version to another. */
export function rollbackView(
  target: PublishedVersion,
  inForce: number,
  { speech, timeZone }: VersionsFrame,
): View {
  const { say, language } = speech;
  const version = String(target.version);
  const date = momentText(target.publishedAt, language, timeZone);
  const sure = rollbackButton.pack({ version: target.version, inForce, step: 'sure' });
  return {
    ...rich(say('rollback-ask', { version, date }), '\n\n', say('rollback-what')),
    buttons: [[{ text: `↩️ ${say('rollback-sure')}`, callback_data: sure }], ...toVersions(speech)],
  };
}
