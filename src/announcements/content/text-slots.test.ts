import { describe, expect, it } from 'vitest';
import { everyKind, plainText } from '../testing/sample-content.ts';
import { characterCount, textSlots, withTexts } from './text-slots.ts';

const slots = textSlots(everyKind);

describe('the slots of an announcement', () => {
  it('are its texts, captions, and the words of its polls, each with its limit', () => {
    expect(slots.map(({ part, kind, text, most }) => [part, kind, text.text, most])).toEqual([
      [0, 'text', 'Dinner at seven', 4096],
      [1, 'caption', 'The hall', 1024],
      [1, 'caption', '', 1024],
      [3, 'caption', 'Menu', 1024],
      [4, 'question', 'Who comes?', 300],
      [4, 'option', 'I do', 100],
      [4, 'option', 'Not I', 100],
    ]);
  });

  it('are filled one by one, and nothing else changes', () => {
    const filled = withTexts(everyKind, 'abcdefg'.split('').map(plainText));
    expect(textSlots(filled).map(({ text }) => text.text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(filled[2]).toEqual(everyKind[2]);
    expect(filled[4]).toEqual({ kind: 'poll', question: 'e', options: ['f', 'g'], several: false });
    expect(
      withTexts(
        everyKind,
        slots.map(({ text }) => text),
      ),
    ).toEqual(everyKind);
  });

  it('take neither too few texts nor too many', () => {
    expect(() => withTexts(everyKind, [plainText('one')])).toThrow(RangeError);
    expect(() => withTexts([], [plainText('one')])).toThrow(RangeError);
  });
});

describe('characterCount', () => {
  it('counts an emoji once, as Telegram does', () => {
    expect(characterCount('🚌')).toBe(1);
    expect(characterCount('ўқ')).toBe(2);
  });
});
