import type { Source } from './answer.ts';

/** Quotes that are introduced together: those of documents next to each other, and of one announcement. */
export interface QuoteGroup {
  readonly sources: readonly Source[];
  /** Milliseconds UTC: when the announcement was sent or edited last; absent for documents. */
  readonly announced?: number;
  /** These documents stand behind an announcement, and none of them was updated after it. */
  readonly isOlder: boolean;
}

/** A quoted answer's sources in order, so that nobody takes what a document said before for what was announced. */
export function quoteGroups(sources: readonly Source[]): QuoteGroup[] {
  const [leading] = sources;
  const isOlder = ({ updated }: Source) => leading?.announced !== undefined && updated <= leading.announced;
  const groups: QuoteGroup[] = [];
  for (const source of sources) {
    const last = groups.at(-1);
    const { announced } = source;
    if (announced !== undefined) groups.push({ sources: [source], announced, isOlder: false });
    else if (last && last.announced === undefined && last.isOlder === isOlder(source))
      groups.splice(-1, 1, { ...last, sources: [...last.sources, source] });
    else groups.push({ sources: [source], isOlder: isOlder(source) });
  }
  return groups;
}
