/** Concepts of the glossary that a time of day belongs to, with the first hour of each. */
const PARTS = [
  { concept: 'evening', from: 18 },
  { concept: 'afternoon', from: 12 },
  { concept: 'morning', from: 5 },
] as const;

/** The part of the day of a time such as "08:00", so that "in the morning" finds it in any language; undefined for other words. */
export function dayPartOf(word: string): string | undefined {
  const hour = /^(\d{2}):\d{2}$/.exec(word)?.[1];
  return hour === undefined ? undefined : PARTS.find(({ from }) => Number(hour) >= from)?.concept;
}
