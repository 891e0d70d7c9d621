import { isLanguage, type Language } from '../../languages/languages.ts';

const SIMPLE = ['parts', 'anew', 'audience', 'time', 'until', 'answers'] as const;

/** What an organiser's next message is for while they compose. */
export type AwaitedPurpose =
  /** parts: to be added. anew: the first takes the place of all before. answers: labels of buttons, one a line. */
  | { readonly kind: (typeof SIMPLE)[number] }
  /** The words of a slot in another language; of a poll, all its words. */
  | { readonly kind: 'text'; readonly language: Language; readonly slot: number };

export function writePurpose(purpose: AwaitedPurpose): string {
  return purpose.kind === 'text' ? `text:${purpose.language}:${purpose.slot}` : purpose.kind;
}

/** Undefined when the message is awaited for something else than composing. */
export function readPurpose(text: string): AwaitedPurpose | undefined {
  const simple = SIMPLE.find((kind) => kind === text);
  if (simple !== undefined) return { kind: simple };
  const [, language, slot] = /^text:([a-z]{2}):(\d{1,3})$/.exec(text) ?? [];
  return isLanguage(language) ? { kind: 'text', language, slot: Number(slot) } : undefined;
}
