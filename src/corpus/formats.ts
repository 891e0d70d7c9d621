import { reasonOf } from '../shared/reason.ts';
import { loadCsv } from './loaders/csv.ts';
import { loadDocx } from './loaders/docx.ts';
import { loadEml } from './loaders/eml.ts';
import { loadEpub } from './loaders/epub.ts';
import { loadHtml } from './loaders/html.ts';
import { loadIcs } from './loaders/ics.ts';
import type { Loader } from './loaders/loaded.ts';
import { loadMarkdown } from './loaders/markdown.ts';
import { loadOdp } from './loaders/odp.ts';
import { loadOds } from './loaders/ods.ts';
import { loadOdt } from './loaders/odt.ts';
import { loadPdf } from './loaders/pdf.ts';
import { loadPicture } from './loaders/picture.ts';
import { loadPptx } from './loaders/pptx.ts';
import { loadRtf } from './loaders/rtf.ts';
import { loadText } from './loaders/text.ts';
import { loadXlsx } from './loaders/xlsx.ts';
import type { Content } from './sniff-content.ts';
import { UnreadableFile } from './unreadable-file.ts';

export interface Format {
  readonly name: string;
  /** What the first bytes of such a file tell. */
  readonly content: readonly Content[];
  readonly load: Loader;
}

const text: readonly Content[] = ['text', 'html'];
const markdown: Format = { name: 'Markdown', content: text, load: loadMarkdown };
const table: Format = { name: 'CSV', content: text, load: loadCsv };
const html: Format = { name: 'HTML', content: text, load: loadHtml };

const picture: Format = { name: 'picture', content: ['picture'], load: loadPicture };

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.md', markdown],
  ['.markdown', markdown],
  ['.txt', { name: 'text', content: text, load: loadText }],
  ['.docx', { name: 'Word', content: ['docx'], load: loadDocx }],
  ['.pptx', { name: 'PowerPoint', content: ['pptx'], load: loadPptx }],
  ['.xlsx', { name: 'Excel', content: ['xlsx'], load: loadXlsx }],
  ['.odt', { name: 'OpenDocument text', content: ['odt'], load: loadOdt }],
  ['.odp', { name: 'OpenDocument presentation', content: ['odp'], load: loadOdp }],
  ['.ods', { name: 'OpenDocument spreadsheet', content: ['ods'], load: loadOds }],
  ['.epub', { name: 'EPUB', content: ['epub'], load: loadEpub }],
  ['.rtf', { name: 'Rich Text', content: ['rtf'], load: loadRtf }],
  ['.eml', { name: 'mail', content: text, load: loadEml }],
  ['.pdf', { name: 'PDF', content: ['pdf'], load: loadPdf }],
  ...['.png', '.jpg', '.jpeg', '.tif', '.tiff', '.webp'].map((extension) => [extension, picture] as const),
  ['.csv', table],
  ['.tsv', table],
  ['.html', html],
  ['.htm', html],
  ['.ics', { name: 'calendar', content: text, load: loadIcs }],
]);

const OLD: Readonly<Record<string, string>> = {
  '.doc': '.docx',
  '.pages': '.docx',
  '.docm': '.docx',
  '.xls': '.xlsx',
  '.xlsm': '.xlsx',
  '.ppt': '.pptx',
  '.pptm': '.pptx',
  '.ott': '.odt',
  '.ots': '.ods',
  '.otp': '.odp',
  '.mobi': '.epub',
  '.msg': '.eml',
};

/** The format that an extension (`.pdf`, in lower case) stands for; undefined when it is none we read. */
export function formatOf(extension: string): Format | undefined {
  return FORMATS.get(extension);
}

/** What to do with a file of an extension that is not read. */
export function unknownKind(extension: string): UnreadableFile {
  const better = OLD[extension];
  if (better !== undefined) {
    const details = { kind: extension, better: `${better}, .pdf` };
    return new UnreadableFile(`Files of the kind ${extension} are not read. Save it as ${better} or .pdf.`, {
      told: reasonOf(extension.endsWith('m') ? 'macro-kind' : 'old-kind', details),
    });
  }
  const kind =
    extension === ''
      ? 'It has no extension, so its kind is not known.'
      : `Files of the kind ${extension} are not read.`;
  const kinds = [...FORMATS]
    .filter(([, format]) => format !== picture)
    .map(([each]) => each)
    .join(', ');
  return new UnreadableFile(`${kind} Use ${kinds}, or move it out of the corpus folder.`, {
    told: reasonOf('unknown-kind', { kinds }),
  });
}
