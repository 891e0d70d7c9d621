import type { CorpusDocument, Passage } from '../document.ts';
import { conflictingSessions, type CheckedDocument } from './conflicting-sessions.ts';
import { datesGoneBy, pastValidity } from './dates-gone-by.ts';
import { documentDates, type DocumentDates } from './document-dates.ts';
import type { Finding } from './finding.ts';
import { nearDuplicates, repeatedPassages } from './near-duplicates.ts';
import { oneLanguage } from './one-language.ts';
import { withoutRepeats } from './without-repeats.ts';
import { wrongWeekdays } from './wrong-weekday.ts';

/** Documents with the passages of all of them, in any order. */
export interface ReadCorpus {
  readonly documents: readonly CorpusDocument[];
  readonly passages: readonly Passage[];
}

/** The day on which the checks are made: milliseconds UTC and the programme's IANA time zone. */
export interface CheckTime {
  readonly now: number;
  readonly timeZone: string;
}

/** What is wrong with the documents of a corpus beside each other and beside today. What `checkDocument` finds is not repeated. */
export function checkCorpus(corpus: ReadCorpus & CheckTime): Finding[] {
  const { now, timeZone } = corpus;
  const checked = byDocument(corpus);
  const dated = checked.map(({ document, passages }) => ({ document, dates: documentDates(document, passages) }));
  const anchors = [...new Set(dated.flatMap(({ dates }) => dates.anchors))];
  return [
    ...dated.flatMap(({ document, dates }) => [
      ...pastValidity(document, { now, timeZone }),
      ...datesGoneBy(document, dates, { now, timeZone }),
      ...undatedWeekdays(document, dates, anchors),
    ]),
    ...conflictingSessions(checked, { now }),
    ...nearDuplicates(checked, now),
    ...oneLanguage(checked, now),
  ];
}

/**
 * What is wrong with one document, seen beside a corpus that it is about to join: what was found within it, and how it
 * stands to today and to the other documents. Documents of the same path count as the one that it replaces.
 */
export function checkAddition(
  addition: { document: CorpusDocument; passages: readonly Passage[]; findings: readonly Finding[] },
  existing: ReadCorpus,
  { now, timeZone }: CheckTime,
): Finding[] {
  const { document, passages, findings } = addition;
  const added: CheckedDocument = { document, passages };
  const others = byDocument(existing).filter((each) => each.document.path !== document.path);
  const own = documentDates(document, passages);
  const needsYear = own.anchors.length === 0 && own.dates.some(({ mention }) => mention.weekday !== undefined);
  const anchors = needsYear ? others.flatMap((each) => documentDates(each.document, each.passages).anchors) : [];
  return withoutRepeats([
    ...findings,
    ...pastValidity(document, { now, timeZone }),
    ...datesGoneBy(document, own, { now, timeZone }),
    ...undatedWeekdays(document, own, anchors),
    ...conflictingSessions([added, ...others], { now, added: document }),
    ...repeatedPassages(added, others, now),
  ]);
}

/** Documents that tell no year take it from the others, when these leave no doubt. */
function undatedWeekdays(document: CorpusDocument, dates: DocumentDates, anchors: readonly number[]): Finding[] {
  return dates.anchors.length > 0 ? [] : wrongWeekdays(document.path, dates, anchors);
}

function byDocument({ documents, passages }: ReadCorpus): CheckedDocument[] {
  const gathered = new Map<string, Passage[]>(documents.map(({ path }) => [path, []]));
  for (const passage of passages) gathered.get(passage.document)?.push(passage);
  return documents.map((document) => ({ document, passages: gathered.get(document.path) ?? [] }));
}
