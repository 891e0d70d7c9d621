import type { Audience } from './audience.ts';
import { joinAudiences } from './join-audiences.ts';
import { writeName } from './audience-names.ts';

/** How closely a part binds; one that binds less than its surroundings needs parentheses. */
const CLOSENESS = { or: 1, and: 2, not: 3 } as const;

/** The canonical expression of an audience: `parseAudience` reads the same back from it. */
export function audienceText(audience: Audience): string {
  return textOf(simplified(audience));
}

/** Without joints of a single part, or within their like. */
function simplified(audience: Audience): Audience {
  if (audience.kind === 'not') return { kind: 'not', of: simplified(audience.of) };
  if (audience.kind !== 'and' && audience.kind !== 'or') return audience;
  return joinAudiences(audience.kind, audience.of.map(simplified));
}

function textOf(audience: Audience): string {
  switch (audience.kind) {
    case 'all':
      return 'all';
    case 'cohort':
      return `cohort:${writeName(audience.name)}`;
    case 'language':
      return `language:${audience.language}`;
    case 'role':
      return `role:${audience.role}`;
    case 'person':
      return `person:${audience.id}`;
    case 'group':
      return `group:${audience.chat}${audience.topic === undefined ? '' : `/${audience.topic}`}`;
    case 'silent':
      return `silent:${audience.announcement}`;
    case 'not':
      return `not ${within(audience.of, CLOSENESS.not)}`;
    case 'and':
    case 'or':
      return audience.of.map((part) => within(part, CLOSENESS[audience.kind])).join(` ${audience.kind} `);
  }
}

function within(part: Audience, closeness: number): string {
  const own = part.kind === 'or' || part.kind === 'and' ? CLOSENESS[part.kind] : Infinity;
  return own < closeness ? `(${textOf(part)})` : textOf(part);
}
