import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { AdviceError } from '../shared/errors.ts';
import { MONDAY, openCuration, STAFF, upload, type CurationRig } from './testing/open-curation.ts';

const DAY = 86_400_000;
/** The beginning of Tuesday in Seoul. */
const TUESDAY = Date.UTC(2026, 8, 14, 15);

let database: TestDatabase;
let rig: CurationRig;
beforeAll(async () => {
  database = await openTestDatabase('SQLite');
});
beforeEach(async () => {
  await database.empty();
  rig = await openCuration(database, {
    'buses.md':
      '---\n# times\ntitle: Buses\nvalid-from: 2026-09-01 # first day\n---\nBus 2 leaves at 08:15.\n',
    'hotel.md': 'Breakfast starts at 7:00.\n',
    'agenda.txt': 'Monday: the opening.',
    'agenda.csv': 'Day,Session\nMonday,Opening\n',
    'agenda.meta.yaml': 'updated: 2026-09-01\n',
  });
});
afterEach(() => rig.remove());
afterAll(() => database.close());

describe('retiring a document', () => {
  it('writes the last moment before into its front matter and leaves the rest as it was', async () => {
    const changed = await rig.curation.retire('buses.md', TUESDAY, STAFF);
    expect(changed).toEqual({ kind: 'done', version: 2, documents: ['buses.md'] });
    expect((await rig.folder())['buses.md']).toBe(
      '---\n# times\ntitle: Buses\nvalid-from: 2026-09-01 # first day\nvalid-until: 2026-09-14\n---\nBus 2 leaves at 08:15.\n',
    );
    expect(rig.index().documents.get('buses.md')?.validUntil).toBe(TUESDAY - 1);
    const [entry] = await rig.curation.history({ path: 'buses.md', limit: 1 });
    expect(entry).toEqual({ ...STAFF, at: MONDAY, action: 'retired', document: 'buses.md', version: 2 });
  });

  it('writes it beside a document that has none, and not for the others of its name', async () => {
    await rig.curation.retire('hotel.md', MONDAY + 1234, STAFF);
    await rig.curation.retire('agenda.txt', TUESDAY, STAFF);
    expect(await rig.folder()).toMatchObject({
      'hotel.md': 'Breakfast starts at 7:00.\n',
      'hotel.md.meta.yaml': 'valid-until: 2026-09-14T00:00:01.233Z\n',
      'agenda.txt.meta.yaml': 'valid-until: 2026-09-14\n',
      'agenda.meta.yaml': 'updated: 2026-09-01\n',
    });
    expect(rig.index().documents.get('agenda.csv')?.validUntil).toBeUndefined();
  });

  it('is refused before the document begins to count, and gone when there is no document', async () => {
    expect(await rig.curation.retire('buses.md', MONDAY - 60 * DAY, STAFF)).toMatchObject({ kind: 'failed' });
    expect(await rig.curation.retire('nowhere.md', TUESDAY, STAFF)).toEqual({ kind: 'gone' });
  });

  it('is gone when somebody took the file out of the folder meanwhile', async () => {
    const { curation } = rig;
    const removed = rig.curation.remove('hotel.md', STAFF);
    expect(await Promise.all([removed, curation.retire('hotel.md', TUESDAY, STAFF)])).toMatchObject([
      { kind: 'done' },
      { kind: 'gone' },
    ]);
  });
});

describe('removing a document', () => {
  it('takes its file and its own metadata away', async () => {
    await rig.write('hotel.meta.yaml', 'title: The hotel\n');
    expect(await rig.curation.remove('hotel.md', STAFF)).toMatchObject({
      kind: 'done',
      documents: ['hotel.md'],
    });
    expect(await rig.curation.remove('agenda.csv', STAFF)).toMatchObject({ kind: 'done' });
    expect(Object.keys(await rig.folder())).toEqual(['agenda.meta.yaml', 'agenda.txt', 'buses.md']);
    expect(await rig.uploads()).toEqual([]);
    expect(await rig.curation.remove('hotel.md', STAFF)).toEqual({ kind: 'gone' });
  });

  it('finds a file whose name is written in decomposed letters', async () => {
    await rig.write('Конференция\u0438\u0306.md', 'Зал на втором этаже.\n');
    await rig.ingest();
    const path = 'Конференция\u0439.md';
    expect(await rig.curation.remove(path, STAFF)).toMatchObject({ kind: 'done', documents: [path] });
    expect(Object.keys(await rig.folder()).filter((name) => name.startsWith('Конф'))).toEqual([]);
  });

  it('puts the files back when the rest cannot be ingested', async () => {
    const before = await rig.folder();
    const reason = 'The disk is full: the new index could not be written.';
    const told = { code: 'disk-full', details: {} };
    const curation = await rig.restart({ ingest: () => Promise.reject(new AdviceError(reason, { told })) });
    expect(await curation.remove('agenda.csv', STAFF)).toEqual({ kind: 'failed', reason, told });
    expect([await rig.folder(), await rig.uploads()]).toEqual([before, []]);
  });

  it('does not take the last one', async () => {
    for (const path of ['hotel.md', 'agenda.csv', 'agenda.txt']) await rig.curation.remove(path, STAFF);
    const changed = await rig.curation.remove('buses.md', STAFF);
    expect(changed).toEqual({
      ...{ kind: 'failed', told: { code: 'last-document', details: {} } },
      reason: expect.stringContaining('only document') as unknown,
    });
  });
});

describe('versions', () => {
  it('are rolled back to, which is written down; one that is not kept is gone', async () => {
    expect(await rig.curation.rollback(1, STAFF)).toEqual({ kind: 'done', version: 11, documents: [] });
    expect(await rig.curation.rollback(5, STAFF)).toEqual({ kind: 'gone' });
    expect(await rig.curation.history({ limit: 5 })).toMatchObject([{ action: 'rolled-back', version: 11 }]);
  });

  it('stay as they are when going back fails', async () => {
    const reason = 'The checksum of version 1 does not fit.';
    const curation = await rig.restart({ rollback: () => Promise.reject(new AdviceError(reason)) });
    expect(await curation.rollback(1, STAFF)).toEqual({ kind: 'failed', reason });
    expect(await rig.curation.history({ limit: 5 })).toEqual([]);
  });
});

describe('changes by two people', () => {
  it('are made one after the other', async () => {
    const draft = await rig.curation.receive([upload('hotel.md', 'Breakfast starts at 6:30.\n')], STAFF);
    const outcomes = await Promise.all([
      rig.curation.publish(draft.id, 'replace', STAFF),
      rig.curation.remove('agenda.txt', STAFF),
      rig.curation.retire('agenda.csv', TUESDAY, STAFF),
      rig.curation.remove('buses.md', STAFF),
    ]);
    const versions = outcomes.map((outcome) => (outcome.kind === 'done' ? outcome.version : 0));
    expect(versions.sort()).toEqual([2, 3, 4, 5]);
    expect(rig.curation.documents().map(({ path }) => path)).toEqual(['agenda.csv', 'hotel.md']);
    expect(await rig.curation.history({ limit: 9 })).toHaveLength(4);
  });
});

describe('what is left lying', () => {
  it('goes at the start: old drafts, half-written files and uploads of nobody', async () => {
    const { id } = await rig.curation.receive([upload('old.txt', 'An old draft.')], STAFF);
    rig.pass(6 * DAY);
    const fresh = await rig.curation.receive([upload('fresh.txt', 'A fresh draft.')], STAFF);
    rig.pass(2 * DAY);
    await rig.write('.dragoman-0.part', 'half');
    await rig.write('places/.other.part', "another program's");
    await rig.write('../data/uploads/9999/files/0/x.txt', 'whose is it?');
    const curation = await rig.restart();
    expect(await curation.publish(id, 'publish', STAFF)).toEqual({ kind: 'gone' });
    expect(await rig.uploads()).toEqual([`${fresh.id}/files/0/fresh.txt`]);
    const hidden = Object.keys(await rig.folder()).filter((path) => path.endsWith('.part'));
    expect(hidden).toEqual(['places/.other.part']);
    expect(await curation.publish(fresh.id, 'publish', STAFF)).toMatchObject({ kind: 'done' });
  });

  it('of a person goes when the person is forgotten; what was done to the corpus stays', async () => {
    await rig.curation.remove('hotel.md', STAFF);
    const { id } = await rig.curation.receive([upload('old.txt', 'A draft.')], STAFF);
    await rig.curation.awaitReplacement('buses.md', STAFF);
    await rig.curation.forget(STAFF.person);
    expect(await rig.uploads()).toEqual([]);
    expect(await rig.curation.publish(id, 'publish', STAFF)).toEqual({ kind: 'gone' });
    const [entry] = await rig.curation.history({ limit: 1 });
    expect(entry).toEqual({ at: MONDAY, action: 'removed', document: 'hotel.md', version: 2 });
    const left = await database.db.selectFrom('drafts').select('person').execute();
    const awaited = await database.db.selectFrom('awaited_files').select('person').execute();
    expect([...left, ...awaited]).toEqual([]);
  });
});
