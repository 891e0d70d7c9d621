import type { Message } from '@fluent/bundle';

type Pattern = NonNullable<Message['value']>;
type Element = Exclude<Pattern, string>[number];

/**
 * The variables of a text, its choices' included. `unusual` tells of references and functions, of an empty text or of
 * choices without a case: none is used here, and each could fail only when it is said.
 */
export function inspectPattern(value: Message['value']): { names: ReadonlySet<string>; unusual: boolean } {
  const names = new Set<string>();
  let unusual = false;

  const visit = (element: Element): void => {
    if (typeof element === 'string') return;
    if (element.type === 'var') {
      names.add(element.name);
    } else if (element.type === 'select' && Array.isArray(element.variants)) {
      visit(element.selector);
      for (const variant of element.variants) visitAll(variant.value);
    } else if (element.type !== 'str' && element.type !== 'num') {
      unusual = true;
    }
  };
  const visitAll = (pattern: Pattern): void => {
    if (typeof pattern !== 'string') pattern.forEach(visit);
  };

  if (value === null) unusual = true;
  else visitAll(value);
  return { names, unusual };
}
