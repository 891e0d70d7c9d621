import { code, rich } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { View } from '../view.ts';

/** So much of what was written is shown before and after the place. */
const AROUND = 40;
const HERE = '👉';

/** Where an audience expression could not be read, what could stand there, and an example. */
export function badAudienceView(
  text: string,
  { at, expected }: { readonly at: number; readonly expected: string },
  example: string,
  { say }: Speech,
): View {
  const before = text.slice(Math.max(at - AROUND, 0), at);
  return rich(
    `❗ ${say('announce-audience-bad')}\n`,
    code(`${before}${HERE}${text.slice(at, at + AROUND)}`),
    `\n${say('announce-audience-expected')}\n`,
    code(expected),
    `\n${say('announce-audience-example')}\n`,
    code(example),
  );
}
