import { LANGUAGES, type Language } from '../../languages/languages.ts';
import type { Say } from '../../languages/texts.ts';
import { languageButton } from '../callbacks/buttons.ts';
import { rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** A text above the ten languages, each by its own name, and "as I write"; the chosen one is ticked. */
export function languageView(
  text: string,
  { speech, say, chosen }: { speech: Speech; say: Say; chosen: Language | undefined },
): View {
  const button = (choice: Language | 'automatic', name: string, ticked: boolean) => ({
    text: ticked ? `✓ ${name}` : name,
    callback_data: languageButton.pack({ choice }),
  });
  const languages = LANGUAGES.map((language) =>
    button(language, say(language, 'language-name'), language === chosen),
  );
  const rows = languages.flatMap((_, index) => (index % 2 === 0 ? [languages.slice(index, index + 2)] : []));
  return {
    ...rich(text),
    buttons: [...rows, [button('automatic', speech.say('language-automatic'), chosen === undefined)]],
  };
}
