import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../database/open-test-database.ts';
import { createFeedbackStore, type FeedbackStore } from './feedback-store.ts';
import { forgetPerson } from './forget-person.ts';
import { createOpenQuestionStore, type OpenQuestionStore } from './open-question-store.ts';
import { createTurnStore, type NewTurn, type TurnStore } from './turn-store.ts';
import { createUpdateLog, type UpdateLog } from './update-log.ts';

const DAY = 86_400_000;
const [AIDA, BEK] = [7_000_000_001, 7_000_000_002];

const turnOf = (person: number): NewTurn => ({
  ...{ person, chat: person, thread: 0 },
  questionMessage: 1,
  question: 'Where is the hotel?',
  language: 'en',
  status: 'answered',
  answer: '{}',
  answerMessages: [2],
});

// One file, so that one PostgreSQL is started for all of these.
describe.each(TEST_DATABASES)('on %s', (kind) => {
  let database: TestDatabase;
  let now = 1_700_000_000_000;
  const clock = { now: () => now };
  let turns: TurnStore;
  let feedback: FeedbackStore;
  let openQuestions: OpenQuestionStore;
  let updates: UpdateLog;

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const { db } = database;
    turns = createTurnStore({ db, clock, keepDays: 30 });
    feedback = createFeedbackStore({ db, clock });
    openQuestions = createOpenQuestionStore({ db, clock, keepDays: 30 });
    updates = createUpdateLog({ db, clock });
  });
  beforeEach(() => database.empty());
  afterAll(() => database.close());

  describe('the feedback store', () => {
    it('counts the last verdict of each person on each turn', async () => {
      const turn = await turns.add(turnOf(AIDA));
      await feedback.record({ turn, person: AIDA, verdict: 'useful' });
      await feedback.record({ turn, person: BEK, verdict: 'useful' });
      expect(await feedback.counts()).toEqual({ useful: 2, 'not-useful': 0 });
      await feedback.record({ turn, person: AIDA, verdict: 'not-useful' });
      expect(await feedback.counts()).toEqual({ useful: 1, 'not-useful': 1 });
    });

    it('takes no verdict on a turn that is gone, and drops those on it', async () => {
      const turn = await turns.add(turnOf(AIDA));
      expect(await feedback.record({ turn, person: AIDA, verdict: 'useful' })).toBe(true);
      await turns.forget(AIDA);
      expect(await feedback.counts()).toEqual({ useful: 0, 'not-useful': 0 });
      expect(await feedback.record({ turn, person: AIDA, verdict: 'useful' })).toBe(false);
    });
  });

  describe('the store of open questions', () => {
    it('lists the newest first, up to a limit', async () => {
      await openQuestions.add({ person: AIDA, question: 'Is there a pool?', language: 'en' });
      now += 1;
      const id = await openQuestions.add({ person: BEK, question: 'Бассейн барбы?', language: 'ky' });
      const newest = { id, person: BEK, question: 'Бассейн барбы?', language: 'ky', at: now };
      expect(await openQuestions.list(10)).toEqual([
        newest,
        expect.objectContaining({ question: 'Is there a pool?', at: now - 1 }),
      ]);
      expect(await openQuestions.list(1)).toEqual([newest]);
    });

    it('keeps none longer than it may', async () => {
      await openQuestions.add({ person: AIDA, question: 'Is there a pool?', language: 'en' });
      now += 31 * DAY;
      expect(await openQuestions.list(10)).toEqual([]);
      expect(await openQuestions.purge()).toBe(1);
      expect(await openQuestions.purge()).toBe(0);
    });
  });

  describe('the update log', () => {
    it('tells an update that comes again', async () => {
      expect(await updates.seen(5_000_000_000)).toBe(false);
      expect(await updates.seen(5_000_000_000)).toBe(true);
      expect(await updates.seen(5_000_000_001)).toBe(false);
    });

    it('lets one of many through that come at the same moment', async () => {
      const seen = await Promise.all(Array.from({ length: 20 }, () => updates.seen(1)));
      expect(seen.filter((before) => !before)).toHaveLength(1);
    });

    it('forgets an update after two days', async () => {
      await updates.seen(1);
      now += DAY;
      await updates.seen(2);
      now += 1.5 * DAY;
      expect(await updates.purge()).toBe(1);
      expect(await updates.seen(1)).toBe(false);
      expect(await updates.seen(2)).toBe(true);
    });
  });

  describe('forgetting a person', () => {
    beforeEach(async () => {
      for (const person of [AIDA, BEK]) {
        const turn = await turns.add(turnOf(person));
        await feedback.record({ turn, person: BEK, verdict: 'useful' });
        await openQuestions.add({ person, question: 'Is there a pool?', language: 'en' });
      }
    });
    const holders = async () => [
      ...(await database.db.selectFrom('turns').select('person').execute()),
      ...(await database.db.selectFrom('open_questions').select('person').execute()),
    ];

    it('erases what all stores hold of them, and nothing of others', async () => {
      await forgetPerson({
        database,
        storesOn: (db) => [
          createTurnStore({ db, clock, keepDays: 30 }),
          createFeedbackStore({ db, clock }),
          createOpenQuestionStore({ db, clock, keepDays: 30 }),
        ],
        person: AIDA,
      });
      expect(await holders()).toEqual([{ person: BEK }, { person: BEK }]);
      expect(await feedback.counts()).toMatchObject({ useful: 1 });
    });

    it('erases nothing when one of the stores fails', async () => {
      const failing = { forget: () => Promise.reject(new Error('the disk is gone')) };
      const forgetting = forgetPerson({
        database,
        storesOn: (db) => [createTurnStore({ db, clock, keepDays: 30 }), failing],
        person: AIDA,
      });
      await expect(forgetting).rejects.toThrow('the disk is gone');
      expect(await holders()).toHaveLength(4);
    });
  });
});
