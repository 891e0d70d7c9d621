import { announceAudienceButton } from '../../callbacks/announce-buttons.ts';
import { audienceId } from '../../drafts/audience-choices.ts';
import { bold, joinRich } from '../rich-text.ts';
import { label, type View } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { actionButton, backToDraftCard } from './draft-card-buttons.ts';
import { expressionWords } from './expression-words.ts';

/** As organisers write it. */
export const EXAMPLE_EXPRESSION = 'cohort:"Bus 2" and not language:ru';
export const EXAMPLE_EXPRESSIONS = [
  EXAMPLE_EXPRESSION,
  'role:staff or person:1234567',
  'all and not (language:uz or language:kk)',
];

/** Whom an announcement may be for; `chosen` is ticked. */
export function audienceChoiceView(
  id: number,
  offers: readonly string[],
  { chosen, frame }: { chosen: string; frame: AnnounceFrame },
): View {
  const { speech } = frame;
  const buttons = offers.map((audience) => ({
    text: label(`${audience === chosen ? '✓ ' : ''}${expressionWords(audience, frame)}`),
    callback_data: announceAudienceButton.pack({ id, audience: audienceId(audience) }),
  }));
  const other = chosen === '' || offers.includes(chosen) ? '' : `✓ ${expressionWords(chosen, frame)}`;
  return {
    ...joinRich([bold(`👥 ${speech.say('announce-audience-choose')}`), other], '\n\n'),
    buttons: [
      ...buttons.map((button) => [button]),
      [actionButton(id, 'write-audience', speech)],
      ...backToDraftCard(id, speech),
    ],
  };
}
