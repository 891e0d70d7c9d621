import { reasonOf } from '../../shared/reason.ts';
import { openOfficeFile } from '../office-zip.ts';
import { UnreadableFile, withPassword } from '../unreadable-file.ts';
import { createXmlReader, descendant, parseXml, type XmlElement } from '../xml.ts';
import { readStyles, type OdfStyles } from './odf-styles.ts';

export interface OdfFile {
  /** The text, the sheets or the slides. */
  readonly body: XmlElement;
  /** Parses a row of a sheet, which is left unparsed in the body. */
  readonly openRow: (row: XmlElement) => XmlElement;
  readonly styles: OdfStyles;
  /** As its properties name it. */
  readonly title?: string;
}

const KINDS = { text: '.odt', spreadsheet: '.ods', presentation: '.odp' } as const;
const PARTS = ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'];
/** Programs fill in such titles by themselves. */
const NO_TITLE = /\.(?:docx?|odt|rtf|xlsx?|ods|pptx?|odp|pdf)$|^(?:Презентация )?PowerPoint\b|^Microsoft \w+ - /i;

/** Opens an OpenDocument file of one kind. Throws `UnreadableFile` when it has a password, is damaged or of another kind. */
export async function openOdfFile(bytes: Uint8Array, kind: keyof typeof KINDS): Promise<OdfFile> {
  const parts = await openOfficeFile(bytes, (name) => PARTS.includes(name));
  // Old programs put a document type into this part, so it is not parsed.
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml'));
  if (/<(?:[\w.-]+:)?encryption-data[\s/>]/.test(manifest)) throw withPassword();
  const content = parts.get('content.xml');
  const { read, open } = await createXmlReader(kind === 'spreadsheet' ? { unparsed: 'table:table-row' } : {});
  const root = content && read(content);
  const body = root && descendant(root, 'body')?.children.find(({ name }) => name === kind);
  if (!body) {
    const told = reasonOf('damaged');
    throw new UnreadableFile(`Its content is missing. Save it anew as ${KINDS[kind]}.`, { told });
  }
  const styles = parts.get('styles.xml');
  const meta = parts.get('meta.xml');
  const title = meta && descendant(await parseXml(meta), 'title')?.text.trim();
  return {
    body,
    openRow: open,
    styles: readStyles(root, styles && (await parseXml(styles))),
    ...(title === undefined || title === '' || NO_TITLE.test(title) ? {} : { title }),
  };
}
