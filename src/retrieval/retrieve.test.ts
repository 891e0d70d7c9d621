import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbedder } from '../indexing/embeddings/create-embeddings.ts';
import { createTextAnalyser } from '../indexing/features/analyse-text.ts';
import { createConceptMatcher } from '../indexing/glossary/concept-matcher.ts';
import type { GlossaryEntry } from '../indexing/glossary/read-glossary.ts';
import { ingest } from '../indexing/ingest/ingest.ts';
import { ingestOptions } from '../indexing/test-ingest.ts';
import { loadCurrentIndex } from '../indexing/store/load-index.ts';
import type { Language } from '../languages/languages.ts';
import type { Reader } from './reader.ts';
import { createRetriever, type Retrieve } from './retrieve.ts';

const NOW = Date.UTC(2022, 8, 20);
const clock = { now: () => NOW };
const PARTICIPANT: Reader = { role: 'participant', cohorts: [] };

const DOCUMENTS = {
  'breakfast.md': '# Meals\n\nBreakfast is served from 07:30 in the Garden Restaurant.',
  'breakfast-copy.txt': 'Breakfast is served from 07:30 in the Garden Restaurant.',
  'bus.md': '# Автобусы\n\nАвтобус отправляется от гостиницы в 08:15.',
  'staff.md': '---\naudience: role:staff\n---\n\nThe cash box with the breakfast money stands in room 302.',
  'cohort.md': '---\naudience: cohort:bus-2\n---\n\nThe karaoke microphone is free from 08:00.',
  'over.md': '---\nvalid-until: 2022-09-18\n---\n\nThe welcome concert begins at 21:00.',
  'later.md': '---\nvalid-from: 2022-10-01\n---\n\nThe alumni webinar begins at 15:00.',
  'long.md': `# Museum\n\n${'The museum shows old coins and stamps. '.repeat(3)}`,
};
const GLOSSARY: readonly GlossaryEntry[] = [
  ['breakfast', 'en', 'breakfast'],
  ['breakfast', 'ka', 'საუზმე'],
  ['breakfast', 'kk', 'таңғы ас'],
  ['bus', 'en', 'bus'],
  ['bus', 'ru', 'автобус'],
  ['bus', 'ko', '버스'],
].map(([concept = '', language = '', phrase = '']) => ({ concept, language: language as Language, phrase }));

let folder = '';
let retrieve: Retrieve;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-retrieve-'));
  await mkdir(join(folder, 'corpus'));
  for (const [name, text] of Object.entries(DOCUMENTS)) await writeFile(join(folder, 'corpus', name), text);
  const analyse = createTextAnalyser(createConceptMatcher({ entries: GLOSSARY, hash: 'test' }));
  const options = { name: 'builtin', analyse, glossaryHash: 'test' };
  await ingest(
    ingestOptions({ corpusDir: join(folder, 'corpus'), dataDir: folder, embedder: options, clock }),
  );
  const embedder = await createEmbedder(options);
  const index = await loadCurrentIndex(folder, embedder);
  retrieve = createRetriever({ index: () => index, embedder, analyse, clock });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function documentsFor(text: string, language: Language, reader = PARTICIPANT): Promise<string[]> {
  const { evidence } = await retrieve({ text, language, reader, count: 8 });
  return evidence.map(({ document }) => document.path);
}

describe('retrieval', () => {
  it('finds what is written in another language by what the words mean', async () => {
    expect((await documentsFor('როდის არის საუზმე?', 'ka'))[0]).toMatch(/^breakfast/);
    expect((await documentsFor('Таңғы ас қашан?', 'kk'))[0]).toMatch(/^breakfast/);
    expect(await documentsFor('When does the bus leave?', 'en')).toContain('bus.md');
    expect(await documentsFor('버스는 언제 떠나요?', 'ko')).toContain('bus.md');
  });

  it('folds passages that say the same', async () => {
    const found = await documentsFor('breakfast restaurant', 'en');
    expect(found.filter((path) => path.startsWith('breakfast'))).toHaveLength(1);
  });

  it('never shows what the reader may not read', async () => {
    expect(await documentsFor('cash box breakfast money', 'en')).not.toContain('staff.md');
    expect(await documentsFor('cash box money', 'en', { role: 'staff', cohorts: [] })).toContain('staff.md');
    expect(await documentsFor('karaoke microphone', 'en')).toEqual([]);
    expect(
      await documentsFor('karaoke microphone', 'en', { role: 'participant', cohorts: ['bus-2'] }),
    ).toEqual(['cohort.md']);
  });

  it('leaves out what no longer counts, or not yet', async () => {
    expect(await documentsFor('welcome concert', 'en')).toEqual([]);
    expect(await documentsFor('alumni webinar', 'en')).toEqual([]);
  });

  it('measures how much of the question a passage meets', async () => {
    const similarityOf = async (text: string) =>
      (await retrieve({ text, language: 'en', reader: PARTICIPANT, count: 1 })).evidence[0]?.similarity ?? 0;
    const whole = await similarityOf('When is breakfast served in the Garden Restaurant?');
    const half = await similarityOf('Is breakfast served on the moon by astronauts?');
    expect(whole).toBeGreaterThan(0.95);
    expect(half).toBeLessThan(0.6);
    expect(half).toBeGreaterThan(0);
    expect(await similarityOf('quantum chromodynamics')).toBe(0);
  });

  it('lets an earlier question help and the new one decide', async () => {
    const { evidence, terms } = await retrieve({
      text: 'And the museum?',
      context: 'When is breakfast?',
      language: 'en',
      reader: PARTICIPANT,
      count: 3,
    });
    expect(evidence[0]?.document.path).toBe('long.md');
    expect(terms.map(({ importance }) => importance)).toEqual([1, 0.5]);
  });

  it('rejects when the embedder fails, rather than find nothing', async () => {
    const analyse = createTextAnalyser(createConceptMatcher({ entries: [], hash: 'none' }));
    const embedder = await createEmbedder({ name: 'builtin', analyse, glossaryHash: 'test' });
    const index = await loadCurrentIndex(folder, embedder);
    embedder.embeddings.embedQuery = () => Promise.reject(new Error('the server is down'));
    const broken = createRetriever({ index: () => index, embedder, analyse, clock });
    await expect(broken({ text: 'bus', language: 'en', reader: PARTICIPANT, count: 1 })).rejects.toThrow(
      'down',
    );
  });
});
