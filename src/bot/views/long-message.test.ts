import { describe, expect, it } from 'vitest';
import { bold, rich, type RichText } from './rich-text.ts';
import { MESSAGE_LIMIT, splitMessage } from './long-message.ts';

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('splitMessage', () => {
  it('leaves a short text whole', () => {
    expect(splitMessage(rich('Hello ', bold('you')))).toEqual([rich('Hello ', bold('you'))]);
  });

  it('makes nothing of nothing', () => {
    expect(splitMessage(rich(' \n '))).toEqual([]);
  });

  it('prefers the end of a paragraph to that of a line, a sentence, a word', () => {
    const texts = (text: string) => splitMessage(rich(text), 20).map((part) => part.text);
    expect(texts('Twelve chars\n\nab cd. ef\ngh ij')).toEqual(['Twelve chars', 'ab cd. ef\ngh ij']);
    expect(texts('Twelve chars\nab. cd ef gh ij')).toEqual(['Twelve chars', 'ab. cd ef gh ij']);
    expect(texts('Twelve char. ab cd ef gh ij')).toEqual(['Twelve char.', 'ab cd ef gh ij']);
    expect(texts('Twelve chars abcd ef gh ij')).toEqual(['Twelve chars abcd ef', 'gh ij']);
  });

  it('cuts within a word only when the word is longer than a message', () => {
    expect(splitMessage(rich('x'.repeat(45)), 20).map((part) => part.text.length)).toEqual([20, 20, 5]);
  });

  it('never cuts a surrogate pair', () => {
    const parts = splitMessage(rich('a' + '👍'.repeat(30)), 20).map((part) => part.text);
    expect(parts.join('')).toBe('a' + '👍'.repeat(30));
    for (const part of parts) expect(part.isWellFormed()).toBe(true);
  });

  it('goes on with the formatting in the next part', () => {
    const parts = splitMessage(bold('one two three four five six'), 15);
    expect(parts).toEqual([bold('one two three'), bold('four five six')]);
  });

  it('keeps every letter in its order and its formatting, whatever the text', () => {
    const random = createRandom(20261123);
    for (let round = 0; round < 300; round += 1) {
      const original = randomText(random);
      const limit = 20 + Math.floor(random() * 200);
      const parts = splitMessage(original, limit);
      expect(withoutSpace(parts.map((part) => part.text).join(''))).toBe(withoutSpace(original.text));
      expect(boldLetters(parts)).toBe(boldLetters([original]));
      for (const part of parts) {
        expect(part.text.length).toBeLessThanOrEqual(limit);
        expect(part.text).toBe(part.text.trim());
        expect(part.text).not.toBe('');
        expect(part.text.isWellFormed()).toBe(true);
        for (const { offset, length } of part.entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(part.text.length);
        }
      }
    }
  });

  it('splits 100,000 letters', () => {
    const parts = splitMessage(rich('слово и слово. '.repeat(6667)));
    expect(parts.length).toBeGreaterThanOrEqual(25);
    expect(Math.max(...parts.map((part) => part.text.length))).toBeLessThanOrEqual(MESSAGE_LIMIT);
  });
});

function boldLetters(parts: readonly RichText[]): string {
  return withoutSpace(
    parts
      .flatMap(({ text, entities }) =>
        entities.map(({ offset, length }) => text.slice(offset, offset + length)),
      )
      .join(''),
  );
}

const PIECES = ['word', 'сөз', '단어', '👍🏽', ' ', ' ', '\n', '\n\n', '. ', 'longer-than-most', '  \n \n'];

function randomText(random: () => number): RichText {
  const pieces = Array.from({ length: Math.floor(random() * 120) }, () => {
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    return random() < 0.3 ? bold(piece) : piece;
  });
  return rich(...pieces);
}

/** Mulberry32: small, seeded, good enough to vary texts. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
