/** Cohorts with the same key are the same to people: case, width of spaces and the way accents are coded make no difference. */
export function cohortKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase().normalize('NFC');
}
