import type { Source } from '../../answering/answer.ts';
import type { Programme } from '../../corpus/programme.ts';
import { documentButtons } from './document-buttons.ts';
import { quotedText } from './quoted-text.ts';
import { bold, joinRich, rich, expandableQuote } from './rich-text.ts';
import { sourceLine } from './source-line.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** The sources of an answer with their quotes in full; `isOutdated` when some are left out since the documents changed. `now` in milliseconds UTC. */
export function sourcesView(
  sources: readonly Source[],
  frame: { speech: Speech; programme: Programme; isOutdated: boolean; now: number },
): View {
  const { speech, programme, isOutdated, now } = frame;
  const { timeZone } = programme;
  const entries = sources.map((source, index) =>
    rich(
      sourceLine(source, { number: index + 1, speech, timeZone, now }),
      '\n',
      expandableQuote(quotedText(source.quote)),
    ),
  );
  const outdated = isOutdated ? speech.say('sources-outdated') : '';
  if (entries.length === 0) return rich(outdated);
  return {
    ...joinRich([bold(speech.say('sources-title')), ...entries, outdated], '\n\n'),
    buttons: documentButtons(sources.filter(({ announced }) => announced === undefined)),
  };
}
