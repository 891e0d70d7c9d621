import { reasonOf } from '../../shared/reason.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { descendant, descendants, parseXml } from '../xml.ts';

const ENCRYPTION = 'META-INF/encryption.xml';
/** These ways make embedded fonts unusable elsewhere and leave the text readable (EPUB 3.3, 4.3). */
const FONTS_ONLY = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** Throws `UnreadableFile` when an e-book's text is encrypted: shops protect theirs against copying. */
export async function refuseProtected(parts: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const list = parts.get(ENCRYPTION);
  if (!list) return;
  const isProtected = descendants(await parseXml(list), 'EncryptedData').some((data) => {
    const algorithm = descendant(data, 'EncryptionMethod')?.attributes['Algorithm'] ?? '';
    return !FONTS_ONLY.has(algorithm);
  });
  if (!isProtected) return;
  throw new UnreadableFile(
    'It is protected against copying (DRM), so its text is locked. Ask its publisher for a copy without protection, or put in its text in another format.',
    { told: reasonOf('drm') },
  );
}
