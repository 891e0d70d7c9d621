import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../database/open-test-database.ts';
import { createTurnStore, type NewTurn, type TurnStore } from './turn-store.ts';

const DAY = 86_400_000;
/** A group, whose id is negative and larger than 32 bits, and a topic in it. */
const inGroup = { person: 7_000_000_001, chat: -1_002_000_000_003, thread: 12 };
const inPrivate = { person: 7_000_000_001, chat: 7_000_000_001, thread: 0 };

const bus: NewTurn = {
  ...inPrivate,
  questionMessage: 10,
  question: 'Автобус қашан келеді?',
  language: 'kk',
  status: 'answered',
  answer: '{"text":"Сағат 8:30-да"}',
  answerMessages: [11, 12],
};

describe.each(TEST_DATABASES)('the turn store on %s', (kind) => {
  let database: TestDatabase;
  let turns: TurnStore;
  let now = 1_700_000_000_000;

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    turns = createTurnStore({ db: database.db, clock: { now: () => now }, keepDays: 30 });
  });
  beforeEach(() => database.empty());
  afterAll(() => database.close());

  it('gives back what was stored', async () => {
    const id = await turns.add(bus);
    expect(await turns.find(id)).toEqual({ ...bus, id, at: now });
    expect(await turns.last(inPrivate)).toEqual({ ...bus, id, at: now });
    expect(await turns.find(id + 1)).toBeUndefined();
  });

  it('gives the last turns of one conversation, oldest first', async () => {
    for (const question of ['one', 'two', 'three']) await turns.add({ ...bus, question });
    await turns.add({ ...bus, ...inGroup, question: 'in the group' });
    await turns.add({ ...bus, ...inGroup, thread: 13, question: 'in another topic' });
    await turns.add({ ...bus, person: 5, question: 'of another person' });
    const questions = async (limit: number) =>
      (await turns.recent(inPrivate, limit)).map((turn) => turn.question);
    expect(await questions(2)).toEqual(['two', 'three']);
    expect(await questions(10)).toEqual(['one', 'two', 'three']);
    expect((await turns.recent(inGroup, 10)).map((turn) => turn.question)).toEqual(['in the group']);
  });

  it('replaces the answer of an edited question', async () => {
    const id = await turns.add(bus);
    now += 60_000;
    const changes = { question: 'Автобус қайда?', status: 'not-known', answerMessages: [14] } as const;
    expect(await turns.update(id, changes)).toBe(true);
    expect(await turns.find(id)).toEqual({ ...bus, ...changes, id, at: now - 60_000 });
    expect(await turns.update(id, {})).toBe(true);
    expect(await turns.update(id + 1, { status: 'answered' })).toBe(false);
  });

  it('finds a turn by the message of its question', async () => {
    await turns.add(bus);
    const again = await turns.add({ ...bus, question: 'asked again' });
    expect(await turns.findByQuestion(inPrivate, 10)).toMatchObject({ id: again });
    expect(await turns.findByQuestion(inPrivate, 11)).toBeUndefined();
    expect(await turns.findByQuestion(inGroup, 10)).toBeUndefined();
  });

  it('finds a turn by any message of its answer, and by no number that only looks like it', async () => {
    const id = await turns.add({ ...bus, answerMessages: [112, 1130] });
    expect(await turns.findByAnswer(inPrivate.chat, 112)).toMatchObject({ id });
    expect(await turns.findByAnswer(inPrivate.chat, 1130)).toMatchObject({ id });
    expect(await turns.findByAnswer(inPrivate.chat, 113)).toBeUndefined();
    expect(await turns.findByAnswer(inPrivate.chat, 12)).toBeUndefined();
    expect(await turns.findByAnswer(inGroup.chat, 112)).toBeUndefined();
  });

  it('gives out nothing that is too old, and purges it', async () => {
    const old = await turns.add(bus);
    now += 29 * DAY;
    const young = await turns.add(bus);
    expect((await turns.recent(inPrivate, 10)).map(({ id }) => id)).toEqual([old, young]);
    now += 2 * DAY;
    expect((await turns.recent(inPrivate, 10)).map(({ id }) => id)).toEqual([young]);
    expect(await turns.find(old)).toBeUndefined();
    expect(await turns.purge()).toBe(1);
    expect(await turns.purge()).toBe(0);
    expect(await database.db.selectFrom('turns').select('id').execute()).toEqual([{ id: young }]);
  });

  it('never gives an id out again, so an old button cannot reach a new turn', async () => {
    const first = await turns.add(bus);
    await turns.forget(bus.person);
    expect(await turns.add(bus)).toBeGreaterThan(first);
  });

  it('stores any text that somebody can send', async () => {
    const question = 'a\0b \ud83d\ude8c "quoted" \\ %_ \'; drop table turns; --';
    const id = await turns.add({ ...bus, question });
    expect(await turns.find(id)).toMatchObject({ question: question.replace('\0', '\uFFFD') });
  });
});
