import type { MessageEntity } from '@grammyjs/types';
import { endOf, isCode, isContinuous, isQuote, isSplittable, sortEntities } from './entity-order.ts';

/**
 * Brings entities into the form Telegram keeps: nothing empty, links and code apart from each other,
 * no format inside code, neighbours of one format joined, and formats that cross an edge cut there.
 */
export function fixEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  const all = sortEntities(entities.filter((entity) => entity.length > 0));
  const quotes = withoutOverlap(all.filter(isQuote));
  const continuous = withoutOverlap(all.filter(isContinuous)).filter(
    (entity) => !quotes.some((quote) => crosses(entity, quote)),
  );
  const fixed = [...quotes, ...continuous];
  const code = continuous.filter(isCode);
  const formats = joined(all.filter(isSplittable)).flatMap((entity) => without(entity, code));
  const edges = [...fixed, ...formats];
  return sortEntities([...fixed, ...formats.flatMap((entity) => cut(entity, edges))]);
}

/** Adds entities found in the text, leaving out those that would disturb what is there. */
export function addFound(
  entities: readonly MessageEntity[],
  found: readonly MessageEntity[],
): MessageEntity[] {
  const fits = (entity: MessageEntity): boolean =>
    entities.every((old) =>
      isContinuous(old) ? !overlaps(old, entity) : !isQuote(old) || !crosses(entity, old),
    );
  return fixEntities([...entities, ...found.filter(fits)]);
}

function overlaps(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < endOf(b) && b.offset < endOf(a);
}

/** Overlaps without lying wholly inside. */
function crosses(entity: MessageEntity, frame: MessageEntity): boolean {
  return overlaps(entity, frame) && !(entity.offset >= frame.offset && endOf(entity) <= endOf(frame));
}

function withoutOverlap(entities: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of entities) {
    const last = kept.at(-1);
    if (last === undefined || entity.offset >= endOf(last)) kept.push(entity);
  }
  return kept;
}

/** Joins entities of one type that touch or overlap. */
function joined(entities: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of entities) {
    const index = kept.findIndex((old) => old.type === entity.type && entity.offset <= endOf(old));
    const old = kept[index];
    if (old === undefined) kept.push(entity);
    else kept[index] = { ...old, length: Math.max(endOf(old), endOf(entity)) - old.offset };
  }
  return kept;
}

/** What is left of an entity outside the others. */
function without(entity: MessageEntity, others: readonly MessageEntity[]): MessageEntity[] {
  let parts = [entity];
  for (const other of others)
    parts = parts.flatMap((part) =>
      overlaps(part, other)
        ? [piece(part, part.offset, other.offset), piece(part, endOf(other), endOf(part))]
        : [part],
    );
  return parts.filter((part) => part.length > 0);
}

/** Cuts an entity where the edge of another that crosses it lies. */
function cut(entity: MessageEntity, others: readonly MessageEntity[]): MessageEntity[] {
  const points = others
    .filter((other) => crosses(entity, other) && crosses(other, entity))
    .flatMap((other) => [other.offset, endOf(other)])
    .filter((point) => point > entity.offset && point < endOf(entity));
  const edges = [entity.offset, ...new Set(points.sort((a, b) => a - b)), endOf(entity)];
  return edges.slice(1).map((edge, index) => piece(entity, edges[index] ?? edge, edge));
}

function piece(entity: MessageEntity, from: number, to: number): MessageEntity {
  return { ...entity, offset: from, length: to - from };
}
