import { announcedWhen } from '../../answering/announced-when.ts';
import type { Answer } from '../../answering/answer.ts';
import { latestAnnounced } from '../../answering/latest-announced.ts';
import { quoteGroups } from '../../answering/quote-groups.ts';
import { quoteIntro } from '../../answering/quote-intro.ts';
import type { Programme } from '../../corpus/programme.ts';
import { feedbackButton } from '../callbacks/buttons.ts';
import { documentButtons } from './document-buttons.ts';
import { quotedText } from './quoted-text.ts';
import { bold, expandableQuote, italic, joinRich, rich, type RichPart, type RichText } from './rich-text.ts';
import { sourceLine } from './source-line.ts';
import type { Speech } from './speech.ts';
import type { ButtonRows, View } from './view.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

export interface AnswerFrame {
  readonly speech: Speech;
  readonly programme: Programme;
  /** Milliseconds UTC. */
  readonly now: number;
  /** The stored turn that feedback goes to; without one there are no feedback buttons. */
  readonly turn?: number;
}

/** An answer as a person reads it: the text, whence it comes, and what can be done with it. */
export function answerView(answer: Answer, frame: AnswerFrame): View {
  switch (answer.status) {
    case 'answered':
      return answeredView(answer, frame);
    case 'not-known':
      return notKnownView(answer, frame);
    case 'unavailable': {
      const { speech, programme } = frame;
      const contact =
        programme.contact === '' ? '' : speech.say('unavailable-contact', { contact: programme.contact });
      return joinRich([speech.say('unavailable'), contact], '\n\n');
    }
  }
}

function answeredView(answer: Answered, frame: AnswerFrame): View {
  const { speech, turn } = frame;
  const documents = answer.sources.filter(({ announced }) => announced === undefined);
  return {
    ...joinRich([...body(answer, frame), expandableQuote(sourceList(answer, frame))], '\n\n'),
    buttons: [...documentButtons(documents), ...(turn === undefined ? [] : feedbackRow(turn, speech))],
  };
}

/** What the sources say, each kind of them under a line of its own; or what a model wrote, under when it changed last. */
function body({ mode, text, sources }: Answered, { speech, programme, now }: AnswerFrame): RichPart[] {
  const { say, language } = speech;
  const readAt = { language, timeZone: programme.timeZone, now };
  const announced = latestAnnounced(sources);
  if (mode === 'quoted') {
    if (announced === undefined) return [say('answer-quoted'), quotedText(text)];
    return quoteGroups(sources).flatMap((group) => [
      quoteIntro(group, say, readAt),
      quotedText(group.sources.map(({ quote }) => quote).join('\n\n')),
    ]);
  }
  const changed = announced === undefined ? '' : `📢 ${announcedWhen(announced, 'changed', say, readAt)}`;
  return [changed, text.trim()];
}

/** Quotes are left out where the answer's text already is made of them. */
function sourceList({ sources, mode }: Answered, { speech, programme, now }: AnswerFrame): RichText {
  const { timeZone } = programme;
  const lines = sources.map((source, index) =>
    joinRich(
      [
        sourceLine(source, { number: index + 1, speech, timeZone, now }),
        mode === 'quoted' ? '' : italic(rich('“', source.quote.trim(), '”')),
      ],
      '\n',
    ),
  );
  return joinRich([bold(speech.say('answer-sources')), ...lines], '\n');
}

function feedbackRow(turn: number, { say }: Speech): ButtonRows {
  return [
    [
      {
        text: `👍 ${say('button-useful')}`,
        callback_data: feedbackButton.pack({ turn, verdict: 'useful' }),
      },
      {
        text: `👎 ${say('button-not-useful')}`,
        callback_data: feedbackButton.pack({ turn, verdict: 'not-useful' }),
      },
    ],
  ];
}

function notKnownView(
  { related }: Extract<Answer, { status: 'not-known' }>,
  { speech, programme }: AnswerFrame,
): View {
  const { contact } = programme;
  const person =
    contact === '' ? speech.say('not-known-organiser') : speech.say('not-known-contact', { contact });
  return {
    ...joinRich(
      [
        rich(speech.say('not-known'), '\n', person),
        related.length > 0 ? speech.say('not-known-related') : '',
      ],
      '\n\n',
    ),
    buttons: documentButtons(related),
  };
}
