import { isAudience } from '../../corpus/metadata.ts';
import type { DraftSettings } from '../curation.ts';
import type { StoredFile } from './draft-content.ts';

/** A draft's file with what staff now say of it, above what they said before. A faulty audience is named and left out. */
export function correctedFile(file: StoredFile, corrections: DraftSettings): StoredFile {
  const { audience, ...others } = corrections;
  const isFaulty = audience !== undefined && !isAudience(audience);
  const settings = { ...file.settings, ...others, ...(isFaulty ? {} : corrections) };
  // Of two words about the end the last one counts.
  if (corrections.validUntil !== undefined) delete settings.withoutEnd;
  if (corrections.withoutEnd) delete settings.validUntil;
  const settled = new Set([...Object.keys(corrections), corrections.withoutEnd ? 'validUntil' : '']);
  const faults = file.faults.filter(({ expected }) => !settled.has(expected));
  if (isFaulty) faults.push({ part: audience, expected: 'audience' });
  return { ...file, settings, faults };
}
