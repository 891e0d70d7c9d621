import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { AdviceError } from '../../src/shared/errors.ts';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the browser at `path`, else the first one found in the usual places. Throws `AdviceError` when there is none. */
export async function openChromium(path?: string): Promise<Browser> {
  const executablePath = path ?? USUAL_PLACES.find((place) => existsSync(place));
  if (executablePath === undefined || !existsSync(executablePath)) {
    throw new AdviceError(
      `No Chromium was found${path === undefined ? '' : ` at ${path}`}. Install it, or say where it is with --chromium PATH.`,
    );
  }
  return chromium.launch({ executablePath });
}
