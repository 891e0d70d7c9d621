import { cleanText } from '../clean-text.ts';
import type { Passage, Place } from '../document.ts';
import { ASSISTANT_PHRASES } from './assistant-phrases.ts';
import type { Finding } from './finding.ts';

const LONGEST_QUOTE = 120;
/** A sentence may be broken over lines: that many are looked at together. */
const LINES_TOGETHER = 2;

/** Text that gives orders to the assistant, such as "ignore previous instructions": an attack, wherever it came from. */
export function addressesAssistant(document: string, title: string, passages: readonly Passage[]): Finding[] {
  const seen = new Set<string>();
  const places: { lines: readonly string[]; place: Place }[] = [{ lines: [title], place: { headings: [] } }];
  for (const { text, place } of passages) {
    places.push({ lines: place.headings, place }, { lines: text.split('\n'), place });
  }
  return places.flatMap(({ lines, place }) =>
    quotesOf(lines).flatMap((quote): Finding[] => {
      if (seen.has(quote)) return [];
      seen.add(quote);
      return [{ severity: 'error', code: 'addresses-assistant', document, place, details: { quote } }];
    }),
  );
}

function quotesOf(lines: readonly string[]): string[] {
  const quotes: string[] = [];
  let lastHit = -LINES_TOGETHER;
  lines.forEach((line, index) => {
    const alone = hitIn(line);
    const next = lines[index + 1];
    const joined = alone === undefined && next !== undefined ? hitAcross(line, next) : undefined;
    const hit = alone ?? joined;
    if (hit === undefined || index - lastHit < 1) return;
    lastHit = index;
    quotes.push(hit);
  });
  return quotes;
}

function hitAcross(line: string, next: string): string | undefined {
  return hitIn(next) === undefined ? hitIn(`${line} ${next}`) : undefined;
}

/** The words themselves with a little of what follows, as they stand in the line. */
function hitIn(line: string): string | undefined {
  const plain = plainText(line);
  for (const phrase of ASSISTANT_PHRASES) {
    const match = phrase.exec(plain);
    if (match) {
      const quote = line.slice(match.index, match.index + LONGEST_QUOTE).trim();
      return match.index + LONGEST_QUOTE < line.length ? `${quote}…` : quote;
    }
  }
  return undefined;
}

/** Same length as the line but for rare letters, so that a match can be quoted from where it stands. */
function plainText(line: string): string {
  return cleanText(line).normalize('NFKC').toLowerCase().replace(/[ʻʼ‘’`´]/g, "'");
}
