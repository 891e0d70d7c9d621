import { decodeText } from '../decode-text.ts';
import { westernBytes, withWesternSigns } from '../decode-bytes.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Byte for byte, so that what was decoded by it can be taken back and decoded anew. */
const STAND_IN = 'windows-1252';
const CONTENT_TYPE = /^content-type:[ \t]*(?:\r?\n[ \t]+)?text\/(?:plain|html)\b[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim;
const KOREAN = /(charset\s*=\s*"?)(?:ks_c_5601(?:-19\d\d)?|euc-kr|cp949|windows-949)\b/i;

/**
 * A mail whose texts without a named encoding, or with a Korean one that Node knows in part, name a stand-in for it:
 * `recode` then finds their letters.
 */
export function withNamedCharsets(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const head = /^[\s\S]*?(?:\r?\n\r?\n|$)/.exec(source)?.[0] ?? '';
  const named = source.replace(CONTENT_TYPE, (header) => {
    if (KOREAN.test(header)) return header.replace(KOREAN, `$1${STAND_IN}`);
    return /charset\s*=/i.test(header) ? header : `${header.replace(/;\s*$/, '')}; charset=${STAND_IN}`;
  });
  const start = /^content-type:/im.test(head) ? '' : `Content-Type: text/plain; charset=${STAND_IN}\r\n`;
  return Buffer.from(start + named, 'latin1');
}

/** A mail's text in its letters, after `withNamedCharsets`. Mails that name the wrong western encoding are mended too. */
export function recode(text: string): { text: string; warnings: string[] } {
  const bytes = westernBytes(text);
  if (bytes !== undefined) {
    try {
      const decoded = decodeText(bytes);
      const isWestern = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(decoded.text);
      return isWestern ? { ...decoded, warnings: [] } : decoded;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
    }
  }
  return { text: withWesternSigns(text), warnings: [] };
}
