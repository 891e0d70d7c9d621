import { MAX_NESTING } from './read-limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

const code = (mark: string): number => mark.charCodeAt(0);
const LESS = code('<');
const GREATER = code('>');
const SLASH = code('/');
const QUESTION = code('?');
const EXCLAMATION = code('!');
const QUOTE = code('"');
const APOSTROPHE = code("'");

/**
 * Looks over XML in UTF-8 before a parser gets it. Throws `UnreadableFile` for a document type (Office writes none, and
 * entities are declared there) and for elements nested too deep; whether it is well-formed is for the parser to say.
 */
export function checkXml(bytes: Uint8Array): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const after = (end: string, from: number) => {
    const at = source.indexOf(end, from);
    return at < 0 ? source.length : at + end.length;
  };
  let depth = 0;
  let at = source.indexOf('<');
  while (at >= 0 && at < source.length) {
    const mark = source[at + 1];
    if (mark === QUESTION) at = after('?>', at);
    else if (mark === EXCLAMATION) {
      if (source.toString('latin1', at, at + 4) === '<!--') at = after('-->', at + 4);
      else if (source.toString('latin1', at, at + 9) === '<![CDATA[') at = after(']]>', at);
      else throw new UnreadableFile('It holds a document type declaration, which Office never writes. Save it anew.');
    } else {
      const end = endOfTag(source, at);
      if (mark === SLASH) depth -= 1;
      else if (source[end - 1] !== SLASH) depth += 1;
      if (depth > MAX_NESTING) throw tooDeep();
      at = end + 1;
    }
    at = source.indexOf('<', at);
  }
}

export function tooDeep(): UnreadableFile {
  return new UnreadableFile(
    `It is nested too deeply (more than ${MAX_NESTING} elements). Save it anew, or as a PDF.`,
  );
}

/** A tag ends at `>`, unless that stands in quotation marks. */
function endOfTag(source: Uint8Array, start: number): number {
  let quote: number | undefined;
  for (let at = start + 1; at < source.length; at += 1) {
    const byte = source[at];
    if (quote !== undefined) {
      if (byte === quote) quote = undefined;
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GREATER) return at;
    else if (byte === LESS && at > start + 1) return at - 1;
  }
  return source.length;
}
