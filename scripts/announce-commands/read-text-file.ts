import { readFile, stat } from 'node:fs/promises';
import type { FormattedText } from '../../src/announcements/content/content.ts';
import { decodeText } from '../../src/corpus/decode-text.ts';
import { UnreadableFile } from '../../src/corpus/unreadable-file.ts';
import { AdviceError, errorCode } from '../../src/shared/errors.ts';
import { readMarkdown, type LeftAsText } from './read-markdown.ts';

/** Bytes: many times what fits one message. */
const LARGEST = 100_000;

/**
 * Reads the words of an announcement from a file of Markdown; `tell` hears what a message cannot show as such.
 * @throws AdviceError when there is no such file, or it holds no text.
 */
export async function readTextFile(path: string, tell: (line: string) => void): Promise<FormattedText> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw new AdviceError(`“${path}” is far longer than a message may be.`);
    const { text } = decodeText(await readFile(path));
    const read = readMarkdown(text.replace(/\r\n?/g, '\n').trim());
    for (const kind of read.left) tell(`“${path}”: ${LEFT[kind]}`);
    return read.text;
  } catch (cause) {
    // Thousands of quotes within quotes: no text of a person.
    if (cause instanceof RangeError)
      throw new AdviceError(`“${path}”: its marks of Markdown are nested too deep. Take some out.`, {
        cause,
      });
    if (cause instanceof UnreadableFile) throw new AdviceError(`“${path}”: ${cause.message}`, { cause });
    const advice = ADVICE[errorCode(cause) ?? ''];
    throw advice === undefined ? cause : new AdviceError(`“${path}” ${advice}`, { cause });
  }
}

const LEFT: Readonly<Record<LeftAsText, string>> = {
  image: 'pictures are sent as their names only. To send pictures, write /announce to the bot.',
  table: 'tables are sent as lines of text.',
  html: 'HTML is sent as it stands, with its marks.',
};

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Name a file with the text.',
  EISDIR: 'is a folder. Name a file with the text.',
  EACCES: 'may not be read by you.',
};
