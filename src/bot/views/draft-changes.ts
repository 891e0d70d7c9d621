import type { Draft } from '../../curation/curation.ts';
import type { AnsweredFrom, ExpectationChange } from '../../curation/expectation.ts';
import { reasonText } from './reason-text.ts';
import { joinRich, type RichText } from './rich-text.ts';
import type { Speech } from './speech.ts';
import { label } from './view.ts';

const MOST = 5;
const LONGEST_QUESTION = 100;
const LONGEST_QUOTE = 120;

/** Which answers to the expected questions would change or break, the worst first; the same change is told once. */
export function draftChanges({ changes, changesProblem }: Draft, speech: Speech): RichText {
  const { say } = speech;
  if (changesProblem !== undefined)
    return joinRich([`⚠️ ${say('draft-changes-unknown')}`, reasonText(changesProblem, speech)], '\n');
  const sorted = [...changes.filter(({ breaks }) => breaks), ...changes.filter(({ breaks }) => !breaks)];
  const groups = groupAlike(sorted);
  const shown = groups.slice(0, MOST);
  const lines = shown.map(([first, ...others]) => {
    const line = changeLine(first, speech);
    return others.length > 0 ? `${line} (${say('draft-changes-more', { count: others.length })})` : line;
  });
  const more = groups.slice(MOST).flat().length;
  return joinRich([...lines, more > 0 ? say('draft-changes-more', { count: more }) : ''], '\n');
}

type Group = [ExpectationChange, ...ExpectationChange[]];

/** Questions in several languages whose answers change in one and the same way. */
function groupAlike(changes: readonly ExpectationChange[]): Group[] {
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const { before, after, breaks, rewords } = change;
    const key = JSON.stringify([before, after, breaks, rewords]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function changeLine(
  { expectation, before, after, breaks, rewords }: ExpectationChange,
  { say }: Speech,
): string {
  const question = label(expectation.question, LONGEST_QUESTION);
  const source = (answer: AnsweredFrom) =>
    answer.kind === 'document' ? answer.document : say(`draft-answer-${answer.kind}`);
  const sources = { before: source(before), after: source(after) };
  if (breaks) return `❗ ${say('draft-change-breaks', { question, ...sources })}`;
  // The words tell whether it is the same time and place as before.
  if (rewords && before.kind === 'document' && after.kind === 'document') {
    const quotes = { before: label(before.quote, LONGEST_QUOTE), after: label(after.quote, LONGEST_QUOTE) };
    return `✏️ ${say('draft-change-rewords', { question, ...quotes })}`;
  }
  if (sources.before === sources.after)
    return `⚠️ ${say('draft-change-missed', { question, after: sources.after })}`;
  return `⚠️ ${say('draft-change-other', { question, ...sources })}`;
}
