import { forgetButton } from '../callbacks/buttons.ts';
import { rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** Asks once more before everything about a person is erased; `losesAccess`: only a new invite lets them in again. */
export function forgetView({ say }: Speech, person: number, losesAccess: boolean): View {
  return {
    ...rich(say('forget-ask'), losesAccess ? `\n\n${say('access-forget')}` : ''),
    buttons: [
      [
        { text: `🗑 ${say('forget-yes')}`, callback_data: forgetButton.pack({ person, answer: 'yes' }) },
        { text: say('forget-no'), callback_data: forgetButton.pack({ person, answer: 'no' }) },
      ],
    ],
  };
}
