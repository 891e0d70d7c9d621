/** How people write today and tomorrow in the ten languages, in lower case; Uzbek and Azerbaijani in each script and spelling. */
const WORDS: readonly (readonly [days: number, words: string])[] = [
  [0, 'today|сегодня|бүгін|бүгүн|имрӯз|имруз|bugun|бугун|այսօր|bu gün|bugün|დღეს|오늘'],
  [1, 'tomorrow|завтра|ертең|эртең|фардо|пагоҳ|ertaga|эртага|վաղը|sabah|ხვალ|내일'],
];
/** What may stand between the day and the time. */
const AT = / (?:at|в|сағат|саат|соати|соат|soat|saat|ժամը)$/;

const DAYS = new Map(WORDS.flatMap(([days, words]) => words.split('|').map((word) => [word, days] as const)));

/** How many days from today the words mean ("tomorrow", "завтра в"); undefined for others. */
export function daysAhead(words: string): number | undefined {
  return DAYS.get(words.toLowerCase().replace(AT, ''));
}
