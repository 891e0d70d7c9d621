/** Things with an opening time, each told of by one document; none is found by a question about another. */
export const TOPICS = [
  'sauna',
  'library',
  'pharmacy',
  'laundry',
  'bakery',
  'museum',
  'bank',
  'cinema',
  'aquarium',
  'planetarium',
] as const;

export type Topic = (typeof TOPICS)[number];

export function pathOf(topic: Topic): string {
  return `${topic}.md`;
}

/** The document's title. */
export function titleOf(topic: Topic): string {
  return `${topic.slice(0, 1).toUpperCase()}${topic.slice(1)}`;
}

/** A document whose fact is another one for each number. */
export function textOf(topic: Topic, number: number): string {
  return `# ${titleOf(topic)}\n\nThe ${topic} opens at ${timeOf(number)}.\n`;
}

export function questionOf(topic: Topic): string {
  return `When does the ${topic} open?`;
}

/** The time that a document's text tells. */
export function factOf(text: string): string {
  const fact = /\d\d:\d\d/.exec(text)?.[0];
  if (fact === undefined) throw new Error(`There is no time in: ${text}`);
  return fact;
}

function timeOf(number: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(number / 60) % 24)}:${two(number % 60)}`;
}
