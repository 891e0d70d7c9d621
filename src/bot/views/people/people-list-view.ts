import type { Say } from '../../../languages/texts.ts';
import { peopleListButton } from '../../callbacks/people-list-buttons.ts';
import type { PeopleList } from '../../people-list/people-list.ts';
import { fitMessage } from '../fit-message.ts';
import { reasonText } from '../reason-text.ts';
import { bold, code, joinRich, rich, type RichText } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import { label, type View } from '../view.ts';

export const LIST_EXAMPLE = 'name;cohort;language\nAigerim Sadykova;Bus 2;kk';

/** So many lines of the list are shown, so many faults named, so many cohorts counted. */
const SHOWN = 5;
const NAMED = 10;
const LONGEST_REASON = 300;

/** What was understood of a list of people, with the button that makes its invites; or why nothing can be made of it. */
export function peopleListView(list: PeopleList, { speech, say: sayIn }: { speech: Speech; say: Say }): View {
  const { say } = speech;
  switch (list.kind) {
    case 'unreadable':
      return rich(`❌ ${label(reasonText(list, speech), LONGEST_REASON)}`);
    case 'too-many':
      return rich(`❌ ${say('people-too-many', { limit: list.most })}`);
    case 'wrong-columns': {
      const found = label(list.found.join('; '), LONGEST_REASON);
      return rich(`❌ ${say('people-wrong-columns', { found })}`, '\n\n', code(LIST_EXAMPLE));
    }
    case 'list':
  }
  const { people } = list;
  const count = people.length;
  const lines = people.map(({ name, cohort, language }) =>
    [name, cohort, ...(language === undefined ? [] : [sayIn(language, 'language-name')])].join(' · '),
  );
  const content = joinRich(
    [
      bold(`📋 ${say('people-understood', { count })}`),
      cohortLines(list, speech),
      shortened(lines, SHOWN),
      faultLines(list, speech),
      list.ignored.length === 0
        ? ''
        : say('people-ignored', { columns: label(list.ignored.join(', '), 200) }),
      count === 0 ? say('people-nothing') : say('people-not-yet'),
    ],
    '\n\n',
  );
  const make = {
    text: `🎟 ${say('people-button-make', { count })}`,
    callback_data: peopleListButton.pack({ action: 'make' }),
  };
  return fitMessage({ ...content, ...(count === 0 ? {} : { buttons: [[make]] }) });
}

/** Asks whoever may do both what a file is. */
export function listOrDocumentView({ say }: Speech): View {
  return {
    ...rich(say('people-list-or-document')),
    buttons: [
      [{ text: `👥 ${say('people-button-list')}`, callback_data: peopleListButton.pack({ action: 'list' }) }],
      [
        {
          text: `📄 ${say('people-button-document')}`,
          callback_data: peopleListButton.pack({ action: 'document' }),
        },
      ],
    ],
  };
}

type ReadList = Extract<PeopleList, { kind: 'list' }>;

function cohortLines({ people }: ReadList, { say }: Speech): RichText | string {
  const counts = new Map<string, number>();
  for (const { cohort } of people) counts.set(cohort, (counts.get(cohort) ?? 0) + 1);
  if (counts.size === 0) return '';
  const lines = [...counts].map(([name, count]) => `${name}: ${count}`);
  return rich(bold(say('people-by-cohort')), '\n', shortened(lines, NAMED));
}

function faultLines({ faults }: ReadList, { say }: Speech): RichText | string {
  if (faults.length === 0) return '';
  const lines = faults.map(({ line, problem }) => say(`people-fault-${problem}`, { line: String(line) }));
  return rich(bold(say('people-faults', { count: faults.length })), '\n', shortened(lines, NAMED));
}

function shortened(lines: readonly string[], most: number): string {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`… +${more}`] : [])].join('\n');
}
