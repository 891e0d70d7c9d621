/** Two lines of print as one. A word parted by a hyphen at the line's end is put together again; a hyphen before a capital belongs to the word. */
export function joinLines(before: string, after: string): string {
  if (/\p{L}\u00AD$/u.test(before)) return before.slice(0, -1) + after;
  if (/\p{L}[-\u2010]$/u.test(before)) return (/^\p{Ll}/u.test(after) ? before.slice(0, -1) : before) + after;
  return `${before} ${after}`;
}
