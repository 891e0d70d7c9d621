/** Control bytes that no text in one byte a letter, or in UTF-8, holds. */
const CONTROL = /(?![\t\n\f\r\x7F-\x9F])\p{Cc}/u;
/** What texts of our ten languages are made of. */
const EXPECTED =
  /[\t\n\r\f\x20-\x7E\xA0-\xFF\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hangul}\u2000-\u2064\u20A0-\u20BF\u2100-\u23FF\u25A0-\u27BF\u3000-\u303F]/gu;
const SAMPLE_BYTES = 8192;
const ENOUGH = 0.9;

/** The byte order of a text in UTF-16 that carries no mark; undefined when it is no such text. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length - (bytes.length % 2)));
  if (sample.length < 4 || !CONTROL.test(new TextDecoder('latin1').decode(sample))) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((order) => {
    const text = new TextDecoder(order).decode(sample);
    return !CONTROL.test(text) && (text.match(EXPECTED)?.length ?? 0) >= ENOUGH * text.length;
  });
}
