/** What a message shows as plain text only. */
export type LeftAsText = 'image' | 'table' | 'html';

type Mark = 'bold' | 'italic' | 'strikethrough' | 'link' | 'quote';

/** Where a piece of Markdown stands. */
export interface MarkdownContext {
  /** Begins a new line; in lists the words are moved in. */
  readonly newline: string;
  /** The marks around it: Telegram knows none within itself, and no code within a link. */
  readonly inside: ReadonlySet<Mark>;
  /** Collects what could not be shown as such. */
  readonly left: Set<LeftAsText>;
}

/** The context within a mark. */
export function within(mark: Mark, context: MarkdownContext): MarkdownContext {
  return { ...context, inside: new Set([...context.inside, mark]) };
}
