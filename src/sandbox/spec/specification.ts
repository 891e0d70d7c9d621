import table from './methods.json' with { type: 'json' };
import { IMPLEMENTED_METHODS, type MethodName } from './implemented-methods.ts';

/** The types a parameter may have, as the specification writes them: "Array of Integer", "InputFile". */
export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly types: readonly string[];
}
type Fields = Readonly<Record<string, readonly string[]>>;

const METHODS: Readonly<Record<string, Fields>> = table.methods;
const TYPES: Readonly<Record<string, Fields | readonly string[]>> = table.types;
const BY_LOWER_CASE = new Map(IMPLEMENTED_METHODS.map((name) => [name.toLowerCase(), name]));

/** The method a path segment names; Bot API methods are written in any case. */
export function findMethod(name: string): MethodName | undefined {
  return BY_LOWER_CASE.get(name.toLowerCase());
}

type Description = { readonly fields: readonly Parameter[] } | { readonly oneOf: readonly string[] };
// Made once: every call is held against them.
const PARAMETERS = new Map(Object.entries(METHODS).map(([name, fields]) => [name, parametersIn(fields)]));
const DESCRIPTIONS = new Map(
  Object.entries(TYPES).map(([name, type]): [string, Description] => [
    name,
    isUnion(type) ? { oneOf: type } : { fields: parametersIn(type) },
  ]),
);

export function parametersOf(method: MethodName): readonly Parameter[] {
  return PARAMETERS.get(method) ?? [];
}

/** What an object type consists of: its fields, or the types it is one of; nothing for a type not in the table. */
export function describeType(name: string): Description | undefined {
  return DESCRIPTIONS.get(name);
}

function isUnion(type: Fields | readonly string[]): type is readonly string[] {
  return Array.isArray(type);
}

function parametersIn(fields: Fields): Parameter[] {
  return Object.entries(fields).map(([name, types]) => ({
    name: name.replace('*', ''),
    required: name.endsWith('*'),
    types,
  }));
}
