/**
 * How the ten languages write each day of the week, as sources of regular expressions: Monday first. A single Hangul
 * letter counts in brackets only. Tajik and Kazakh, Kyrgyz and Uzbek share some names and short forms of the same day.
 */
const SOURCES: readonly string[] = [
  'mon(?:day)?|понедельник\\p{L}{0,2}|пн|дүйсенбі\\p{L}{0,4}|дс|дүйшөмбү\\p{L}{0,4}|дш|dushanba\\p{L}{0,4}|душанб[ае]\\p{L}{0,3}|երկուշաբթի\\p{L}{0,3}|bazar ertəsi|ორშაბათ\\p{L}{0,3}|ორშ|월요일|(?<=\\()월(?=\\))',
  'tue(?:s(?:day)?)?|вторник\\p{L}{0,2}|вт|сейсенбі\\p{L}{0,4}|сс|шейшемби\\p{L}{0,4}|шш|seshanba\\p{L}{0,4}|сешанб[ае]\\p{L}{0,3}|երեքշաբթի\\p{L}{0,3}|çərşənbə axşamı|სამშაბათ\\p{L}{0,3}|სამ|화요일|(?<=\\()화(?=\\))',
  'wed(?:nesday)?|сред[аыеу]|ср|сәрсенбі\\p{L}{0,4}|шаршемби\\p{L}{0,4}|шр|chorshanba\\p{L}{0,4}|чоршанб[ае]\\p{L}{0,3}|չորեքշաբթի\\p{L}{0,3}|çərşənbə(?! axş)|ოთხშაბათ\\p{L}{0,3}|ოთხ|수요일|(?<=\\()수(?=\\))',
  'thu(?:r(?:s(?:day)?)?)?|четверг\\p{L}{0,2}|чт|бейсенбі\\p{L}{0,4}|бс|бейшемби\\p{L}{0,4}|бш|payshanba\\p{L}{0,4}|пайшанба\\p{L}{0,3}|панҷшанбе\\p{L}{0,3}|հինգշաբթի\\p{L}{0,3}|cümə axşamı|ხუთშაბათ\\p{L}{0,3}|ხუთ|목요일|(?<=\\()목(?=\\))',
  'fri(?:day)?|пятниц\\p{L}{1,2}|пт|жұма\\p{L}{0,4}|жм|жума\\p{L}{0,4}|juma\\p{L}{0,4}|ҷумъа\\p{L}{0,3}|ուրբաթ\\p{L}{0,3}|cümə(?! axş)|პარასკევ\\p{L}{0,3}|პარ|금요일|(?<=\\()금(?=\\))',
  'sat(?:urday)?|суббот\\p{L}{1,2}|сб|сенбі\\p{L}{0,4}|ишемби\\p{L}{0,4}|shanba\\p{L}{0,4}|шанб[ае]\\p{L}{0,3}|շաբաթ|şənbə|შაბათ\\p{L}{0,3}|შაბ|토요일|(?<=\\()토(?=\\))',
  'sun(?:day)?|воскресень\\p{L}{1,2}|вс|жексенбі\\p{L}{0,4}|жс|жекшемби\\p{L}{0,4}|жк|yakshanba\\p{L}{0,4}|якшанб[ае]\\p{L}{0,3}|կիրակի\\p{L}{0,3}|bazar(?! ert)|კვირა\\p{L}{0,2}|კვი|일요일|(?<=\\()일(?=\\))',
];

/** Any name of a day of the week. */
export const WEEKDAY_SOURCE = SOURCES.join('|');

const exact = SOURCES.map((source) => {
  const bare = source.replace(/\(\?<=\\\(\)(.)\(\?=\\\)\)/u, '$1');
  return new RegExp(`^(?:${bare})$`, 'iu');
});

/**
 * The day of the week that a word names: 1 is Monday, 7 is Sunday. With a capital, Душанбе may as well be the city: then
 * it names no day.
 */
export function weekdayOf(word: string): number | undefined {
  if (word.startsWith('Душанбе')) return undefined;
  const index = exact.findIndex((pattern) => pattern.test(word));
  return index < 0 ? undefined : index + 1;
}

/** The day of the week of a date, in the same numbers. */
export function weekdayOn(date: { year: number; month: number; day: number }): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() || 7;
}
