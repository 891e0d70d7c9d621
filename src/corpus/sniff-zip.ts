import { openOfficeFile } from './office-zip.ts';

type ZipContent = 'docx' | 'pptx' | 'xlsx' | 'odt' | 'odp' | 'ods' | 'epub' | 'zip';

/** What the part `mimetype` of an OpenDocument file or e-book holds. */
const TYPES: Readonly<Record<string, ZipContent>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/epub+zip': 'epub',
};
const PARTS = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['xl/workbook.xml', 'xlsx'],
  ['META-INF/container.xml', 'epub'],
] as const;
const BODIES = { text: 'odt', presentation: 'odp', spreadsheet: 'ods' } as const;

/** Tells by its parts what a zip holds. Throws `UnreadableFile` for a damaged one. */
export async function sniffZip(bytes: Uint8Array): Promise<ZipContent> {
  const names = new Set<string>();
  const parts = await openOfficeFile(bytes, (name) => {
    names.add(name);
    return name === 'mimetype';
  });
  const type = new TextDecoder().decode(parts.get('mimetype')?.subarray(0, 100)).trim();
  const known = TYPES[type.replace(/-template$/, '')] ?? PARTS.find(([part]) => names.has(part))?.[1];
  return known ?? (names.has('content.xml') ? await sniffBody(bytes) : 'zip');
}

/** Some programs leave the type out of an OpenDocument file: then the first element of its body tells. */
async function sniffBody(bytes: Uint8Array): Promise<ZipContent> {
  const parts = await openOfficeFile(bytes, (name) => name === 'content.xml');
  const content = new TextDecoder().decode(parts.get('content.xml'));
  const body = /<(?:[\w.-]+:)?body[^>]*>\s*<(?:[\w.-]+:)?(text|presentation|spreadsheet)[\s/>]/.exec(content);
  return body ? BODIES[body[1] as keyof typeof BODIES] : 'zip';
}
