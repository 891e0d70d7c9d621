import { readFileSync, writeFileSync } from 'node:fs';
import { errorMessage } from '../src/shared/errors.ts';
import { IMPLEMENTED_METHODS } from '../src/sandbox/spec/implemented-methods.ts';

/*
 * Writes src/sandbox/spec/methods.json: what the sandbox has to know of the Bot API's specification,
 * for the methods it implements and the types their parameters are made of.
 * Usage: tsx scripts/build-sandbox-spec.ts path/to/bot-api.json, and npm run format behind it.
 */

interface Field {
  readonly name: string;
  readonly types: readonly string[];
  readonly required?: boolean;
}
interface Specification {
  readonly version: string;
  readonly methods: Readonly<Record<string, { readonly fields?: readonly Field[] }>>;
  readonly types: Readonly<
    Record<string, { readonly fields?: readonly Field[]; readonly subtypes?: readonly string[] }>
  >;
}

const TARGET = new URL('../src/sandbox/spec/methods.json', import.meta.url);
/** Types too wide to follow; the sandbox looks at their outside only. */
const OPAQUE = new Set(['InputRichMessage', 'SuggestedPostParameters', 'Message', 'Chat']);

/** "chat_id*" is required; the types stand behind it, as the specification names them. */
function fieldsOf(fields: readonly Field[] = []): Record<string, readonly string[]> {
  return Object.fromEntries(
    fields.map((field) => [field.required ? `${field.name}*` : field.name, field.types]),
  );
}

function build(specification: Specification): unknown {
  const methods: Record<string, unknown> = {};
  const types: Record<string, unknown> = {};
  const follow = (names: readonly string[]): void => {
    for (const name of names.map((each) => each.replace(/^(Array of )+/, ''))) {
      const type = specification.types[name];
      if (type === undefined || name in types || OPAQUE.has(name)) continue;
      types[name] = type.subtypes ?? fieldsOf(type.fields);
      follow(type.subtypes ?? (type.fields ?? []).flatMap((field) => field.types));
    }
  };
  for (const method of IMPLEMENTED_METHODS) {
    const found = specification.methods[method];
    if (found === undefined) throw new Error(`The specification has no method ${method}.`);
    methods[method] = fieldsOf(found.fields);
    follow((found.fields ?? []).flatMap((field) => field.types));
  }
  return { version: specification.version, methods, types };
}

const path = process.argv[2];
if (path === undefined) {
  console.error('Usage: tsx scripts/build-sandbox-spec.ts path/to/bot-api.json');
  process.exitCode = 2;
} else {
  try {
    const specification = JSON.parse(readFileSync(path, 'utf8')) as Specification;
    writeFileSync(TARGET, `${JSON.stringify(build(specification))}\n`);
  } catch (error) {
    console.error(`The specification could not be built from ${path}: ${errorMessage(error)}`);
    process.exitCode = 1;
  }
}
