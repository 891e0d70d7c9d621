import { UnreadableFile } from './unreadable-file.ts';

/** An element; its name comes without its namespace prefix, its attributes' names as they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside it. */
  readonly text: string;
}

/** Parses XML in UTF-8. A document type is refused: Office writes none, and entities are declared there. */
export async function parseXml(bytes: Uint8Array): Promise<XmlElement> {
  const source = new TextDecoder().decode(bytes);
  if (/<!DOCTYPE/i.test(source)) {
    throw new UnreadableFile(
      'It holds a document type declaration, which Office never writes. Save it anew.',
    );
  }
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    maxNestedTags: 500,
  });
  return { name: '', attributes: {}, children: toElements(parser.parse(source)), text: '' };
}

/** All elements of this name below, in order; it does not look inside those that it finds. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

/** The first element of this name below. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The parser's ordered form: one object an element, `{name: [children], ":@": {attributes}}`, text as `#text`. */
function toElements(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text' || name.startsWith('?')) return [];
    const inner = node[name];
    return [
      {
        name: name.replace(/^.*:/, ''),
        attributes: toAttributes(node[':@']),
        children: toElements(inner),
        text: textOf(inner),
      },
    ];
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .map((node: unknown) => (isRecord(node) && '#text' in node ? String(node['#text']) : ''))
    .join('');
}

function toAttributes(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, String(part)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
