import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../database/open-test-database.ts';
import { createAuditLog, type AuditLog } from './audit-log.ts';
import { createAwaitedFiles, type AwaitedFiles } from './awaited-files.ts';
import type { DraftFiles } from './drafts/draft-content.ts';
import { createDraftStore, type DraftStore } from './drafts/draft-store.ts';

const [AIDA, BEK] = [7_000_000_001, 7_000_000_002];
const FILES: DraftFiles = {
  kind: 'files',
  isNote: false,
  files: [
    {
      ...{ folder: 'files/0', name: 'hotel.pdf', path: 'hotel.pdf', existing: 'hotel.md', isSame: false },
      settings: { title: 'Қонақүй', language: 'kk', validUntil: 1_800_000_000_000 },
      faults: [{ part: 'kz', expected: 'language' }],
    },
  ],
};

// One file, so that one PostgreSQL is started for all of these.
describe.each(TEST_DATABASES)('on %s', (kind) => {
  let database: TestDatabase;
  let now = 1_700_000_000_000;
  const clock = { now: () => now };
  let drafts: DraftStore;
  let audit: AuditLog;
  let awaited: AwaitedFiles;

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const { db } = database;
    drafts = createDraftStore({ db, clock });
    audit = createAuditLog({ db, clock });
    awaited = createAwaitedFiles({ db, clock });
  });
  beforeEach(() => database.empty());
  afterAll(() => database.close());

  describe('the store of drafts', () => {
    it('keeps what is set while a draft is open', async () => {
      const id = await drafts.add(AIDA, { kind: 'nothing' });
      expect(await drafts.unready()).toEqual([id]);
      expect(await drafts.setContent(id, FILES)).toBe(true);
      expect(await drafts.findOpen(id)).toEqual({ id, person: AIDA, content: FILES });
      expect(await drafts.unready()).toEqual([]);
      expect(await drafts.discard(id)).toBe(true);
      expect(await drafts.setContent(id, FILES)).toBe(false);
      expect(await drafts.findOpen(id)).toBeUndefined();
    });

    it('lets one of many decide', async () => {
      const id = await drafts.add(AIDA, FILES);
      const decisions = await Promise.all(
        [AIDA, BEK, AIDA].map((person) => drafts.decide(id, { way: 'replace', person })),
      );
      const [mine, ...others] = decisions.filter((decided) => decided !== undefined);
      expect(others).toEqual([]);
      expect(await drafts.underWay()).toEqual([mine]);
      expect(await drafts.discard(id)).toBe(false);
    });

    it('opens a draft again without the decision that failed', async () => {
      const id = await drafts.add(AIDA, FILES);
      const decided = await drafts.decide(id, { way: 'publish', person: BEK });
      if (!decided) throw new Error('it was open');
      await drafts.reopen(decided);
      expect(await drafts.findOpen(id)).toEqual({ id, person: AIDA, content: FILES });
    });

    it('ends a draft with the transaction that it belongs to, or not at all', async () => {
      const id = await drafts.add(AIDA, { kind: 'remove', path: 'hotel.md' }, 'publishing');
      const failing = database.db.transaction().execute(async (transaction) => {
        await audit.add([{ person: AIDA, action: 'removed', document: 'hotel.md' }], transaction);
        await drafts.close(id, 'published', transaction);
        throw new Error('no room');
      });
      await expect(failing).rejects.toThrow('no room');
      expect((await drafts.underWay()).map((draft) => draft.id)).toEqual([id]);
      expect(await audit.list({ limit: 1 })).toEqual([]);
    });

    it('tells the old ones and those of a person, and forgets these', async () => {
      const old = await drafts.add(AIDA, FILES);
      now += 1000;
      const fresh = await drafts.add(BEK, FILES);
      const underWay = await drafts.add(AIDA, FILES, 'publishing');
      expect(await drafts.open(now)).toEqual([old]);
      expect(await drafts.openOf(BEK)).toEqual([fresh]);
      await drafts.forget(AIDA);
      expect(await drafts.open()).toEqual([fresh]);
      expect((await drafts.underWay()).map(({ id }) => id)).toEqual([underWay]);
    });
  });

  describe('the audit', () => {
    it('tells the newest first, of all documents or of one', async () => {
      await audit.add([{ person: AIDA, action: 'published', document: 'a.md', version: 2 }]);
      now += 1;
      await audit.add([{ action: 'ingested', version: 3 }]);
      const published = { at: now - 1, person: AIDA, action: 'published', document: 'a.md', version: 2 };
      expect(await audit.list({ limit: 5 })).toEqual([
        { at: now, action: 'ingested', version: 3 },
        published,
      ]);
      expect(await audit.list({ path: 'a.md', limit: 5 })).toEqual([published]);
      expect(await audit.list({ limit: 1 })).toHaveLength(1);
    });

    it('takes a forgotten person off, and leaves what was done', async () => {
      await audit.add([{ person: AIDA, action: 'rolled-back', version: 2 }]);
      await audit.forget(AIDA);
      expect(await audit.list({ limit: 5 })).toEqual([{ at: now, action: 'rolled-back', version: 2 }]);
    });
  });

  describe('awaited files', () => {
    it('are known for ten minutes, the last one of each person', async () => {
      await awaited.set(AIDA, 'a.md');
      await awaited.set(AIDA, 'b.md');
      await awaited.set(BEK, 'a.md');
      expect([await awaited.find(AIDA), await awaited.find(BEK)]).toEqual(['b.md', 'a.md']);
      await awaited.clear(BEK);
      expect(await awaited.find(BEK)).toBeUndefined();
      now += 10 * 60_000 + 1;
      expect(await awaited.find(AIDA)).toBeUndefined();
    });
  });
});
