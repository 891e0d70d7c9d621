import type { Reach } from '../../../announcements/announcement-desk.ts';
import type { DraftCard } from '../../announcing/read-draft-card.ts';
import { announceSureButton } from '../../callbacks/announce-buttons.ts';
import { bold, joinRich } from '../rich-text.ts';
import type { View } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { actionButton } from './draft-card-buttons.ts';
import { settingLines } from './draft-card-view.ts';
import { momentWords } from './moment-words.ts';
import { reachedText } from './reach-text.ts';

/** The last question before it goes out: to how many, and when. */
export function sendSureView(
  card: DraftCard & { readonly reach: Reach },
  way: 'now' | 'at',
  frame: AnnounceFrame,
  hint = '',
): View {
  const { announcement, reach } = card;
  const { say } = frame.speech;
  const { id, sendAt, changedAt } = announcement;
  const whom = reachedText(reach, frame.speech);
  const question =
    way === 'now' || sendAt === undefined
      ? say('announce-sure-now', { whom })
      : say('announce-sure-at', { whom, moment: momentWords(sendAt, frame) });
  const yes = {
    text: `✅ ${say(`announce-button-sure-${way}`)}`,
    callback_data: announceSureButton.pack({ id, way, seen: changedAt }),
  };
  return {
    ...joinRich([bold(`❓ ${question}`), settingLines(card, frame).join('\n'), hint], '\n\n'),
    buttons: [[yes], [actionButton(id, 'card', frame.speech)]],
  };
}
