import { reasonOf } from '../shared/reason.ts';
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
  return (await createXmlReader()).read(bytes);
}

/**
 * As `parseXml`, but elements of one name (with its prefix) stay unparsed, their source as their text, until they are
 * opened: a sheet's rows would fill the memory all at once.
 */
export async function createXmlReader(options: { unparsed?: string } = {}) {
  const { XMLParser } = await import('fast-xml-parser');
  const settings = {
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    maxNestedTags: 500,
  };
  const { unparsed } = options;
  const whole = new XMLParser({
    ...settings,
    ...(unparsed === undefined ? {} : { stopNodes: [`..${unparsed}`] as const }),
  });
  const part = new XMLParser(settings);
  const parse = (parser: typeof whole, source: string): unknown => {
    try {
      return parser.parse(source);
    } catch (error) {
      throw new UnreadableFile('It is damaged inside. Open it, save it anew, and put it here again.', {
        told: reasonOf('damaged'),
        cause: error,
      });
    }
  };
  return {
    read: (bytes: Uint8Array): XmlElement => {
      checkXml(bytes);
      return toElement('', {}, parse(whole, new TextDecoder().decode(bytes)));
    },
    /** An element left unparsed, parsed; any other as it is. */
    open: (element: XmlElement): XmlElement =>
      element.children.length === 0 && element.text.includes('<')
        ? toElement(element.name, element.attributes, parse(part, element.text))
        : element,
  };
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
