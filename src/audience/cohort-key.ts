/** Cohorts with the same key are the same to people: case, spaces or hyphens, and the way accents are coded make no difference. */
export function cohortKey(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .replace(/[\s_-]+/gu, ' ')
    .toLowerCase()
    .normalize('NFC');
}
