import type { AnnouncementContent } from '../../../announcements/content/content.ts';
import type { Language } from '../../../languages/languages.ts';
import { languageStates } from '../../announcing/language-states.ts';
import { announceLanguageButton, type LanguageStep } from '../../callbacks/announce-buttons.ts';
import { fitMessage } from '../fit-message.ts';
import { bold, expandableQuote, joinRich, type RichPart } from '../rich-text.ts';
import type { View } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { actionButton } from './draft-card-buttons.ts';
import { LANGUAGE_SIGNS } from './languages-line.ts';

type State = ReturnType<typeof languageStates>[number]['state'];

const STEPS: Readonly<Record<State, readonly LanguageStep[]>> = {
  original: ['see'],
  ready: ['see', 'write', 'remove'],
  unapproved: ['approve', 'see', 'write', 'remove'],
  incomplete: ['write', 'remove'],
  missing: ['write', 'original'],
};

const ICONS: Readonly<Partial<Record<LanguageStep, string>>> = {
  ...{ see: '👁', write: '✍️', approve: '✅', remove: '🗑', original: '↔️' },
};

/** One language of an announcement: how it stands, its words, and what can be done. */
export function oneLanguageView(
  { id, content }: { readonly id: number; readonly content: AnnouncementContent },
  language: Language,
  { speech, say }: Pick<AnnounceFrame, 'speech' | 'say'>,
  hint: RichPart = '',
): View {
  const name = say(language, 'language-name');
  const state = languageStates(content).find((each) => each.language === language)?.state ?? 'missing';
  const words = (content.versions[language]?.texts ?? [])
    .map(({ text }) => text)
    .filter((text) => text !== '');
  const button = (step: LanguageStep) => ({
    text: `${ICONS[step] ?? ''} ${speech.say(`announce-button-language-${step}`, { language: name })}`.trim(),
    callback_data: announceLanguageButton.pack({ id, language, step }),
  });
  return fitMessage({
    ...joinRich(
      [
        bold(`🌐 ${name}`),
        `${LANGUAGE_SIGNS[state]} ${speech.say(`announce-language-${state}`)}`,
        state === 'original' ? '' : expandableQuote(words.join('\n\n')),
        hint,
      ],
      '\n\n',
    ),
    buttons: [...STEPS[state].map((step) => [button(step)]), [actionButton(id, 'languages', speech)]],
  });
}
