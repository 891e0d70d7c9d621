import type { Answer } from '../../answering/answer.ts';
import type { Curation } from '../../curation/curation.ts';
import { LONGEST_TITLE } from './kept-document-view.ts';
import { reasonText } from './reason-text.ts';
import { rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label, type View } from './view.ts';

export type ExpectOutcome =
  /** `/expect` was no reply to an answer that is still kept. */
  | { readonly kind: 'no-answer' }
  /** The answer rests on an announcement, which is in no version. */
  | { readonly kind: 'announced' }
  | {
      readonly kind: 'asked';
      readonly changed: Awaited<ReturnType<Curation['expect']>>;
      readonly question: string;
      readonly answer: Answer;
    };

/** What became of `/expect`. */
export function expectView(outcome: ExpectOutcome, speech: Speech): View {
  const { say } = speech;
  if (outcome.kind === 'no-answer') return rich(say('expect-how'));
  if (outcome.kind === 'announced') return rich(say('announced-not-expected'));
  const { changed, answer } = outcome;
  const question = label(outcome.question, LONGEST_TITLE);
  switch (changed.kind) {
    case 'known':
      return rich(say('expect-known', { question }));
    case 'failed':
      return rich(say('shelf-failed', { reason: reasonText(changed, speech) }));
    case 'gone':
      return rich(say('shelf-gone'));
    case 'done': {
      const source = answer.status === 'answered' ? answer.sources[0] : undefined;
      if (!source) return rich(say('expect-added-not-known', { question }));
      return rich(say('expect-added', { question, title: label(source.title, LONGEST_TITLE) }));
    }
  }
}
