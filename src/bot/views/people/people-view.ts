import type { Say } from '../../../languages/texts.ts';
import type { PersonCounts } from '../../../people/person-counts.ts';
import { bold, joinRich, type RichText } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { View } from '../view.ts';

/** How many people there are: whom announcements reach, by cohort, by language, by role. */
export function peopleView(counts: PersonCounts, { speech, say: sayIn }: { speech: Speech; say: Say }): View {
  const { say } = speech;
  const { total, reachable, muted, blocked, withoutCohort } = counts;
  const without = withoutCohort > 0 ? [{ name: say('people-no-cohort'), count: withoutCohort }] : [];
  return joinRich(
    [
      bold(`👥 ${say('people-total', { count: total })}`),
      joinRich(
        [
          say('people-reachable', { count: reachable }),
          say('people-muted', { count: muted }),
          say('people-blocked', { count: blocked }),
        ],
        '\n',
      ),
      section(say('people-by-cohort'), [...counts.cohorts, ...without]),
      section(
        say('people-by-language'),
        counts.languages.map(({ name, count }) => ({ name: sayIn(name, 'language-name'), count })),
      ),
      section(
        say('people-by-role'),
        counts.roles.map(({ name, count }) => ({ name: say(`invite-role-${name}`), count })),
      ),
    ],
    '\n\n',
  );
}

function section(
  title: string,
  lines: readonly { readonly name: string; readonly count: number }[],
): RichText | string {
  if (lines.length === 0) return '';
  return joinRich([bold(title), ...lines.map(({ name, count }) => `${name}: ${count}`)], '\n');
}
