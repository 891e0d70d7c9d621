import type { Params } from '../methods/call.ts';
import { asObject } from '../methods/call.ts';
import { describeType, type Parameter } from './specification.ts';

export interface Breach {
  /** The parameter's path: "reply_markup.inline_keyboard[0][1].url". */
  readonly parameter: string;
  readonly problem: string;
}

/** What a call's parameters do that the specification does not know: unknown, missing or of another type. */
export function checkParameters(
  params: Params,
  parameters: readonly Parameter[],
  uploads: ReadonlyMap<string, unknown>,
): Breach[] {
  return checkFields(params, parameters, '', uploads);
}

type Uploads = ReadonlyMap<string, unknown>;

function checkFields(object: Params, fields: readonly Parameter[], path: string, uploads: Uploads): Breach[] {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const known = new Set(fields.map((field) => field.name));
  const unknown = Object.keys(object)
    .filter((name) => object[name] !== undefined && !known.has(name))
    .map((name) => ({ parameter: at(name), problem: 'is not in the specification' }));
  return [
    ...unknown,
    ...fields.flatMap((field) => {
      const value = object[field.name];
      if (value !== undefined) return checkValue(value, field.types, at(field.name), uploads);
      const missing = field.required && !uploads.has(field.name);
      return missing ? [{ parameter: at(field.name), problem: 'is missing' }] : [];
    }),
  ];
}

/** Holds a value against the types it may have; the breaches are those of the type it comes nearest to. */
function checkValue(value: unknown, types: readonly string[], path: string, uploads: Uploads): Breach[] {
  const attempts = types
    .map((type) => checkType(value, type, path, uploads))
    .sort((a, b) => weight(a) - weight(b));
  return attempts[0] ?? [];
}

const WRONG_KIND = 'should be ';
/** A value of the wrong kind altogether is further off than an object with a wrong field. */
function weight(breaches: readonly Breach[]): number {
  return breaches.some((breach) => breach.problem.startsWith(WRONG_KIND)) ? 1000 : breaches.length;
}

function checkType(value: unknown, type: string, path: string, uploads: Uploads): Breach[] {
  const wrong = [{ parameter: path, problem: `${WRONG_KIND}${type}, is ${kindOf(value)}` }];
  if (type.startsWith('Array of ')) {
    if (!Array.isArray(value)) return wrong;
    const inner = type.slice('Array of '.length);
    return value.flatMap((each: unknown, index) => checkValue(each, [inner], `${path}[${index}]`, uploads));
  }
  if (type === 'String' || type === 'InputFile') return typeof value === 'string' ? [] : wrong;
  if (type === 'Integer') return Number.isInteger(value) ? [] : wrong;
  if (type === 'Float') return typeof value === 'number' ? [] : wrong;
  if (type === 'Boolean') return typeof value === 'boolean' ? [] : wrong;
  if (type === 'True') return value === true ? [] : wrong;
  const object = asObject(value);
  if (object === undefined) return wrong;
  const description = describeType(type);
  if (description === undefined) return [];
  return 'oneOf' in description
    ? checkValue(object, description.oneOf, path, uploads)
    : checkFields(object, description.fields, path, uploads);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}
