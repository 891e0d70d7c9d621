import { LANGUAGES } from '../../languages/languages.ts';
import { defineCallback, oneOf, shortId, wholeNumber } from './callback-data.ts';

/** What a draft allows: to publish, to decide about what it would replace, or nothing since all of it is in force. */
export const DRAFT_SHAPES = ['new', 'existing', 'same'] as const;
export type DraftShape = (typeof DRAFT_SHAPES)[number];

/** The first buttons below a draft. The shape goes along so that they can be shown again without reading the draft. */
export const draftButton = defineCallback('draft', {
  draft: wholeNumber,
  shape: oneOf(DRAFT_SHAPES),
  action: oneOf(['publish', 'replace', 'keep-both', 'language', 'audience', 'until', 'back', 'discard']),
});

export const draftLanguageButton = defineCallback('draft-language', {
  draft: wholeNumber,
  language: oneOf(LANGUAGES),
});

/** `audience` is its `audienceId`: a cohort's name may be longer than a button's data. */
export const draftAudienceButton = defineCallback('draft-audience', {
  draft: wholeNumber,
  audience: shortId,
});

/** Up to which day a draft counts, from the day of the press. */
export const UNTIL_CHOICES = ['today', 'tomorrow', 'week', 'without-end'] as const;
export type UntilChoice = (typeof UNTIL_CHOICES)[number];

export const draftUntilButton = defineCallback('draft-until', {
  draft: wholeNumber,
  until: oneOf(UNTIL_CHOICES),
});
