import type { FailedTranslation } from '../../../announcements/announcement-desk.ts';
import { label } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';

const LONGEST_LIST = 200;

/** Why the words that a model drafted in a language were not taken. */
export function failedTranslationText(
  { language: failed, reason }: FailedTranslation,
  { speech, say }: Pick<AnnounceFrame, 'speech' | 'say'>,
): string {
  const language = say(failed, 'language-name');
  if (reason.kind !== 'altered') return speech.say(`announce-translation-${reason.kind}`, { language });
  const list = (found: readonly string[]) => label(found.join(', '), LONGEST_LIST);
  const { missing, added } = reason;
  return [
    missing.length > 0
      ? speech.say('announce-translation-missing', { language, missing: list(missing) })
      : '',
    added.length > 0 ? speech.say('announce-translation-added', { language, added: list(added) }) : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
