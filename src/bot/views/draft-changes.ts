import type { Draft } from '../../curation/curation.ts';
import type { AnsweredFrom, ExpectationChange } from '../../curation/expectation.ts';
import { joinRich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label } from './view.ts';

const MOST = 5;
const LONGEST_QUESTION = 100;

/** Which answers to the expected questions would change or break, the worst first. */
export function draftChanges({ changes, changesProblem }: Draft, speech: Speech): RichText {
  const { say } = speech;
  if (changesProblem !== undefined)
    return joinRich([`⚠️ ${say('draft-changes-unknown')}`, changesProblem], '\n');
  const sorted = [...changes.filter(({ breaks }) => breaks), ...changes.filter(({ breaks }) => !breaks)];
  const lines = sorted.slice(0, MOST).map((change) => changeLine(change, speech));
  const more = sorted.length - lines.length;
  return joinRich([...lines, more > 0 ? say('draft-changes-more', { count: more }) : ''], '\n');
}

function changeLine(
  { expectation, before, after, breaks, rewords }: ExpectationChange,
  { say }: Speech,
): string {
  const words = {
    question: label(expectation.question, LONGEST_QUESTION),
    before: from(before),
    after: from(after),
  };
  if (breaks) return `❗ ${say('draft-change-breaks', words)}`;
  if (rewords) return `✏️ ${say('draft-change-rewords', { question: words.question })}`;
  if (words.before !== words.after) return `⚠️ ${say('draft-change-other', words)}`;
  return `⚠️ ${say('draft-change-missed', { question: words.question, after: words.after })}`;

  function from(answer: AnsweredFrom): string {
    return answer.kind === 'document' ? answer.document : say(`draft-answer-${answer.kind}`);
  }
}
