import type { AnsweringPerson } from '../../../announcements/announcement-desk.ts';
import type { Announcement } from '../../../announcements/announcement.ts';
import { clockTime, localTime } from '../../../shared/local-time.ts';
import { ALL_ANSWERS, sentNamesButton, SILENT } from '../../callbacks/sent-buttons.ts';
import { answerLabel } from '../answer-buttons.ts';
import { numberText } from '../number-text.ts';
import { pageLine, pageOf, turningButtons } from '../paging.ts';
import { bold, joinRich, mention, rich, type RichText } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import { label, type ButtonRows, type View } from '../view.ts';
import { announcementTitle } from './announcement-title.ts';

const LONGEST_NAME = 60;
const LONGEST_COHORTS = 60;

/** Who answered what, by pages, with a button for each answer to see only those who gave it. */
export function namesView(
  announcement: Announcement,
  people: readonly AnsweringPerson[],
  options: {
    /** A button's place, `ALL_ANSWERS` or `SILENT`. */
    readonly answer: number;
    readonly page: number;
    readonly speech: Speech;
    readonly timeZone: string;
  },
): View {
  const { answer, speech, timeZone } = options;
  const { id, content } = announcement;
  const chosen = people
    .filter((person) => answer === ALL_ANSWERS || (person.button ?? SILENT) === answer)
    .sort(byAnswerThenName);
  const page = pageOf(chosen, options.page);
  const answerOf = ({ button }: AnsweringPerson) => answerWords(content.buttons, button ?? SILENT, speech);
  const lines = page.shown.map((person) =>
    personLine(person, answer === ALL_ANSWERS ? answerOf(person) : '', timeZone),
  );
  const title =
    answer === ALL_ANSWERS ? speech.say('sent-names') : answerWords(content.buttons, answer, speech);
  const text = joinRich(
    [
      rich(bold(`${title}: ${numberText(chosen.length, speech)}`), '\n', announcementTitle(content)),
      lines.length > 0 ? joinRich(lines, '\n') : speech.say('sent-names-nobody'),
      pageLine(page, speech),
    ],
    '\n\n',
  );
  const turning = turningButtons(page, speech, (turned) =>
    sentNamesButton.pack({ id, answer, page: turned }),
  );
  return { ...text, buttons: [...turning, ...choices(announcement, people, answer, speech)] };
}

function personLine(person: AnsweringPerson, answer: string, timeZone: string): RichText {
  const name = label(person.name ?? String(person.person), LONGEST_NAME);
  const cohorts = label(person.cohorts.join(', '), LONGEST_COHORTS);
  const time = person.at === undefined ? '' : clockTime(localTime(person.at, timeZone));
  return joinRich([mention(name, person.person), cohorts, answer, time], ' · ');
}

/** What a button says, with its picture; of `SILENT` that there is no answer. */
function answerWords(buttons: Announcement['content']['buttons'], answer: number, speech: Speech): string {
  const button = buttons[answer];
  return button ? label(answerLabel(button, speech), 40) : `💤 ${speech.say('sent-silent')}`;
}

function choices(
  { id, content }: Announcement,
  people: readonly AnsweringPerson[],
  current: number,
  speech: Speech,
): ButtonRows {
  const places = [ALL_ANSWERS, ...content.buttons.map((_, place) => place), SILENT];
  return places
    .filter((answer) => answer !== current)
    .map((answer) => {
      const count = people.filter(
        ({ button }) => answer === ALL_ANSWERS || (button ?? SILENT) === answer,
      ).length;
      const words =
        answer === ALL_ANSWERS ? speech.say('sent-names-all') : answerWords(content.buttons, answer, speech);
      return [{ text: `${words}: ${count}`, callback_data: sentNamesButton.pack({ id, answer, page: 1 }) }];
    });
}

/** Those who pressed nothing stand last. */
function byAnswerThenName(one: AnsweringPerson, other: AnsweringPerson): number {
  const place = ({ button }: AnsweringPerson) => button ?? Number.MAX_SAFE_INTEGER;
  return (
    place(one) - place(other) || (one.name ?? '').localeCompare(other.name ?? '') || one.person - other.person
  );
}
