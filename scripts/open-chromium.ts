import { chromium, type Browser } from 'playwright-core';
import { AdviceError } from '../src/shared/errors.ts';
import { findChromium } from './find-chromium.ts';

/** It shows nothing but pages of our own, needs no graphics card, and calls nobody by itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser at `path`, else the first one found in the usual places. Throws `AdviceError` when there is none. */
export async function openChromium(path?: string): Promise<Browser> {
  const executablePath = findChromium(path);
  if (executablePath === undefined) {
    throw new AdviceError(
      `No Chromium was found${path ? ` at ${path}` : ''}. Install it, or say where it is: with --chromium PATH, for the tests in CHROMIUM_PATH.`,
    );
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
