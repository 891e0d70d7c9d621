import type { Programme } from '../../../corpus/programme.ts';
import { USUAL_QUIET_HOURS, type Person } from '../../../people/person.ts';
import { quietText } from '../../../people/quiet-hours.ts';
import { QUIET_CHOICES, QUIET_ZONES, quietButton, quietZoneButton } from '../../callbacks/quiet-buttons.ts';
import { bold, joinRich } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { ButtonRows, View } from '../view.ts';
import { zoneCity } from '../zone-city.ts';

interface QuietFrame {
  readonly speech: Speech;
  readonly programme: Pick<Programme, 'timeZone'>;
}

/** A person's quiet hours, by whose clock, what urgent announcements do, and the choices. */
export function quietView(person: Person, { speech, programme }: QuietFrame): View {
  const { say } = speech;
  const { quiet = USUAL_QUIET_HOURS } = person;
  const hours = quiet === 'off' ? 'off' : quietText(quiet);
  const zone = zoneCity(person.timeZone ?? programme.timeZone, speech);
  const button = (name: string, choice: 'off' | '0' | '1' | '2' | 'zones', ticked: boolean) => ({
    text: ticked ? `✓ ${name}` : name,
    callback_data: quietButton.pack({ choice }),
  });
  const [first, second, third] = QUIET_CHOICES;
  return {
    ...joinRich(
      [
        bold(
          hours === 'off' ? say('quiet-none') : say('quiet-hours', { hours: hours.replace('-', '–'), zone }),
        ),
        hours === 'off' ? '' : say('quiet-what'),
        person.muted ? say('quiet-muted') : '',
        say('quiet-other', { example: '/quiet 22:30-06:30' }),
      ],
      '\n\n',
    ),
    buttons: [
      [button(first, '0', hours === first), button(second, '1', hours === second)],
      [button(third, '2', hours === third), button(say('quiet-off'), 'off', hours === 'off')],
      [button(`🕓 ${say('quiet-zone-is', { zone })}`, 'zones', false)],
    ],
  };
}

/** By whose clock the hours count. */
export function quietZonesView({ timeZone }: Person, { speech, programme }: QuietFrame): View {
  const { say } = speech;
  const button = (zone: (typeof QUIET_ZONES)[number] | 'programme', name: string) => ({
    text: zone === (timeZone ?? 'programme') ? `✓ ${name}` : name,
    callback_data: quietZoneButton.pack({ zone }),
  });
  const zones = QUIET_ZONES.map((zone) => button(zone, zoneCity(zone, speech)));
  const rows: ButtonRows = zones.flatMap((_, index) =>
    index % 2 === 0 ? [zones.slice(index, index + 2)] : [],
  );
  const usual = say('quiet-zone-programme', { zone: zoneCity(programme.timeZone, speech) });
  return {
    ...joinRich([bold(say('quiet-zone-choose'))], ''),
    buttons: [
      ...rows,
      [button('programme', usual)],
      [{ text: `◀ ${say('button-previous')}`, callback_data: quietButton.pack({ choice: 'hours' }) }],
    ],
  };
}
