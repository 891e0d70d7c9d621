/** The labels under which Korean texts of Windows go; Node's `euc-kr` lacks the syllables that CP949 adds to it. */
const KOREAN = /^(?:(?:x-)?windows-949|(?:cp|ms)-?949|uhc|euc-?kr|ks_?c_?5601(?:-?19\d\d)?|korean)$/i;

/** Decodes bytes as `TextDecoder` should, with all of CP949. Throws `RangeError` for an encoding that is not known. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (KOREAN.test(encoding)) return decodeCp949(bytes);
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withWesternSigns(text) : text;
}

const WESTERN_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Some versions of Node take windows-1252 for Latin-1, which has control characters where that has quotation marks and dashes. */
export function withWesternSigns(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The bytes that a text was made of by reading them as windows-1252; undefined when it was made otherwise. */
export function westernBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const sign = code > 0xff ? WESTERN_SIGNS.indexOf(text.charAt(index)) : -1;
    if (code > 0xff && sign < 0) return undefined;
    bytes[index] = sign < 0 ? code : 0x80 + sign;
  }
  return bytes;
}

let extension: string[] | undefined;

function decodeCp949(bytes: Uint8Array): string {
  const decoder = new TextDecoder('euc-kr');
  let text = '';
  let plainFrom = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    const added = addedIndex(lead, bytes[index + 1] ?? 0);
    if (added !== undefined) {
      extension ??= addedSyllables();
      text += decoder.decode(bytes.subarray(plainFrom, index)) + (extension[added] ?? '\uFFFD');
      plainFrom = index + 2;
    }
    index += 1;
  }
  return text + decoder.decode(bytes.subarray(plainFrom));
}

/**
 * The place of a byte pair among those that CP949 adds to EUC-KR. They go through the lead bytes 0x81 to 0xC6, each with
 * trail bytes A–Z, a–z, 0x81–0xFE, or to 0xA0 alone where EUC-KR has the rest.
 */
function addedIndex(lead: number, trail: number): number | undefined {
  const column =
    trail >= 0x41 && trail <= 0x5a
      ? trail - 0x41
      : trail >= 0x61 && trail <= 0x7a
        ? trail - 0x61 + 26
        : trail >= 0x81 && trail <= (lead <= 0xa0 ? 0xfe : 0xa0)
          ? trail - 0x81 + 52
          : undefined;
  if (column === undefined || lead > 0xc6) return undefined;
  return lead <= 0xa0 ? (lead - 0x81) * 178 + column : 32 * 178 + (lead - 0xa1) * 84 + column;
}

/** Those pairs stand, in order, for the syllables of Unicode that EUC-KR does not have. */
function addedSyllables(): string[] {
  const pairs: number[] = [];
  for (let lead = 0xb0; lead <= 0xc8; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) pairs.push(lead, trail);
  const known = new Set(new TextDecoder('euc-kr').decode(Uint8Array.from(pairs)));
  return Array.from({ length: 0xd7a4 - 0xac00 }, (_, index) => String.fromCharCode(0xac00 + index)).filter(
    (syllable) => !known.has(syllable),
  );
}
