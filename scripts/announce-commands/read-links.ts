import type { FormattedText, TextEntity } from '../../src/announcements/content/content.ts';

/** `[words](https://…)`, where the address may hold one pair of parentheses. */
const LINK = /\[([^\][\n]+)\]\(((?:https?|tg):\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)?)\)/giu;

/** A text whose links, written as in Markdown, become links of Telegram; everything else stays as it stands. */
export function readLinks(source: string): FormattedText {
  const entities: TextEntity[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: words = '', 2: url = '', index } of source.matchAll(LINK)) {
    text += source.slice(from, index);
    entities.push({ type: 'text_link', offset: text.length, length: words.length, url });
    text += words;
    from = index + whole.length;
  }
  return { text: text + source.slice(from), entities };
}
