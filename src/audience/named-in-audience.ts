import type { Audience } from './audience.ts';

/** A group chat, or one topic of it. */
export interface NamedGroup {
  readonly chat: number;
  /** 0: none. */
  readonly topic: number;
}

/** The groups and topics that are named outside a `not`, each once: only these can be reached; see `matchesGroup`. */
export function groupsNamedIn(audience: Audience): readonly NamedGroup[] {
  const groups = new Map<string, NamedGroup>();
  const visit = (part: Audience): void => {
    if (part.kind === 'group')
      groups.set(`${part.chat}/${part.topic ?? 0}`, { chat: part.chat, topic: part.topic ?? 0 });
    else if (part.kind === 'and' || part.kind === 'or') part.of.forEach(visit);
  };
  visit(audience);
  return [...groups.values()];
}

/** The announcements whose silent recipients are asked for anywhere, each once. */
export function silentNamedIn(audience: Audience): readonly number[] {
  const announcements = new Set<number>();
  const visit = (part: Audience): void => {
    if (part.kind === 'silent') announcements.add(part.announcement);
    else if (part.kind === 'not') visit(part.of);
    else if (part.kind === 'and' || part.kind === 'or') part.of.forEach(visit);
  };
  visit(audience);
  return [...announcements];
}
