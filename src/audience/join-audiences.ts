import type { Audience } from './audience.ts';

/** Several audiences as one; what is joined in the same way already becomes part of it. At least one. */
export function joinAudiences(kind: 'and' | 'or', parts: readonly Audience[]): Audience {
  const of = parts.flatMap((part) =>
    (part.kind === 'and' || part.kind === 'or') && part.kind === kind ? part.of : [part],
  );
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind, of };
}
