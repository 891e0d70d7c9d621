import { join } from 'node:path';
import { utimes } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { AdviceError } from '../shared/errors.ts';
import type { PublishWay } from './curation.ts';
import { openCuration, OTHER_STAFF, STAFF, upload, type CurationRig } from './testing/open-curation.ts';

const BUSES = '# Buses\n\nBus 2 leaves at 08:15 from gate B.\n';
const MINUTE = 60_000;

let database: TestDatabase;
let rig: CurationRig;
beforeAll(async () => {
  database = await openTestDatabase('SQLite');
});
beforeEach(async () => {
  await database.empty();
  rig = await openCuration(database, {
    'buses.md': BUSES,
    'places/hotel.html': '<h1>The hotel</h1><p>Breakfast starts at 7:00.</p>',
    'places/hotel.meta.yaml': '# kept by Aida\naudience: role:staff\nsource-url: https://example.org/\n',
  });
});
afterEach(() => rig.remove());
afterAll(() => database.close());

async function send(name: string, text: string, way: PublishWay, caption?: string) {
  const draft = await rig.curation.receive([upload(name, text, caption)], STAFF);
  return { draft, changed: await rig.curation.publish(draft.id, way, OTHER_STAFF) };
}

describe('publishing', () => {
  it('writes a new document and its settings into the folder, and writes down who did it', async () => {
    const { changed } = await send('visa.txt', 'Bring two photos.', 'publish', 'Your visa; en');
    expect(changed).toEqual({ kind: 'done', version: 2, documents: ['visa.txt'] });
    expect(await rig.folder()).toMatchObject({
      'visa.txt': 'Bring two photos.',
      'visa.txt.meta.yaml': 'title: Your visa\nlanguage: en\n',
    });
    expect(rig.index().documents.get('visa.txt')?.title).toBe('Your visa');
    expect(await rig.curation.history({ limit: 5 })).toMatchObject([
      { ...OTHER_STAFF, action: 'published', document: 'visa.txt', version: 2 },
    ]);
    expect(await rig.uploads()).toEqual([]);
  });

  it('happens once, however often it is tapped', async () => {
    const draft = await rig.curation.receive([upload('visa.txt', 'Bring two photos.')], STAFF);
    const taps = [STAFF, OTHER_STAFF, STAFF].map((by) => rig.curation.publish(draft.id, 'publish', by));
    expect((await Promise.all(taps)).map(({ kind }) => kind).sort()).toEqual(['done', 'gone', 'gone']);
    expect(await rig.curation.discard(draft.id, STAFF)).toBe(false);
  });

  it('replaces a document in its place, and keeps what is said of it', async () => {
    const page = '<h1>The hotel</h1><p>Breakfast starts at 6:30.</p>';
    const { changed } = await send('hotel.html', page, 'replace', 'Where you live');
    expect(changed).toMatchObject({ kind: 'done', documents: ['places/hotel.html'] });
    const folder = await rig.folder();
    expect(folder['places/hotel.html']).toBe(page);
    expect(folder['places/hotel.meta.yaml']).toBe(
      '# kept by Aida\naudience: role:staff\nsource-url: https://example.org/\ntitle: Where you live\n',
    );
    expect(Object.keys(folder)).toHaveLength(3);
    expect(await rig.curation.history({ path: 'places/hotel.html', limit: 5 })).toMatchObject([
      { action: 'replaced' },
    ]);
  });

  it('takes the old file away when the new one is of another kind; its audience stays', async () => {
    await rig.curation.awaitReplacement('places/hotel.html', STAFF);
    const { changed } = await send('Whatever.TXT', 'Breakfast starts at 6:30.', 'replace');
    expect(changed).toMatchObject({ kind: 'done', documents: ['places/hotel.TXT'] });
    expect(Object.keys(await rig.folder())).toEqual([
      'buses.md',
      'places/hotel.TXT',
      'places/hotel.TXT.meta.yaml',
    ]);
    expect(rig.index().documents.get('places/hotel.TXT')?.audience).toBe('role:staff');
  });

  it('leaves metadata alone that another document reads too', async () => {
    await rig.write('places/hotel.txt', 'Check-out is at 11:00.');
    await rig.ingest();
    const page = '<h1>The hotel</h1><p>Breakfast starts at 6:30.</p>';
    await send('hotel.html', page, 'replace', '; ru');
    expect(rig.index().documents.get('places/hotel.txt')).toMatchObject({ audience: 'role:staff' });
    expect(rig.index().documents.get('places/hotel.html')).toMatchObject({
      ...{ audience: 'role:staff', language: 'ru' },
    });
  });

  it('does not forget for whom a Markdown document was when the new text does not say', async () => {
    await rig.write('duty.md', '---\naudience: role:staff\nupdated: 2020-01-01\n---\nBek is on duty.\n');
    await rig.ingest();
    await send('duty.md', 'Aida is on duty.\n', 'replace');
    const document = rig.index().documents.get('duty.md');
    expect(document).toMatchObject({ audience: 'role:staff' });
    expect(document?.updated).toBeGreaterThan(Date.UTC(2026, 0, 1));
  });

  it('makes an expired document count again when it is replaced', async () => {
    await rig.write('duty.txt', 'Bek is on duty.');
    await rig.write('duty.meta.yaml', 'valid-until: 2026-09-01\ntitle: Duty\n');
    await rig.ingest();
    await send('duty.txt', 'Aida is on duty.', 'replace');
    expect((await rig.folder())['duty.meta.yaml']).toBe('title: Duty\n');
  });

  it('keeps both when that is wished, the new one under a free name and with its own metadata', async () => {
    const { changed } = await send('buses.md', 'Bus 3 leaves at 9:00.\n', 'keep-both');
    expect(changed).toMatchObject({ documents: ['buses (2).md'] });
    const second = await send('hotel.html', '<p>Another hotel for all.</p>', 'keep-both');
    expect(second.changed).toMatchObject({ documents: ['hotel.html'] });
    expect(rig.index().documents.get('hotel.html')?.audience).toBe('all');
  });

  it('takes no name whose metadata stands in the folder already', async () => {
    await rig.write('visa.meta.yaml', 'audience: role:staff\n');
    const { changed } = await send('visa.txt', 'Bring two photos.', 'publish');
    expect(changed).toMatchObject({ documents: ['visa (2).txt'] });
  });

  it('changes nothing when the same is in force already', async () => {
    const { changed } = await send('buses.md', BUSES, 'replace');
    expect(changed).toEqual({ kind: 'done', version: 1, documents: ['buses.md'] });
    expect(await rig.curation.history({ limit: 5 })).toEqual([]);
  });

  it('waits for the named replacement ten minutes, and for one file', async () => {
    expect(await rig.curation.awaitReplacement('nowhere.md', STAFF)).toBe(false);
    const existing = async () => {
      const draft = await rig.curation.receive([upload('new.md', 'Bus 2 leaves at 9:00.\n')], STAFF);
      const [file] = draft.files;
      return file?.kind === 'understood' ? file.existing?.path : undefined;
    };
    await rig.curation.awaitReplacement('buses.md', STAFF);
    expect([await existing(), await existing()]).toEqual(['buses.md', undefined]);
    await rig.curation.awaitReplacement('buses.md', STAFF);
    rig.pass(10 * MINUTE + 1);
    expect(await existing()).toBeUndefined();
  });
});

describe('a change that cannot be made', () => {
  const broken = new AdviceError('The disk is full: the new index could not be written.');

  it('leaves the folder as it was and the draft open', async () => {
    await utimes(join(rig.corpusDir, 'buses.md'), 1_700_000_000, 1_700_000_000);
    await rig.ingest();
    const before = { folder: await rig.folder(), documents: [...rig.index().documents] };
    const curation = await rig.restart({ ingest: () => Promise.reject(broken) });
    const draft = await curation.receive([upload('buses.md', 'Bus 2 is late.\n')], STAFF);
    expect(await curation.publish(draft.id, 'replace', STAFF)).toEqual({
      ...{ kind: 'failed', reason: broken.message },
    });
    await rig.ingest();
    expect({ folder: await rig.folder(), documents: [...rig.index().documents] }).toEqual(before);
    expect(await rig.curation.history({ limit: 1 })).toEqual([]);
    expect(await rig.curation.publish(draft.id, 'replace', STAFF)).toMatchObject({ kind: 'done' });
  });

  it('is taken back when the document is not in the version that follows, which is ingested again', async () => {
    let ingestions = 0;
    const curation = await rig.restart({
      ingest: () => {
        ingestions += 1;
        return Promise.resolve({ version: 7 });
      },
    });
    const draft = await curation.receive([upload('visa.txt', 'Bring two photos.')], STAFF);
    const before = await rig.folder();
    expect(await curation.publish(draft.id, 'publish', STAFF)).toMatchObject({ kind: 'failed' });
    expect([await rig.folder(), ingestions]).toEqual([before, 2]);
  });

  it('is a fault when nobody could put it right, but leaves no trace either', async () => {
    const before = await rig.folder();
    const curation = await rig.restart({ ingest: () => Promise.reject(new TypeError('a bug')) });
    const draft = await curation.receive([upload('visa.txt', 'Bring two photos.')], STAFF);
    await expect(curation.publish(draft.id, 'publish', STAFF)).rejects.toThrow('a bug');
    expect(await rig.folder()).toEqual(before);
    expect(await rig.curation.discard(draft.id, STAFF)).toBe(true);
  });
});
