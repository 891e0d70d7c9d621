import { defineCallback, oneOf } from './callback-data.ts';

/** Quiet hours to choose from, as `quietText` writes them. */
export const QUIET_CHOICES = ['22:00-07:00', '21:00-08:00', '23:00-06:00'] as const;

/** `choice` counts `QUIET_CHOICES`; `zones` shows the choice of a time zone, `hours` that of the hours again. */
export const quietButton = defineCallback('quiet', {
  choice: oneOf(['off', '0', '1', '2', 'zones', 'hours']),
});

/** Where participants come from and where they travel to; a zone's city is its name in the texts. */
export const QUIET_ZONES = [
  'Asia/Almaty',
  'Asia/Bishkek',
  'Asia/Dushanbe',
  'Asia/Tashkent',
  'Asia/Yerevan',
  'Asia/Baku',
  'Asia/Tbilisi',
  'Asia/Seoul',
] as const;

export const quietZoneButton = defineCallback('quiet-zone', {
  zone: oneOf([...QUIET_ZONES, 'programme']),
});
