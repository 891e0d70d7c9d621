import { errorMessage } from '../shared/errors.ts';

/** A value of a YAML file read without types: `no`, `+8210` and `2022-09-20` stay what the keeper typed. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export type YamlMap =
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, YamlValue> }
  /** `line` counts from 1 within the text. */
  | { readonly kind: 'fault'; readonly line: number; readonly message: string };

/** Reads a YAML text that holds keys and values; an empty one holds none. */
export async function readYamlMap(text: string): Promise<YamlMap> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) return { kind: 'fault', line: lineCounter.linePos(error.pos[0]).line, message: error.message };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    return { kind: 'fault', line: 1, message: errorMessage(cause) };
  }
  if (value === null || value === undefined || value === '') return { kind: 'map', entries: new Map() };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { kind: 'fault', line: 1, message: 'it should hold lines such as "title: Where to eat"' };
  }
  return { kind: 'map', entries: new Map(Object.entries(value).map(([key, part]) => [key, toValue(part)])) };
}

function toValue(value: unknown): YamlValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value !== 'object' || value === null) return '';
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toValue(part)]));
}
