import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openCuration, STAFF, upload, type CurationRig } from './testing/open-curation.ts';

const HOTEL = '# The hotel\n\nBreakfast starts at 7:00.\n\nThe pool is on floor 3.\n';
const BUSES = '# Buses\n\nBus 2 leaves at 08:15 from gate B.\n';

let database: TestDatabase;
let rig: CurationRig;
beforeAll(async () => {
  database = await openTestDatabase('SQLite');
});
beforeEach(async () => {
  await database.empty();
  rig = await openCuration(database, { 'places/hotel.md': HOTEL, 'buses.md': BUSES });
});
afterEach(() => rig.remove());
afterAll(() => database.close());

async function receiveOne(name: string, text: string, caption?: string) {
  const draft = await rig.curation.receive([upload(name, text, caption)], STAFF);
  const [file] = draft.files;
  if (file?.kind !== 'understood') throw new Error(file?.reason ?? 'no file');
  return { draft, file };
}

describe('receiving a file', () => {
  it('tells what was understood of it, and leaves the corpus folder alone', async () => {
    const before = await rig.folder();
    const { file } = await receiveOne('visa.txt', 'Visas\n\nBring two photos of yourself.');
    expect(file).toEqual({
      ...{ kind: 'understood', name: 'visa.txt', title: 'Visa', language: 'en', audience: 'all' },
      ...{ passages: 1, opening: 'Visas\nBring two photos of yourself.', pagesWithoutText: [] },
      ...{ findings: file.findings, isSame: false },
    });
    expect(await rig.folder()).toEqual(before);
    expect(await rig.uploads()).toHaveLength(1);
  });

  it('follows its caption, and names the part that it did not understand', async () => {
    const { file } = await receiveOne(
      'visa.txt',
      'Please bring two photos of yourself.',
      'Your visa; kz; cohort:bus-2; 20.09.2026',
    );
    expect(file).toMatchObject({
      ...{ title: 'Your visa', language: 'en', audience: 'cohort:bus-2' },
      ...{ validUntil: Date.UTC(2026, 8, 20, 15) - 1, faults: [{ part: 'kz', expected: 'language' }] },
    });
  });

  it('puts settings into the front matter of a Markdown file that has one', async () => {
    const text = '---\ntitle: Old title\nlanguage: ru\n---\nBring photos.\n';
    const { file } = await receiveOne('visa.md', text, 'Your visa');
    expect(file).toMatchObject({ title: 'Your visa', language: 'ru' });
  });

  it('compares it with the document of the same name, wherever that stands and however it is written', async () => {
    const { file } = await receiveOne('Hotel.MD', HOTEL.replace('7:00', '6:30'));
    expect(file.existing).toMatchObject({ path: 'places/hotel.md', title: 'The hotel' });
    expect(file.existing?.removed.join()).toContain('7:00');
    expect(file.existing?.added.join()).toContain('6:30');
  });

  it('compares it with the document of the same title in the same language', async () => {
    const { file } = await receiveOne('new.txt', 'Breakfast starts at 8:00.', 'The Hotel');
    expect(file.existing?.path).toBe('places/hotel.md');
    const other = await receiveOne('new.txt', 'Breakfast starts at 8:00.', 'The hotel; ru');
    expect(other.file.existing).toBeUndefined();
  });

  it('knows the same file again, unless something else is said of it', async () => {
    expect((await receiveOne('hotel.md', HOTEL)).file.isSame).toBe(true);
    expect((await receiveOne('hotel.md', HOTEL, ';;role:staff')).file.isSame).toBe(false);
  });

  it('refuses what cannot be read, with the reason, and keeps none of it', async () => {
    const draft = await rig.curation.receive([upload('hotel.pdf', 'no PDF at all')], STAFF);
    const told = { code: 'wrong-extension', details: { extension: '.pdf' } };
    expect(draft.files).toMatchObject([{ kind: 'refused', name: 'hotel.pdf', told }]);
    expect(await rig.uploads()).toEqual([]);
    expect(await rig.curation.publish(draft.id, 'publish', STAFF)).toEqual({ kind: 'gone' });
  });

  it('refuses it with advice when it cannot be kept', async () => {
    await writeFile(join(rig.dataDir, 'uploads'), 'a file where a folder should be');
    const draft = await rig.curation.receive([upload('a.txt', 'A text.')], STAFF);
    const reason: unknown = expect.stringContaining('Nothing was changed');
    expect(draft.files).toEqual([{ kind: 'refused', name: 'a.txt', reason }]);
  });

  it('checks it beside the documents of the corpus, but the one that it replaces', async () => {
    const pass =
      '# Passes\n\nEverybody who enters the ministry shows the blue pass with a photo at gate B of the yard.\n';
    await rig.write('passes.md', pass);
    await rig.ingest();
    const codes = async (name: string, text: string) =>
      (await receiveOne(name, text)).file.findings.map(({ code }) => code);
    expect(await codes('entry.md', pass.replace('Passes', 'Entry'))).toEqual(['near-duplicate']);
    expect(await codes('passes.md', pass.replace('gate B', 'gate C'))).toEqual([]);
  });

  it.each([
    ['../../etc/passwd.txt', /^[^/]+$/],
    ['.hidden.txt', /^[^.]/],
    ['glossary.csv', /^document-glossary\.csv$/],
  ])('makes the name %s safe', async (name, safe) => {
    expect((await receiveOne(name, 'One, two, three words.\nA second line, too.')).file.name).toMatch(safe);
  });
});

describe('an album', () => {
  it('is one draft; its only caption counts for all but for the title', async () => {
    const files = [upload('a.txt', 'Alpha.', 'First; ky; role:staff'), upload('b.txt', 'Beta.')];
    const draft = await rig.curation.receive(files, STAFF);
    expect(draft.files).toMatchObject([
      { name: 'a.txt', title: 'First', language: 'ky', audience: 'role:staff' },
      { name: 'b.txt', title: 'B', language: 'ky', audience: 'role:staff' },
    ]);
  });

  it('publishes those that can be read, and gives two of one name two places', async () => {
    const files = [upload('a.txt', 'Alpha.'), upload('a.txt', 'Beta.'), upload('c.pdf', 'no PDF')];
    const draft = await rig.curation.receive(files, STAFF);
    expect(draft.files.map(({ kind }) => kind)).toEqual(['understood', 'understood', 'refused']);
    const changed = await rig.curation.publish(draft.id, 'publish', STAFF);
    expect(changed).toMatchObject({ kind: 'done', documents: ['a.txt', 'a (2).txt'] });
  });
});

describe('correcting a draft', () => {
  it('reads it again with what is said now above what was said before', async () => {
    const { draft } = await receiveOne('visa.txt', 'Bring photos.', 'Your visa; kz');
    const corrected = await rig.curation.correct(draft.id, { language: 'kk' }, STAFF);
    expect(corrected?.files).toMatchObject([{ title: 'Your visa', language: 'kk' }]);
    expect(corrected?.files[0]).not.toHaveProperty('faults');
  });

  it('names an audience that there is none of, and keeps the one before', async () => {
    const { draft } = await receiveOne('visa.txt', 'Bring photos.', ';;role:staff');
    const corrected = await rig.curation.correct(draft.id, { audience: 'role:boss' }, STAFF);
    const faults = [{ part: 'role:boss', expected: 'audience' }];
    expect(corrected?.files).toMatchObject([{ audience: 'role:staff', faults }]);
  });

  it('takes the end of a validity away, also from front matter', async () => {
    const { draft, file } = await receiveOne('visa.md', '---\nvalid-until: 2026-09-20\n---\nBring photos.\n');
    expect(file.validUntil).toBeDefined();
    const corrected = await rig.curation.correct(draft.id, { withoutEnd: true }, STAFF);
    expect(corrected?.files[0]).not.toHaveProperty('validUntil');
    const again = await rig.curation.correct(draft.id, { validUntil: Date.UTC(2026, 8, 21) }, STAFF);
    expect(again?.files[0]).toMatchObject({ validUntil: Date.UTC(2026, 8, 21) });
  });

  it('is too late for a draft that was dealt with', async () => {
    const { draft } = await receiveOne('visa.txt', 'Bring photos.');
    expect(await rig.curation.discard(draft.id, STAFF)).toBe(true);
    expect(await rig.curation.discard(draft.id, STAFF)).toBe(false);
    expect(await rig.curation.correct(draft.id, { language: 'kk' }, STAFF)).toBeUndefined();
    expect(await rig.uploads()).toEqual([]);
  });
});

describe('a note', () => {
  it('becomes a document in the folder of notes, as it was typed', async () => {
    const text = 'Wi-Fi: guest_*2022*\n# not a heading\n- bring a pass';
    const draft = await rig.curation.receiveNote({ text, validUntil: Date.UTC(2026, 8, 20, 15) - 1 }, STAFF);
    expect(draft.files).toMatchObject([{ kind: 'understood', title: 'Wi-Fi: guest_*2022*', language: 'en' }]);
    const changed = await rig.curation.publish(draft.id, 'publish', STAFF);
    const path = 'notes/2026-09-14-wi-fi-guest-2022-not-a-heading-bring-a.md';
    expect(changed).toMatchObject({ kind: 'done', documents: [path] });
    expect((await rig.folder())[path]).toContain('valid-until: 2026-09-20\n');
    const passages = rig.index().passages.filter(({ document }) => document === path);
    expect(passages.map((passage) => passage.text).join('\n')).toContain('guest_*2022*\n# not a heading');
    expect(await rig.curation.history({ limit: 1 })).toMatchObject([{ action: 'noted', document: path }]);
  });

  it('without words is refused', async () => {
    const draft = await rig.curation.receiveNote({ text: ' \n ' }, STAFF);
    expect(draft.files).toMatchObject([{ kind: 'refused' }]);
  });
});
