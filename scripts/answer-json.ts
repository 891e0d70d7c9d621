import type { Answer } from '../src/answering/answer.ts';
import { answerText } from '../src/answering/answer-text.ts';
import { placeText } from '../src/answering/place-text.ts';
import type { Programme } from '../src/corpus/programme.ts';
import type { Say } from '../src/languages/texts.ts';

/** An answer in the form that `npm run ask -- --json` promises. */
export function answerJson(
  answer: Answer,
  say: Say,
  programme: Programme,
  { now, milliseconds }: { now: number; milliseconds: number },
) {
  const sources = answer.status === 'answered' ? answer.sources : [];
  return {
    status: answer.status,
    language: answer.language,
    text: answerText(answer, say, programme, now),
    sources: sources.map(({ document, title, place, quote, updated }) => ({
      document,
      title,
      place: placeText(place, title, (key, variables) => say(answer.language, key, variables)),
      page: place.page ?? null,
      quote,
      updated: new Date(updated).toISOString(),
    })),
    milliseconds: Math.round(milliseconds * 10) / 10,
  };
}
