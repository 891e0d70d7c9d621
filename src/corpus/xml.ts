import { checkXml } from './check-xml.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** An element; its name comes without its namespace prefix, its attributes' names as they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its texts and elements in their order. */
  readonly content: readonly (string | XmlElement)[];
  /** Text directly inside it. */
  readonly text: string;
}

/**
 * Parses XML in UTF-8. Throws `UnreadableFile` when it is damaged, nested too deep or holds a document
 * type: Office writes none, and entities are declared there.
 */
export async function parseXml(bytes: Uint8Array): Promise<XmlElement> {
  checkXml(bytes);
  const source = new TextDecoder().decode(bytes);
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
  let nodes: unknown;
  try {
    nodes = parser.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new UnreadableFile(`It is damaged inside or nested too deeply (${reason}). Save it anew.`, {
      cause: error,
    });
  }
  return toElement('', {}, nodes);
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
function toElement(name: string, attributes: XmlElement['attributes'], nodes: unknown): XmlElement {
  const content = Array.isArray(nodes) ? nodes.flatMap(toContent) : [];
  return {
    name,
    attributes,
    content,
    children: content.filter((part) => typeof part !== 'string'),
    text: content.filter((part) => typeof part === 'string').join(''),
  };
}

function toContent(node: unknown): (string | XmlElement)[] {
  if (!isRecord(node)) return [];
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name.startsWith('?')) return [];
  const inner = node[name];
  return [
    name === '#text' ? String(inner) : toElement(name.replace(/^.*:/, ''), toAttributes(node[':@']), inner),
  ];
}

function toAttributes(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, String(part)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
