import type { DraftSettings, ReceivedFile } from '../curation.ts';
import { readCaption, type ReadCaption } from './read-caption.ts';

/**
 * What is said of each file of an album. Telegram shows the only caption of an album as that of all, so its language,
 * audience and validity count for all; its title is one file's alone.
 */
export function readCaptions(
  files: readonly Pick<ReceivedFile, 'caption'>[],
  options: { timeZone: string },
): ReadCaption[] {
  const read = files.map(({ caption }) => readCaption(caption ?? '', options));
  const captioned = read.filter((_, index) => (files[index]?.caption ?? '').trim() !== '');
  const [only] = captioned;
  if (!only || captioned.length > 1) return read;
  const { title: _, ...shared } = only.settings;
  return read.map((own) => (own === only ? own : { settings: shared satisfies DraftSettings, faults: [] }));
}
