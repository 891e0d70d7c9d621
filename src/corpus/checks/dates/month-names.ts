/**
 * How the ten languages write each month, as sources of regular expressions: January first. The Cyrillic names serve
 * Russian, Kyrgyz, Tajik and Uzbek; the endings are those of cases ("20-сентябрда", "sentyabrın 20-də").
 */
export const MONTH_SOURCES: readonly string[] = [
  'jan(?:uary)?|январ\\p{L}{0,5}|янв|қаңтар\\p{L}{0,5}|yanvar\\p{L}{0,5}|հունվար\\p{L}{0,4}|იანვა?რ\\p{L}{0,4}',
  'feb(?:ruary)?|феврал\\p{L}{0,5}|февр?|ақпан\\p{L}{0,5}|fevral\\p{L}{0,5}|փետրվար\\p{L}{0,4}|თებერვა?ლ\\p{L}{0,4}',
  'mar(?:ch)?|март\\p{L}{0,4}|наурыз\\p{L}{0,5}|mart\\p{L}{0,5}|մարտ\\p{L}{0,4}|მარტ\\p{L}{0,4}',
  'apr(?:il)?|апрел\\p{L}{0,5}|апр|сәуір\\p{L}{0,5}|aprel\\p{L}{0,5}|ապրիլ\\p{L}{0,4}|აპრილ\\p{L}{0,4}',
  'may(?:da|dan|ning|gacha|ın|ında|ndan|a|dək)?|май\\p{L}{0,4}|мая|мае|мамыр\\p{L}{0,5}|մայիս\\p{L}{0,4}|მაის\\p{L}{0,4}',
  'june?|июн\\p{L}{0,5}|маусым\\p{L}{0,5}|iyun\\p{L}{0,5}|հունիս\\p{L}{0,4}|ივნის\\p{L}{0,4}',
  'july?|июл\\p{L}{0,5}|шілде\\p{L}{0,5}|iyul\\p{L}{0,5}|հուլիս\\p{L}{0,4}|ივლის\\p{L}{0,4}',
  'aug(?:ust)?|август\\p{L}{0,5}|авг|тамыз\\p{L}{0,5}|av[gq]ust\\p{L}{0,6}|օգոստոս\\p{L}{0,4}|აგვისტ\\p{L}{0,5}',
  'sept?(?:ember)?|сентябр\\p{L}{0,5}|сент?|қыркүйе[кг]\\p{L}{0,5}|senty?abr\\p{L}{0,6}|սեպտեմբեր\\p{L}{0,4}|სექტემბე?რ\\p{L}{0,4}',
  'oct(?:ober)?|октябр\\p{L}{0,5}|окт|қазан\\p{L}{0,5}|okty?abr\\p{L}{0,6}|հոկտեմբեր\\p{L}{0,4}|ოქტომბე?რ\\p{L}{0,4}',
  'nov(?:ember)?|ноябр\\p{L}{0,5}|нояб?|қараша\\p{L}{0,5}|noyabr\\p{L}{0,6}|նոյեմբեր\\p{L}{0,4}|ნოემბე?რ\\p{L}{0,4}',
  'dec(?:ember)?|декабр\\p{L}{0,5}|дек|желтоқсан\\p{L}{0,5}|dekabr\\p{L}{0,6}|դեկտեմբեր\\p{L}{0,4}|დეკემბე?რ\\p{L}{0,4}',
];

const exact = MONTH_SOURCES.map((source) => new RegExp(`^(?:${source})$`, 'iu'));

/** The month that a word names, counted from 1. English "may" counts with a capital only: small, it is a verb. */
export function monthOf(word: string, isEnglish: boolean): number | undefined {
  if (isEnglish && word === 'may') return undefined;
  const index = exact.findIndex((pattern) => pattern.test(word));
  return index < 0 ? undefined : index + 1;
}
