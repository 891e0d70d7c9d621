import { describe, expect, it } from 'vitest';
import type { MessageEntity } from '@grammyjs/types';
import { entityTree } from './entities.js';

type Piece = ReturnType<typeof entityTree>[number];

/** The tree in one line: bold(a italic(b)). */
function written(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.type === 'text' ? piece.text : `${piece.entity.type}(${written(piece.children)})`))
    .join('');
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : plain(piece.children))).join('');
}

function simple(
  type: 'bold' | 'italic' | 'code' | 'spoiler' | 'blockquote' | 'underline' | 'url',
  offset: number,
  length: number,
): MessageEntity {
  return { type, offset, length };
}

function tree(text: string, ...entities: MessageEntity[]): string {
  return written(entityTree(text, entities));
}

describe('entityTree', () => {
  it('leaves a text without entities whole', () => {
    expect(tree('Сәлем!')).toBe('Сәлем!');
    expect(entityTree('')).toEqual([]);
  });

  it('counts offsets in UTF-16 units, so an emoji before the entity counts two', () => {
    expect(tree('🚌 at 8:30', simple('bold', 6, 4))).toBe('🚌 at bold(8:30)');
  });

  it('nests an entity within a larger one, in whatever order they come', () => {
    expect(tree('a big bus', simple('italic', 2, 3), simple('bold', 0, 9))).toBe('bold(a italic(big) bus)');
  });

  it('puts a link outside the decoration of the same text', () => {
    expect(tree('site', simple('bold', 0, 4), simple('url', 0, 4))).toBe('url(bold(site))');
  });

  it('cuts entities that overlap only partly', () => {
    expect(tree('abcdef', simple('bold', 0, 4), simple('italic', 2, 4))).toBe('bold(abitalic(cd))italic(ef)');
  });

  it('cuts one entity over several that follow each other', () => {
    expect(tree('abcdef', simple('bold', 0, 2), simple('italic', 1, 5), simple('underline', 3, 2))).toBe(
      'bold(aitalic(b))italic(cunderline(de)f)',
    );
  });

  it('cuts entities to the text and drops empty ones', () => {
    expect(tree('abc', simple('bold', 1, 50), simple('italic', 9, 2), simple('code', 0, 0))).toBe(
      'abold(bc)',
    );
  });

  it('never cuts an emoji in half', () => {
    expect(tree('a😀b', simple('bold', 2, 2))).toBe('abold(😀b)');
  });

  it('leaves out one line break beside a block, and only one', () => {
    expect(tree('before\n\nquote\nafter', simple('blockquote', 8, 5))).toBe('before\nblockquote(quote)after');
  });

  it('keeps every character of the text', () => {
    const text = 'Bus 🚌 7 – კითხვა';
    const entities = [
      simple('bold', 0, 6),
      simple('spoiler', 4, 9),
      simple('code', 9, 6),
      simple('italic', 2, 3),
    ];
    expect(plain(entityTree(text, entities))).toBe(text);
  });
});
