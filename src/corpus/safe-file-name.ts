import { isLeftOut } from './list-corpus.ts';

/** In UTF-8 bytes; file systems allow 255. */
const MOST_BYTES = 120;
/** Windows opens a device instead of a file of such a name, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?:\.|$)/i;

/**
 * A file name that every file system takes, that stands in no folder but the one it is put in, that hides nothing from
 * the reader's eye, that no file of the program itself has, and that arrives whole in Telegram, which cuts names at a
 * semicolon and refuses line breaks. At most 120 bytes; its extension is kept.
 */
export function safeFileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[;"'`\\/<>|:*?]+/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s.]|~\$)+/, '')
    .replace(/[\s.]+$/, '');
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
  const stem = shorten(
    clean.slice(0, clean.length - extension.length).replace(/\.meta$/i, '-meta'),
    MOST_BYTES - Buffer.byteLength(extension),
  );
  const safe = `${stem === '' ? 'document' : stem}${extension}`;
  return DEVICE.test(safe) || isLeftOut(safe.toLowerCase()) ? `document-${safe}` : safe;
}

function shorten(text: string, bytes: number): string {
  const letters = [...text];
  let size = Buffer.byteLength(text);
  while (size > bytes) size -= Buffer.byteLength(letters.pop() ?? '');
  return letters.join('').replace(/[\s.]+$/, '');
}
