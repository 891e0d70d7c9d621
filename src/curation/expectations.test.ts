import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database/open-test-database.ts';
import { openCuration, STAFF, upload, type CurationRig } from './testing/open-curation.ts';

const FILES = { 'hotel.md': 'Breakfast starts at 7:00.\n', 'faq.md': 'The pool is closed.\n' };
const breakfast = { question: 'When is breakfast?', language: 'en', document: 'hotel.md' } as const;

let database: TestDatabase;
let rig: CurationRig;
beforeAll(async () => {
  database = await openTestDatabase('SQLite');
});
beforeEach(async () => {
  await database.empty();
  rig = await openCuration(database, FILES);
});
afterEach(() => rig.remove());
afterAll(() => database.close());

describe('a question that staff expect an answer to', () => {
  it('is written beside the documents once, and changes no version', async () => {
    expect(await rig.curation.expect(breakfast, STAFF)).toEqual({
      ...{ kind: 'done', version: 1, documents: ['hotel.md'] },
    });
    expect(await rig.curation.expect(breakfast, STAFF)).toEqual({ kind: 'known' });
    expect((await rig.folder())['questions.yaml']).toContain('When is breakfast?');
    expect(await rig.curation.history({ limit: 5 })).toMatchObject([
      { action: 'expected', document: 'hotel.md', version: 1 },
    ]);
    expect((await rig.ingest()).version).toBe(1);
  });

  it('needs a document that is there, and a file without a fault', async () => {
    const nowhere = { ...breakfast, document: 'nowhere.md' };
    expect(await rig.curation.expect(nowhere, STAFF)).toEqual({ kind: 'gone' });
    await rig.write('questions.yaml', '- nonsense\n');
    expect(await rig.curation.expect(breakfast, STAFF)).toMatchObject({
      ...{ kind: 'failed', reason: expect.stringContaining('Line 1 of questions.yaml') as unknown },
    });
  });
});

describe('a document that is replaced by one of another kind', () => {
  it('is expected under its new path from then on', async () => {
    await rig.write(
      'questions.yaml',
      '# ours\n- question: Breakfast?\n  language: en\n  document: hotel.md\n',
    );
    await rig.curation.awaitReplacement('hotel.md', STAFF);
    const draft = await rig.curation.receive([upload('new.txt', 'Breakfast starts at 7:00.')], STAFF);
    expect(draft.changes).toMatchObject([{ after: { document: 'hotel.txt' }, breaks: false }]);
    await rig.curation.publish(draft.id, 'replace', STAFF);
    expect((await rig.folder())['questions.yaml']).toBe(
      '# ours\n- question: Breakfast?\n  language: en\n  document: hotel.txt\n',
    );
  });

  it('is replaced although the file of questions is faulty', async () => {
    await rig.write('questions.yaml', '- nonsense\n');
    await rig.curation.awaitReplacement('hotel.md', STAFF);
    const draft = await rig.curation.receive([upload('new.txt', 'Breakfast starts at 7:00.')], STAFF);
    expect(await rig.curation.publish(draft.id, 'replace', STAFF)).toMatchObject({ kind: 'done' });
    expect((await rig.folder())['questions.yaml']).toBe('- nonsense\n');
  });
});

describe('the preview of a file', () => {
  const preview = (text: string) => rig.curation.receive([upload('hotel.md', text)], STAFF);

  it('tells which expected answers would change, without publishing anything', async () => {
    await rig.curation.expect(breakfast, STAFF);
    await rig.curation.expect({ question: 'Sauna?', language: 'en' }, STAFF);
    const draft = await preview('Breakfast starts at 6:30.\n');
    expect(draft.changes).toEqual([
      {
        expectation: breakfast,
        before: { kind: 'document', document: 'hotel.md', quote: 'Breakfast starts at 7:00.' },
        after: { kind: 'document', document: 'hotel.md', quote: 'Breakfast starts at 6:30.' },
        ...{ breaks: false, rewords: true },
      },
    ]);
    const broken = await preview('The sauna is open.\n');
    expect(broken.changes.map(({ breaks }) => breaks)).toEqual([true, true]);
    expect(rig.index().manifest.version).toBe(1);
  });

  it('builds no version when there is nothing to ask or nothing to publish', async () => {
    await preview('Breakfast starts at 6:30.\n');
    await rig.curation.expect(breakfast, STAFF);
    await preview(FILES['hotel.md']);
    expect(rig.tried()).toBe(0);
    await preview('Breakfast starts at 6:30.\n');
    expect(rig.tried()).toBe(1);
  });

  it('is shown when the questions cannot be asked, and says why', async () => {
    await rig.write('questions.yaml', '- nonsense\n');
    const draft = await preview('Breakfast starts at 6:30.\n');
    expect(draft).toMatchObject({ changes: [], files: [{ kind: 'understood' }] });
    expect(draft.changesProblem?.reason).toContain('Line 1 of questions.yaml');
  });
});
