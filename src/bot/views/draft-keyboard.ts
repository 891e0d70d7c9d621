import { LANGUAGES } from '../../languages/languages.ts';
import type { Say } from '../../languages/texts.ts';
import type { Draft } from '../../curation/curation.ts';
import {
  draftAudienceButton,
  draftButton,
  draftLanguageButton,
  draftUntilButton,
  UNTIL_CHOICES,
  type DraftShape,
} from '../callbacks/draft-buttons.ts';
import { audienceId } from '../drafts/audience-choices.ts';
import { audienceText } from './audience-text.ts';
import type { Speech } from './speech.ts';
import { label, type ButtonRows } from './view.ts';

/** A draft's id and shape: all that its buttons need. */
export interface DraftKey {
  readonly draft: number;
  readonly shape: DraftShape;
}

type Action = Parameters<typeof draftButton.pack>[0]['action'];

/** Undefined when nothing of the draft can be published. */
export function draftShape({ files }: Pick<Draft, 'files'>): DraftShape | undefined {
  const understood = files.filter((file) => file.kind === 'understood');
  if (understood.length === 0) return undefined;
  const changed = understood.filter(({ isSame }) => !isSame);
  if (changed.length === 0) return 'same';
  return changed.some(({ existing }) => existing) ? 'existing' : 'new';
}

/** What can be done with a draft. */
export function draftKeyboard(key: DraftKey, { say }: Speech): ButtonRows {
  const button = (icon: string, action: Action) => ({
    text: `${icon} ${say(`draft-button-${action}`)}`,
    callback_data: draftButton.pack({ ...key, action }),
  });
  const publishing = {
    new: [[button('✅', 'publish')]],
    existing: [[button('🔁', 'replace')], [button('➕', 'keep-both')]],
    same: [],
  };
  return [
    ...publishing[key.shape],
    [button('🌐', 'language'), button('👥', 'audience')],
    [button('📅', 'until'), button('🗑', 'discard')],
  ];
}

/**
 * One button in the place of the others while the corpus is changed. It does the same again, so that a draft is not stuck
 * when the process dies meanwhile.
 */
export function workingKeyboard(key: DraftKey, action: Action, { say }: Speech): ButtonRows {
  return [[{ text: `⏳ ${say('draft-working')}`, callback_data: draftButton.pack({ ...key, action }) }]];
}

/** The ten languages, each by its own name. */
export function draftLanguageKeyboard(key: DraftKey, speech: Speech, say: Say): ButtonRows {
  const languages = LANGUAGES.map((language) => ({
    text: say(language, 'language-name'),
    callback_data: draftLanguageButton.pack({ draft: key.draft, language }),
  }));
  const rows = languages.flatMap((_, index) => (index % 2 === 0 ? [languages.slice(index, index + 2)] : []));
  return [...rows, backRow(key, speech)];
}

export function draftAudienceKeyboard(
  key: DraftKey,
  speech: Speech,
  audiences: readonly string[],
): ButtonRows {
  const rows = audiences.map((audience) => [
    {
      text: label(audienceText(audience, speech.say)),
      callback_data: draftAudienceButton.pack({ draft: key.draft, audience: audienceId(audience) }),
    },
  ]);
  return [...rows, backRow(key, speech)];
}

export function draftUntilKeyboard(key: DraftKey, speech: Speech): ButtonRows {
  const rows = UNTIL_CHOICES.map((until) => [
    {
      text: speech.say(`draft-until-${until}`),
      callback_data: draftUntilButton.pack({ draft: key.draft, until }),
    },
  ]);
  return [...rows, backRow(key, speech)];
}

function backRow(key: DraftKey, { say }: Speech): ButtonRows[number] {
  return [
    { text: `◀ ${say('button-previous')}`, callback_data: draftButton.pack({ ...key, action: 'back' }) },
  ];
}
