import type { Speech } from './speech.ts';

/** Zones whose city has a name in `locales`. */
const CITIES: Readonly<Record<string, string>> = {
  'Asia/Almaty': 'almaty',
  'Asia/Bishkek': 'bishkek',
  'Asia/Dushanbe': 'dushanbe',
  'Asia/Tashkent': 'tashkent',
  'Asia/Yerevan': 'yerevan',
  'Asia/Baku': 'baku',
  'Asia/Tbilisi': 'tbilisi',
  'Asia/Seoul': 'seoul',
};

/** The city that a zone is named after, in the reader's language where we know it, else as IANA writes it: `New York`. */
export function zoneCity(timeZone: string, { say }: Pick<Speech, 'say'>): string {
  const city = CITIES[timeZone];
  if (city !== undefined) return say(`moment-city-${city}`);
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
