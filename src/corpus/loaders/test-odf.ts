import { zipSync, type Zippable } from 'fflate';

type Kind = 'text' | 'presentation' | 'spreadsheet';

export interface OdfParts {
  readonly body: string;
  /** Automatic styles of the content. */
  readonly styles?: string;
  /** Styles of styles.xml that people see by name. */
  readonly named?: string;
  readonly title?: string;
  /** Parts to put in or, when undefined, to leave out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

const NAMESPACES = Object.entries({
  office: 'office:1.0',
  text: 'text:1.0',
  table: 'table:1.0',
  draw: 'drawing:1.0',
  style: 'style:1.0',
  presentation: 'presentation:1.0',
  fo: 'xsl-fo-compatible:1.0',
  meta: 'meta:1.0',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');

/** Makes an OpenDocument file as LibreOffice lays it out. */
export function makeOdf(kind: Kind, { body, styles = '', named = '', title, parts = {} }: OdfParts): Uint8Array {
  const root = (name: string, inner: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name} ${NAMESPACES} office:version="1.3">${inner}</office:${name}>`;
  const type = `application/vnd.oasis.opendocument.${kind}`;
  const meta = title === undefined ? '' : `<dc:title>${title}</dc:title>`;
  const all: Record<string, string | undefined> = {
    mimetype: type,
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body>`,
    ),
    'styles.xml': root('document-styles', `<office:styles>${named}</office:styles>`),
    'meta.xml': root('document-meta', `<office:meta>${meta}</office:meta>`),
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`,
    ...parts,
  };
  return makeZip(all);
}

/** A zip whose part `mimetype` is not packed, as ODF and EPUB want it. */
export function makeZip(parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(parts)) {
    if (text === undefined) continue;
    zippable[name] = [new TextEncoder().encode(text), { level: name === 'mimetype' ? 0 : 6 }];
  }
  return zipSync(zippable);
}

export const LIST_STYLE =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>';

export function sampleOdt(): Uint8Array {
  const row = (...cells: string[]) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  return makeOdf('text', {
    title: 'Guide for guests',
    styles: LIST_STYLE,
    body: `<text:h text:outline-level="1">Agenda</text:h>
      <text:p>Breakfast is at <text:span>07:30</text:span><text:s text:c="2"/>in the hall &amp; the garden.</text:p>
      <text:list text:style-name="L1"><text:list-item><text:p>Wear your badge.</text:p></text:list-item>
      <text:list-item><text:p>Be on time.</text:p></text:list-item></text:list>
      <table:table table:name="Buses"><table:table-header-rows>${row('Bus', 'Leaves', 'From')}</table:table-header-rows>
      ${row('1', '08:00', 'Main gate')}${row('2', '08:15', 'North gate')}</table:table>`,
  });
}

export function sampleOdp(): Uint8Array {
  const frame = (role: string, inner: string) =>
    `<draw:frame presentation:class="${role}"><draw:text-box>${inner}</draw:text-box></draw:frame>`;
  return makeOdf('presentation', {
    body: `<draw:page draw:name="page1">${frame('title', '<text:p>Welcome</text:p>')}
      ${frame('outline', '<text:list><text:list-item><text:p>Tea is free</text:p></text:list-item></text:list>')}
      <presentation:notes>${frame('notes', '<text:p>Greet the guests.</text:p>')}</presentation:notes></draw:page>
      <draw:page draw:name="page2">${frame('title', '<text:p>Wi-Fi</text:p>')}
      <draw:custom-shape><text:p>The password is on your badge.</text:p></draw:custom-shape></draw:page>`,
  });
}

export function sampleOds(): Uint8Array {
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const time = (shown: string, hours: string) =>
    `<table:table-cell office:value-type="time" office:time-value="PT${hours}H00M00S"><text:p>${shown}</text:p></table:table-cell>`;
  return makeOdf('spreadsheet', {
    body: `<table:table table:name="Buses"><table:table-column table:number-columns-repeated="1024"/>
      <table:table-row>${text('Bus')}${text('Leaves')}${text('Gate')}</table:table-row>
      <table:table-row>${text('1')}${time('08:00', '08')}${text('B')}<table:table-cell table:number-columns-repeated="1021"/></table:table-row>
      <table:table-row>${text('2')}${time('09:00', '09')}${text('C')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
      </table:table>`,
  });
}
