import { describe, expect, it } from 'vitest';
import { grouping, pastedFiles, sortFiles, usualKind } from './sendable-files.js';

describe('sortFiles', () => {
  it('keeps what can be sent and names the rest with its fault', () => {
    const files = [
      { name: 'agenda.pdf', size: 100 },
      { name: 'empty.txt', size: 0 },
      { name: 'film.mp4', size: 101 },
    ];
    expect(sortFiles(files, { largest: 100, folders: ['photos'] })).toEqual({
      sendable: [files[0]],
      refused: [
        { name: 'photos', size: 0, fault: 'fileFolder' },
        { name: 'empty.txt', size: 0, fault: 'fileEmpty' },
        { name: 'film.mp4', size: 101, fault: 'fileTooLarge' },
      ],
    });
  });
});

describe('usualKind', () => {
  it('is a photo only when all are pictures that Telegram shows', () => {
    const [png, svg, pdf] = ['image/png', 'image/svg+xml', 'application/pdf'].map((type) => ({ type }));
    expect(usualKind([png!, png!])).toBe('photo');
    expect(usualKind([png!, pdf!])).toBe('document');
    expect(usualKind([svg!])).toBe('document');
  });
});

describe('grouping', () => {
  it.each([
    [1, 'document', 'alone'],
    [2, 'document', 'asAlbum'],
    [10, 'photo', 'asAlbum'],
    [11, 'document', 'asAlbums'],
    [3, 'voice', 'alone'],
  ])('of %i files as %s is %s', (count, kind, expected) => {
    expect(grouping(count, kind, 10)).toBe(expected);
  });
});

describe('pastedFiles', () => {
  it('takes copied files and pictures, and leaves copied text with its picture to the field', () => {
    expect(pastedFiles({ types: ['Files'], files: ['agenda.pdf'] })).toEqual(['agenda.pdf']);
    expect(pastedFiles({ types: ['text/html', 'Files'], files: ['image.png'] })).toEqual(['image.png']);
    expect(pastedFiles({ types: ['text/plain', 'text/html', 'Files'], files: ['image.png'] })).toEqual([]);
    expect(pastedFiles(null)).toEqual([]);
  });
});
