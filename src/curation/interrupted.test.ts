import type * as FileSystem from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import type { RunningCuration } from './create-curation.ts';
import { openCuration, STAFF, upload, type CurationRig } from './testing/open-curation.ts';

const disk = await vi.hoisted(async () => {
  const { createFaultyDisk } = await import('./testing/faulty-disk.ts');
  return createFaultyDisk();
});
vi.mock('node:fs/promises', async (original) => disk.wrap(await original<typeof FileSystem>()));

/** More steps than any change takes: reaching it means that a change never comes to its end. */
const MOST_STEPS = 80;
const FILES = {
  'hotel.md': 'Breakfast starts at 7:00.\n',
  'hotel.meta.yaml': 'title: The hotel\nlanguage: en\n',
  'buses.md': '---\ntitle: Buses\n---\nBus 2 leaves at 08:15.\n',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase('SQLite');
});
afterAll(() => database.close());

interface Change {
  readonly name: string;
  /** Makes ready what the change needs; the change itself is what it gives back. */
  readonly begin: (curation: RunningCuration) => Promise<() => Promise<{ readonly kind: string }>>;
}

const ALBUM = [upload('visa.txt', 'Bring two photos.', 'Your visa'), upload('hotel.txt', 'At 6:30.')];
const CHANGES: readonly Change[] = [
  {
    name: 'publishing an album',
    begin: async (curation) => {
      const { id } = await curation.receive(ALBUM, STAFF);
      return () => curation.publish(id, 'publish', STAFF);
    },
  },
  {
    name: 'replacing a document by one of another kind',
    begin: async (curation) => {
      await curation.awaitReplacement('hotel.md', STAFF);
      const { id } = await curation.receive([upload('new.txt', 'Breakfast starts at 6:30.')], STAFF);
      return () => curation.publish(id, 'replace', STAFF);
    },
  },
  {
    name: 'retiring a document',
    begin: (curation) => Promise.resolve(() => curation.retire('buses.md', Date.UTC(2026, 9, 1), STAFF)),
  },
  {
    name: 'removing a document',
    begin: (curation) => Promise.resolve(() => curation.remove('hotel.md', STAFF)),
  },
];

/** What is in the folder, with moments of writing left out. */
const folderOf = async (rig: CurationRig) =>
  Object.fromEntries(
    Object.entries(await rig.folder()).map(([path, text]) => [path, text.replace(/updated: \S+/, '')]),
  );

async function withRig<T>(use: (rig: CurationRig) => Promise<T>): Promise<T> {
  await database.empty();
  const rig = await openCuration(database, FILES);
  try {
    return await use(rig);
  } finally {
    disk.disarm();
    await rig.remove();
  }
}

const outcomeOf = (change: Change) =>
  withRig(async (rig) => {
    await (
      await change.begin(rig.curation)
    )();
    return folderOf(rig);
  });

/** Nothing half-written, nothing without an owner, and the version in force is what the folder says. */
async function expectOrder(rig: CurationRig) {
  const states = await database.db.selectFrom('drafts').select(['id', 'state']).execute();
  expect(states.filter(({ state }) => state === 'publishing')).toEqual([]);
  const open = states.filter(({ state }) => state === 'open').map(({ id }) => String(id));
  expect((await rig.uploads()).filter((path) => !open.includes(path.split('/')[0] ?? ''))).toEqual([]);
  expect(Object.keys(await rig.folder()).filter((path) => path.includes('.part'))).toEqual([]);
  const { version } = rig.index().manifest;
  expect((await rig.ingest()).version).toBe(version);
}

describe.each(CHANGES)('$name', (change) => {
  it('is carried through after a kill at any step', async () => {
    const wanted = await outcomeOf(change);
    let at = 0;
    for (let isOver = false; !isOver && at < MOST_STEPS; at += 1) {
      isOver = await withRig(async (rig) => {
        const run = await change.begin(rig.curation);
        disk.arm({ at, kind: 'killed' });
        const end = await Promise.race([run().then(() => 'over'), disk.stopped().then(() => 'killed')]);
        disk.disarm();
        await rig.restart();
        await expectOrder(rig);
        expect(await folderOf(rig), `killed at step ${at}`).toEqual(wanted);
        expect(await rig.curation.history({ limit: 9 })).toHaveLength(change.name.includes('album') ? 2 : 1);
        return end === 'over';
      });
    }
    expect(at).toBeGreaterThan(5);
    expect(at).toBeLessThan(MOST_STEPS);
  });

  it('leaves everything as it was when the disk is full at any step, and works the next time', async () => {
    const wanted = await outcomeOf(change);
    let failures = 0;
    for (let at = 0; at === failures && at < MOST_STEPS; at += 1) {
      await withRig(async (rig) => {
        const run = await change.begin(rig.curation);
        disk.arm({ at, kind: 'full-once' });
        const outcome = await run();
        disk.disarm();
        if (outcome.kind === 'done') return;
        failures += 1;
        expect(outcome).toMatchObject({
          kind: 'failed',
          reason: expect.stringContaining('disk is full') as unknown,
        });
        expect(await rig.folder(), `full at step ${at}`).toEqual(FILES);
        await expectOrder(rig);
        expect(await run()).toMatchObject({ kind: 'done' });
        expect(await folderOf(rig)).toEqual(wanted);
      });
    }
    expect(failures).toBeGreaterThan(3);
  });

  it('loses nothing when the disk is full and stays so until the next start', async () => {
    const wanted = await outcomeOf(change);
    for (let at = 0; at < MOST_STEPS; at += 1) {
      const isOver = await withRig(async (rig) => {
        const run = await change.begin(rig.curation);
        disk.arm({ at, kind: 'full' });
        const { kind } = await run();
        disk.disarm();
        await rig.restart();
        await expectOrder(rig);
        expect([FILES, wanted], `full from step ${at} on`).toContainEqual(await folderOf(rig));
        return kind === 'done';
      });
      if (isOver) return;
    }
    expect.fail('never came to its end');
  });
});

describe('receiving', () => {
  it('leaves no file behind that nobody was shown, wherever it is interrupted', async () => {
    for (let at = 0; ; at += 1) {
      expect(at).toBeLessThan(MOST_STEPS);
      const isOver = await withRig(async (rig) => {
        disk.arm({ at, kind: 'killed' });
        const sent = rig.curation.receive(ALBUM, STAFF).then(() => 'over');
        const end = await Promise.race([sent, disk.stopped().then(() => 'killed')]);
        disk.disarm();
        if (end === 'over') return true;
        await rig.restart();
        await expectOrder(rig);
        expect(await rig.folder()).toEqual(FILES);
        return false;
      });
      if (isOver) break;
    }
  });
});
