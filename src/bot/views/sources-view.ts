import type { Source } from '../../answering/answer.ts';
import type { Programme } from '../../corpus/programme.ts';
import { documentButtons } from './document-buttons.ts';
import { quotedText } from './quoted-text.ts';
import { bold, joinRich, rich, expandableQuote } from './rich-text.ts';
import { sourceLine } from './source-line.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** The sources of an answer with their quotes in full. */
export function sourcesView(
  sources: readonly Source[],
  { speech, programme }: { speech: Speech; programme: Programme },
): View {
  const { timeZone } = programme;
  const entries = sources.map((source, index) =>
    rich(
      sourceLine(source, { number: index + 1, speech, timeZone }),
      '\n',
      expandableQuote(quotedText(source.quote)),
    ),
  );
  return {
    ...joinRich([bold(speech.say('sources-title')), ...entries], '\n\n'),
    buttons: documentButtons(sources),
  };
}
