import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answering/answer.ts';
import type { Asker } from '../src/answering/question.ts';
import { readConfig } from '../src/config.ts';
import { openDatabase, type Database } from '../src/database/open-database.ts';
import type { AnnouncedText } from '../src/indexing/announced/announced-text.ts';
import { createKnowledge, type Knowledge, type OpenKnowledge } from '../src/knowledge.ts';
import type { Language } from '../src/languages/languages.ts';
import { createLogger } from '../src/shared/logger.ts';
import { ANNOUNCED, CHANGED, SENT, UNCHANGED, UNRELATED } from './announced-questions.ts';
import { temporaryFolder } from './open-bot.ts';

interface Asked {
  readonly language: Language;
  readonly question: string;
}

const MINUTE = 60_000;
/** Announcement 4 says it in Korean, a document said otherwise. */
const PASSWORD = ['en', 'What is the Wi-Fi password on the bus?'] as const;
const PARTICIPANT: Asker = { role: 'participant', cohorts: [] };
let now = SENT;
let dataDir = '';
let database: Database;
let knowledge: Knowledge;
let open: OpenKnowledge;

beforeAll(async () => {
  dataDir = await temporaryFolder();
  const logger = createLogger({ level: 'silent' });
  database = await openDatabase({ dataDir, logger });
  const deps = { logger, clock: { now: () => now }, database: () => Promise.resolve(database) };
  knowledge = await createKnowledge(readConfig({ DATA_DIR: dataDir }), deps);
  await knowledge.ingest({ force: false, by: { kind: 'start' }, onProgress: () => undefined });
  open = await knowledge.open();
}, 60_000);
afterAll(async () => {
  await knowledge.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  now = SENT;
  await open.announce(ANNOUNCED);
});

const ask = (language: Language, text: string, asker = PARTICIPANT): Promise<Answer> =>
  open.answerQuestion({ text, asker, language, history: [] });

/** The documents that an answer rests on, the one it rests on most first. */
const pathsOf = (answer: Answer): string[] =>
  answer.status === 'answered' ? answer.sources.map(({ document }) => document) : [];
const pathsFor = async (language: Language, text: string, asker = PARTICIPANT) =>
  pathsOf(await ask(language, text, asker));
const quoteFor = async (language: Language, text: string, asker = PARTICIPANT) => {
  const answer = await ask(language, text, asker);
  return answer.status === 'answered' ? (answer.sources[0]?.quote ?? '') : '';
};
/** The announcements with one of them as it is told here. */
const withOne = (id: number, changes: Partial<AnnouncedText>) =>
  ANNOUNCED.map((one) => (one.id === id ? { ...one, ...changes } : one));

describe('what was announced', () => {
  it.each(CHANGED)('leads the answer (%s: %s)', async (language, question, id) => {
    const [first = ''] = await pathsFor(language, question);
    expect(first.split('/')[0]).toBe(`announcement:${id}`);
  });

  it.each(UNCHANGED)(
    'leaves the document first for what it does not change (%s: %s)',
    async (language, question, document) => {
      expect((await pathsFor(language, question))[0]).toBe(document);
    },
  );

  it('changes no answer that it has nothing to do with', async () => {
    const lines = (await readFile(join(import.meta.dirname, 'questions.jsonl'), 'utf8')).split('\n');
    const questions = lines.filter(Boolean).map((line) => JSON.parse(line) as Asked);
    expect(questions.length).toBeGreaterThan(80);
    const answers = async () => {
      const all = [];
      for (const { language, question } of questions) all.push(await ask(language, question));
      return all;
    };
    await open.announce([]);
    const before = await answers();
    await open.announce(UNRELATED);
    expect(await answers()).toEqual(before);
  });

  it('stands in the answer with its moment, and what older documents say behind it', async () => {
    const answer = await ask(...PASSWORD);
    expect(answer.status === 'answered' && answer.sources[0]).toMatchObject({
      document: 'announcement:4',
      title: '버스 와이파이 비밀번호가 바뀌었습니다. 새 비밀번호는 visit7777입니다.',
      quote: '버스 와이파이 비밀번호가 바뀌었습니다. 새 비밀번호는 visit7777입니다.',
      announced: SENT - 4 * MINUTE,
    });
    expect(pathsOf(answer)).toContain('practical/sim-and-internet.md');
  });
});

describe('an announcement in several languages', () => {
  it('is quoted in the language of the answer, when it has that', async () => {
    expect(await quoteFor('kk', 'SIM-картаны қайдан аламын?')).toContain('305-бөлмеде');
    expect(await quoteFor('en', 'Where do I get my SIM card?')).toContain('handed out in room 305');
  });

  it('is quoted as it was written otherwise', async () => {
    expect(await quoteFor('ky', 'SIM-картаны кайдан алам?')).toContain('выдают в комнате 305');
  });
});

describe('an announcement', () => {
  const QUESTION = ['en', 'When does bus 2 leave tomorrow?'] as const;

  it('says at once what it was edited to', async () => {
    const text = 'Bus 2 leaves at 09:10 tomorrow.';
    await open.announce(withOne(1, { texts: [{ language: 'en', text }], changedAt: SENT + MINUTE }));
    const answer = await ask(...QUESTION);
    expect(answer.status === 'answered' && answer.sources[0]).toMatchObject({
      ...{ quote: text, announced: SENT + MINUTE, updated: SENT + MINUTE },
    });
  });

  it('is gone at once when it is recalled, and the document answers again', async () => {
    expect((await pathsFor(...PASSWORD))[0]).toBe('announcement:4');
    await open.announce(ANNOUNCED.filter(({ id }) => id !== 4));
    expect((await pathsFor(...PASSWORD))[0]).toBe('practical/sim-and-internet.md');
    expect(await pathsFor(...PASSWORD)).not.toContain('announcement:4');
  });

  it('counts as long as it is useful', async () => {
    await open.announce(withOne(1, { usefulUntil: SENT + 60 * MINUTE }));
    expect((await pathsFor(...QUESTION))[0]).toBe('announcement:1');
    now = SENT + 61 * MINUTE;
    expect(await pathsFor(...QUESTION)).not.toContain('announcement:1');
  });

  it('is for its audience alone', async () => {
    const question = ['ru', 'Где ждёт автобус 1 завтра утром?'] as const;
    expect(await pathsFor(...question)).not.toContain('announcement:9');
    expect((await pathsFor(...question, { ...PARTICIPANT, cohorts: ['bus-1'] }))[0]).toBe('announcement:9');
    const group: Asker = { ...PARTICIPANT, group: -100 };
    expect(await pathsFor(...question, group)).not.toContain('announcement:9');
    await open.announce(withOne(9, { audience: 'cohort:bus-1 or group:-100' }));
    expect((await pathsFor(...question, group))[0]).toBe('announcement:9');
  });

  it('gives way to a document that was updated after it and says as much', async () => {
    const long = Date.UTC(2020, 0, 1);
    await open.announce(withOne(4, { sentAt: long }));
    expect((await pathsFor(...PASSWORD))[0]).toBe('practical/sim-and-internet.md');
  });

  it('leads before an older one about the same', async () => {
    const text = 'Bus 2 leaves at 09:30 tomorrow, later than we said.';
    const newer = { id: 50, texts: [{ language: 'en', text } as const], audience: 'all', sentAt: SENT };
    await open.announce([...ANNOUNCED, newer]);
    expect((await pathsFor(...QUESTION)).slice(0, 2)).toEqual(['announcement:50', 'announcement:1']);
  });
});

describe('the documents', () => {
  it('know nothing of announcements: no version, no expected question, no list', async () => {
    const index = open.index();
    expect(open.searched().passages.length).toBeGreaterThan(index.passages.length);
    expect([...index.documents.keys()].filter((path) => path.startsWith('announcement'))).toEqual([]);
    const answer = await open.answerFrom(index)({
      ...{ text: PASSWORD[1], asker: PARTICIPANT, history: [] },
    });
    expect(pathsOf(answer)[0]).toBe('practical/sim-and-internet.md');
    expect(pathsOf(answer)).not.toContain('announcement:4');
  });

  it('may change while announcements stay', async () => {
    const { version } = await knowledge.ingest({
      ...{ force: true, by: { kind: 'command' }, onProgress: () => undefined },
    });
    await open.refresh();
    expect(open.searched().manifest.version).toBe(version);
    expect((await pathsFor('en', 'When does bus 2 leave tomorrow?'))[0]).toBe('announcement:1');
  });
});
