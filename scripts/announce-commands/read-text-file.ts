import { readFile, stat } from 'node:fs/promises';
import type { FormattedText } from '../../src/announcements/content/content.ts';
import { decodeText } from '../../src/corpus/decode-text.ts';
import { UnreadableFile } from '../../src/corpus/unreadable-file.ts';
import { AdviceError, errorCode } from '../../src/shared/errors.ts';
import { readLinks } from './read-links.ts';

/** Bytes: many times what fits one message. */
const LARGEST = 200_000;

/**
 * Reads the words of an announcement from a file.
 * @throws AdviceError when there is no such file, or it holds no text.
 */
export async function readTextFile(path: string): Promise<FormattedText> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw new AdviceError(`“${path}” is far longer than a message may be.`);
    const { text } = decodeText(await readFile(path));
    return readLinks(text.replace(/\r\n?/g, '\n').trim());
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw new AdviceError(`“${path}”: ${cause.message}`, { cause });
    const advice = ADVICE[errorCode(cause) ?? ''];
    throw advice === undefined ? cause : new AdviceError(`“${path}” ${advice}`, { cause });
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Name a file with the text.',
  EISDIR: 'is a folder. Name a file with the text.',
  EACCES: 'may not be read by you.',
};
