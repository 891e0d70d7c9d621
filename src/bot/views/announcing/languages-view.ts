import type { AnnouncementContent } from '../../../announcements/content/content.ts';
import type { Language } from '../../../languages/languages.ts';
import { languageStates, missingLanguages } from '../../announcing/language-states.ts';
import { announceLanguageButton } from '../../callbacks/announce-buttons.ts';
import { bold, joinRich, type RichPart } from '../rich-text.ts';
import type { View } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { actionButton, backToDraftCard } from './draft-card-buttons.ts';
import { LANGUAGE_SIGNS } from './languages-line.ts';

export interface LanguagesShown {
  readonly id: number;
  readonly content: AnnouncementContent;
  /** How many recipients are spoken to in each language. */
  readonly readers: Readonly<Partial<Record<Language, number>>>;
  /** Whether a model can draft what is missing. */
  readonly canDraft: boolean;
}

/** The ten languages with how each stands; below the signs stands what they mean. */
export function languagesView(
  { id, content, readers, canDraft }: LanguagesShown,
  { speech, say }: Pick<AnnounceFrame, 'speech' | 'say'>,
  hint: RichPart = '',
): View {
  const states = languageStates(content);
  const used = new Set(states.map(({ state }) => state));
  const legend = (['original', 'ready', 'unapproved', 'incomplete', 'missing'] as const)
    .filter((state) => used.has(state))
    .map((state) => `${LANGUAGE_SIGNS[state]} ${speech.say(`announce-language-${state}`)}`);
  const buttons = states.map(({ language, state }) => {
    const count = readers[language] ?? 0;
    return {
      text: `${LANGUAGE_SIGNS[state]} ${say(language, 'language-name')}${count > 0 ? ` · ${count}` : ''}`,
      callback_data: announceLanguageButton.pack({ id, language, step: 'show' }),
    };
  });
  const rows = buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []));
  const drafting = canDraft && missingLanguages(content, readers).length > 0;
  return {
    ...joinRich(
      [
        bold(`🌐 ${speech.say('announce-languages-title')}`),
        legend.join('\n'),
        speech.say('announce-languages-how', { language: say(content.language, 'language-name') }),
        hint,
      ],
      '\n\n',
    ),
    buttons: [
      ...rows,
      ...(drafting ? [[actionButton(id, 'translate', speech)]] : []),
      ...backToDraftCard(id, speech),
    ],
  };
}
