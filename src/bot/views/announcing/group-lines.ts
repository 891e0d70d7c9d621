import type { ReportGroup } from '../../../announcements/announcement-desk.ts';
import { isLanguage } from '../../../languages/languages.ts';
import { bold, rich, type RichText } from '../rich-text.ts';
import { label } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { outcomeSigns } from './outcome-lines.ts';

/** How many groups are named; the table that can be sent has all. */
const NAMED = 12;
const LONGEST = 40;

/** What became of it in each cohort; nothing where all are in one. */
export function cohortLines(groups: readonly ReportGroup[], { speech }: AnnounceFrame): RichText {
  const { say } = speech;
  const named = groups.map((group) => ({ ...group, name: group.name || say('sent-no-cohort') }));
  return linesOf(say('sent-by-cohort'), named, speech);
}

/** The same by language, each by its own name. */
export function languageLines(groups: readonly ReportGroup[], { speech, say }: AnnounceFrame): RichText {
  const named = groups.map((group) => ({
    ...group,
    name: isLanguage(group.name) ? say(group.name, 'language-name') : group.name,
  }));
  return linesOf(speech.say('sent-by-language'), named, speech);
}

function linesOf(title: string, groups: readonly ReportGroup[], speech: AnnounceFrame['speech']): RichText {
  if (groups.length < 2) return rich();
  const lines = groups
    .slice(0, NAMED)
    .map(({ name, outcomes }) => `${label(name, LONGEST)}: ${outcomeSigns(outcomes, speech)}`);
  const more = groups.length - NAMED;
  return rich(bold(title), '\n', [...lines, ...(more > 0 ? [`… +${more}`] : [])].join('\n'));
}
