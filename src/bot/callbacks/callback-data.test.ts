import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../languages/languages.ts';
import { docsPageButton, documentButton, feedbackButton, forgetButton, languageButton } from './buttons.ts';
import { defineCallback, oneOf, shortId, wholeNumber } from './callback-data.ts';
import { documentId } from './document-id.ts';
import {
  historyButton,
  keptButton,
  removeButton,
  retireButton,
  rollbackButton,
  shelfPageButton,
  undoButton,
} from './shelf-buttons.ts';

describe('callback data', () => {
  it('comes back as it was packed, in at most 64 bytes', () => {
    const largest = 999_999_999_999_999;
    const packed = [
      feedbackButton.pack({ turn: largest, verdict: 'not-useful' }),
      languageButton.pack({ choice: 'automatic' }),
      documentButton.pack({ id: documentId('bír/útvonal/문서.pdf') }),
      docsPageButton.pack({ page: largest }),
      forgetButton.pack({ person: -largest, answer: 'yes' }),
    ];
    for (const data of packed) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(feedbackButton.unpack(packed[0] ?? '')).toEqual({ turn: largest, verdict: 'not-useful' });
    expect(documentButton.unpack(packed[2] ?? '')).toEqual({ id: documentId('bír/útvonal/문서.pdf') });
    expect(forgetButton.unpack(packed[4] ?? '')).toEqual({ person: -largest, answer: 'yes' });
    for (const choice of LANGUAGES)
      expect(languageButton.unpack(languageButton.pack({ choice }))).toEqual({ choice });
  });

  it('has room for what staff do', () => {
    const largest = 999_999_999_999_999;
    const id = documentId('agenda.md');
    const packed = [
      shelfPageButton.pack({ page: largest }),
      keptButton.pack({ id, step: 'download' }),
      retireButton.pack({ id, from: largest, step: 'choose' }),
      removeButton.pack({ id, step: 'sure' }),
      historyButton.pack({ show: 'versions' }),
      rollbackButton.pack({ version: largest, inForce: largest, step: 'sure' }),
      undoButton.pack({ version: largest }),
    ];
    for (const data of packed) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(retireButton.unpack(packed[2] ?? '')).toEqual({ id, from: largest, step: 'choose' });
    expect(removeButton.unpack(packed[2] ?? '')).toBeUndefined();
  });

  it.each([
    '',
    'feedback',
    'feedback:1',
    'feedback:x:useful',
    'feedback:1:bad',
    'feedback:1:useful:2',
    'docs:1',
  ])('reads nothing out of %j', (data) => {
    expect(feedbackButton.unpack(data)).toBeUndefined();
  });

  it('refuses to make a button that Telegram would refuse', () => {
    const button = defineCallback('name', { id: shortId });
    expect(() => button.pack({ id: 'x'.repeat(70) })).toThrow('64 bytes');
    expect(() => button.pack({ id: 'a:b' })).toThrow('":"');
  });

  it('tells its fields apart', () => {
    const button = defineCallback('name', { first: wholeNumber, second: oneOf(['a', 'b']) });
    expect(button.unpack('name:7:b')).toEqual({ first: 7, second: 'b' });
  });
});

it('a document has the same short id for ever, and fits into a deep link', () => {
  expect(documentId('agenda.md')).toBe(documentId('agenda.md'));
  expect(documentId('agenda.md')).not.toBe(documentId('agenda2.md'));
  expect(`doc_${documentId('agenda.md')}`).toMatch(/^[\w-]{1,64}$/);
});
