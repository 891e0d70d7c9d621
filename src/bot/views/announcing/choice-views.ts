import type { Announcement } from '../../../announcements/announcement.ts';
import {
  announceAnswerButton,
  announceTimeButton,
  announceUntilButton,
  READY_ANSWERS,
  type SendTime,
} from '../../callbacks/announce-buttons.ts';
import { UNTIL_CHOICES } from '../../callbacks/draft-buttons.ts';
import { answerLabel } from '../answer-buttons.ts';
import { bold, joinRich, rich } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { View } from '../view.ts';
import { actionButton, backToDraftCard } from './draft-card-buttons.ts';

/** When it is to go out. Times that are over by now are not offered. */
export function timeChoiceView(
  { id, sendAt }: Announcement,
  times: readonly SendTime[],
  speech: Speech,
): View {
  const buttons = times
    .filter((time) => time !== 'at-once' || sendAt !== undefined)
    .map((time) => [
      {
        text: speech.say(`announce-time-${time}`),
        callback_data: announceTimeButton.pack({ id, time }),
      },
    ]);
  return {
    ...rich(bold(`🕓 ${speech.say('announce-time-choose')}`)),
    buttons: [...buttons, [actionButton(id, 'write-time', speech)], ...backToDraftCard(id, speech)],
  };
}

/** Until when it counts. */
export function untilChoiceView({ id }: Announcement, speech: Speech): View {
  const buttons = UNTIL_CHOICES.map((until) => [
    { text: speech.say(`draft-until-${until}`), callback_data: announceUntilButton.pack({ id, until }) },
  ]);
  return {
    ...joinRich(
      [bold(`📅 ${speech.say('announce-until-choose')}`), speech.say('announce-until-why')],
      '\n\n',
    ),
    buttons: [...buttons, [actionButton(id, 'write-until', speech)], ...backToDraftCard(id, speech)],
  };
}

/** What people can answer with below it: the ready ones to be switched on and off, and the organiser's own. */
export function answersChoiceView({ id, content }: Announcement, speech: Speech): View {
  const own = content.buttons.filter((button) => button.kind === 'own');
  const ready = READY_ANSWERS.map((answer) => {
    const isOn = content.buttons.some(({ kind }) => kind === answer);
    return [
      {
        text: `${isOn ? '✓ ' : ''}${answerLabel({ kind: answer }, speech)}`,
        callback_data: announceAnswerButton.pack({ id, answer, to: isOn ? 'off' : 'on' }),
      },
    ];
  });
  return {
    ...joinRich(
      [
        bold(`🔘 ${speech.say('announce-answers-choose')}`),
        own.map((button) => `✓ ${button.label}`).join('\n'),
      ],
      '\n\n',
    ),
    buttons: [
      ...ready,
      [actionButton(id, 'write-answers', speech)],
      ...(own.length > 0 ? [[actionButton(id, 'no-own-answers', speech)]] : []),
      ...backToDraftCard(id, speech),
    ],
  };
}
