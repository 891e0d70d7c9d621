import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const STAMP = '2022-09-12T00:00:00Z';

/** Packs an Office file anew with one fixed date everywhere, so that the same contents always make the same bytes. */
export function fixedZip(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/')) continue;
    parts[name] = name === 'docProps/core.xml' ? strToU8(fixedDates(strFromU8(content))) : content;
  }
  return zipSync(parts, { level: 9, mtime: new Date(2022, 8, 12) });
}

function fixedDates(coreXml: string): string {
  return coreXml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${STAMP}`);
}
