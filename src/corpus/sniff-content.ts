import { sniffZip } from './sniff-zip.ts';
import { utf16Order } from './utf16-order.ts';

/** What a file's bytes are, whatever its name says. */
export type Content =
  'pdf' | 'docx' | 'pptx' | 'xlsx' | 'odt' | 'odp' | 'ods' | 'epub' | 'rtf' | 'zip' | 'ole' | 'encrypted-ole' | 'html' | 'text' | 'picture' | 'binary';

/** The words for people, as in "It is really …". */
export const CONTENT_NAMES: Readonly<Record<Content, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document (.docx)',
  pptx: 'a PowerPoint presentation (.pptx)',
  xlsx: 'an Excel workbook (.xlsx)',
  odt: 'an OpenDocument text (.odt)',
  odp: 'an OpenDocument presentation (.odp)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  epub: 'an e-book (.epub)',
  rtf: 'Rich Text (.rtf)',
  zip: 'a zip archive',
  ole: 'a file of an old Office (.doc, .xls, .ppt) or one with a password',
  'encrypted-ole': 'an Office file with a password',
  html: 'a web page (.html)',
  text: 'plain text',
  picture: 'a picture',
  binary: 'no kind of document known here',
};

/** PNG, GIF, JPEG, TIFF of both byte orders, and WebP, read as Latin-1. */
const PICTURE = /^(?:\x89PNG|GIF8|\xFF\xD8\xFF|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/;

/** Tells by the first bytes what a file is; looks into zips. Throws `UnreadableFile` for a damaged zip. */
export async function sniffContent(bytes: Uint8Array): Promise<Content> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return await sniffZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isEncrypted(bytes) ? 'encrypted-ole' : 'ole';
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  if (PICTURE.test(head)) return 'picture';
  if (isBinary(bytes)) return 'binary';
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(
    head,
  )
    ? 'html'
    : 'text';
}

/** An encrypted Office file is a container with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

/** Texts hold no zero bytes, unless they are in UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  return bytes.subarray(0, 8192).includes(0) && utf16Order(bytes) === undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
