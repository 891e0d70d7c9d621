import { asApprovedAt } from '../../../announcements/desk/useful-until.ts';
import type { DraftCard } from '../../announcing/read-draft-card.ts';
import { answerLabel } from '../answer-buttons.ts';
import { fitMessage } from '../fit-message.ts';
import { bold, joinRich, type RichPart } from '../rich-text.ts';
import type { View } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { approvedCardButtons, draftCardButtons } from './draft-card-buttons.ts';
import { expressionWords } from './expression-words.ts';
import { languagesLine } from './languages-line.ts';
import { momentWords } from './moment-words.ts';
import { problemText } from './problem-text.ts';
import { reachText } from './reach-text.ts';

/**
 * The card of an announcement that nothing went out of yet, a draft or approved: whom it is for, when, how, what keeps it from
 * going out, and what can be done. `hint` stands last.
 */
export function draftCardView(card: DraftCard, frame: AnnounceFrame, hint: RichPart = ''): View {
  const { announcement, problems } = card;
  const { speech } = frame;
  const isDraft = announcement.state === 'draft';
  // A number is a name, not an amount.
  const title = speech.say(isDraft ? 'announce-card-draft' : 'announce-card-approved', {
    number: String(announcement.id),
  });
  const text = joinRich(
    [
      bold(`📣 ${title}`),
      settingLines(card, frame).join('\n'),
      isDraft ? problems.map((problem) => `❗ ${problemText(problem, frame)}`).join('\n') : '',
      hint,
    ],
    '\n\n',
  );
  const buttons = isDraft
    ? draftCardButtons(announcement, speech)
    : approvedCardButtons(announcement, speech);
  return fitMessage({ ...text, buttons });
}

/** Whom it is for and how it goes out, a line each. */
export function settingLines({ announcement, reach }: DraftCard, frame: AnnounceFrame): string[] {
  const { speech } = frame;
  const { say } = speech;
  const { audience, content, sendAt, urgent } = announcement;
  // What nobody chose moves along with the time, so a draft of yesterday does not end yesterday.
  const { usefulUntil } =
    announcement.state === 'draft' ? asApprovedAt(announcement, frame.now, frame.timeZone) : announcement;
  const at = sendAt === undefined ? '' : momentWords(sendAt, frame);
  const until = usefulUntil === undefined ? '' : momentWords(usefulUntil, frame);
  const answers = content.buttons.map((button) => answerLabel(button, speech)).join(' | ');
  return [
    audience === '' ? '' : `👥 ${expressionWords(audience, frame)}`,
    reach ? `🔢 ${reachText(reach, speech, urgent)}` : '',
    // Approved without a time it is about to be taken up.
    at === '' && announcement.state === 'draft' ? `🕓 ${say('announce-when-at-once')}` : '',
    at === '' ? '' : `🕓 ${say('announce-when', { moment: at })}`,
    `📅 ${until === '' ? say('announce-until-none') : say('announce-until', { moment: until })}`,
    urgent ? `⚡ ${say('announce-urgent')}` : `🔔 ${say('announce-usual')}`,
    `🌐 ${languagesLine(content, reach?.languages ?? {}, frame)}`,
    answers === '' ? '' : `🔘 ${answers}`,
  ].filter((line) => line !== '');
}
