/** In UTF-8 bytes; file systems allow 255. */
const MOST_BYTES = 120;

/**
 * A file name that arrives whole: Telegram cuts names at a semicolon and grammY refuses line breaks; slashes, quotes and
 * control characters make trouble where the file is saved.
 */
export function safeFileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[;"'`\\/<>|:*?]+/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
    .trim();
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
  const stem = shorten(clean.slice(0, clean.length - extension.length), MOST_BYTES - extension.length);
  return `${stem === '' ? 'document' : stem}${extension}`;
}

function shorten(text: string, bytes: number): string {
  const letters = [...text];
  while (Buffer.byteLength(letters.join('')) > bytes) letters.pop();
  return letters.join('').trim();
}
