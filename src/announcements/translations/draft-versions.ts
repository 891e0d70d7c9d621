import { LANGUAGES, type Language } from '../../languages/languages.ts';
import type { FailedTranslation } from '../announcement-desk.ts';
import { isBlank } from '../content/is-complete.ts';
import type { AnnouncementContent, FormattedText, LanguageVersion } from '../content/content.ts';
import { textSlots } from '../content/text-slots.ts';
import { looksTranslated } from './check-translation.ts';
import { maskTexts, type MaskedText } from './mask-text.ts';
import { restoreText } from './restore-text.ts';
import type { Translate } from './translate.ts';

/** Models that run on the organisers' own computer slow down when they are asked much at once. */
const AT_ONCE = 3;

export interface DraftedVersions {
  readonly versions: Readonly<Partial<Record<Language, LanguageVersion>>>;
  readonly failed: readonly FailedTranslation[];
}

/** Drafts the texts of a content in other languages; each is to be approved by a person. */
export type VersionDrafter = (
  content: AnnouncementContent,
  languages: readonly Language[],
) => Promise<DraftedVersions>;

export interface VersionDrafterOptions {
  readonly translate: Translate;
  /** Names and places that stay as they are wherever they stand. */
  readonly names?: readonly string[];
}

type Drafted =
  { readonly texts: readonly FormattedText[] } | { readonly reason: FailedTranslation['reason'] };

/**
 * Drafts with a model what `content` says in other languages. Numbers, times, codes, links and names never reach the model as
 * words that it could change: they are replaced by tokens, put back, and checked. Of the formatting, links and what is
 * protected keep theirs; bold, italics and the like are dropped.
 */
export function createVersionDrafter({ translate, names = [] }: VersionDrafterOptions): VersionDrafter {
  async function draft(content: AnnouncementContent, to: Language): Promise<Drafted> {
    const slots = textSlots(content.parts).map(({ text }) => text);
    const asked = slots.filter((text) => !isBlank(text));
    const masked = maskTexts(asked, { from: content.language, to, names });
    const texts = masked.map(({ text }) => text);
    const keep = masked.flatMap(({ tokens }) => [...tokens.values()].map(({ text }) => text));
    const reply = texts.some(hasWords)
      ? await translate({ texts, from: content.language, to, keep })
      : { kind: 'translated' as const, texts };
    if (reply.kind !== 'translated') return { reason: { kind: reply.kind } };
    return putTogether(slots, masked, reply.texts, to);
  }

  return async (content, languages) => {
    const wanted = LANGUAGES.filter((each) => languages.includes(each) && each !== content.language);
    const drafted = new Map<Language, Drafted>();
    const waiting = [...wanted];
    let isThere = true;
    const work = async () => {
      for (let to = waiting.shift(); to !== undefined; to = waiting.shift()) {
        // Whoever waits for nine languages need not wait nine times for a model that does not answer.
        const outcome: Drafted = isThere ? await draft(content, to) : { reason: { kind: 'unavailable' } };
        if ('reason' in outcome && outcome.reason.kind === 'unavailable') isThere = false;
        drafted.set(to, outcome);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const versions: Partial<Record<Language, LanguageVersion>> = {};
    const failed: FailedTranslation[] = [];
    for (const language of wanted) {
      const outcome = drafted.get(language);
      if (outcome === undefined) continue;
      if ('reason' in outcome) failed.push({ language, reason: outcome.reason });
      else versions[language] = { texts: outcome.texts, by: 'model', approved: false };
    }
    return { versions, failed };
  };
}

function putTogether(
  slots: readonly FormattedText[],
  masked: readonly MaskedText[],
  translated: readonly string[],
  to: Language,
): Drafted {
  const restored = masked.map((each, index) => restoreText(each, translated[index] ?? ''));
  const altered = restored.filter((each) => each.kind === 'altered');
  if (altered.length > 0) {
    const missing = altered.flatMap((each) => each.missing);
    return { reason: { kind: 'altered', missing, added: altered.flatMap((each) => each.added) } };
  }
  const good = restored.filter((each) => each.kind === 'restored');
  const words = good.map((each) => each.words);
  const sources = masked.map(({ text }) => withoutTokens(text));
  const isComplete = translated.length === masked.length && good.every(({ text }) => !isBlank(text));
  if (!isComplete || !looksTranslated(words, sources, to)) return { reason: { kind: 'malformed' } };
  let next = 0;
  const empty: FormattedText = { text: '', entities: [] };
  return { texts: slots.map((slot) => (isBlank(slot) ? empty : (good[next++]?.text ?? empty))) };
}

function hasWords(masked: string): boolean {
  return /\p{L}/u.test(withoutTokens(masked));
}

function withoutTokens(masked: string): string {
  return masked.replace(/⟦\/?\d+⟧/g, ' ');
}
