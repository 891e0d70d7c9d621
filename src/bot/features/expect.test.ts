import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../answering/answer.ts';
import type { Curation } from '../../curation/curation.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { ANSWERED, SOURCE } from '../testing/fake-services.ts';
import { giveRole } from '../testing/give-role.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { text } from '../testing/updates.ts';

type Outcome = Awaited<ReturnType<Curation['expect']>>;

/** Staff ask a question and reply `/expect` to the answer. */
async function askAndExpect(outcome: Outcome, answer: Answer = ANSWERED) {
  const asked: unknown[] = [];
  const bot = setUpBot({
    answerQuestion: () => Promise.resolve(answer),
    curation: createFakeCuration({
      expect(...told) {
        asked.push(told);
        return Promise.resolve(outcome);
      },
    }),
  });
  giveRole(bot.services, 'staff');
  await bot.handle(text('When does the bus leave?'));
  const reply = (message_id: number) => ({ reply_to_message: { message_id } as Message['reply_to_message'] });
  await bot.handle(text('/expect', reply(bot.telegram.lastMessageId()) as object));
  return { ...bot, asked };
}

const DONE: Outcome = { kind: 'done', version: 5, documents: [] };

describe('/expect in reply to an answer', () => {
  it('notes that the question is to be answered from that document', async () => {
    const { telegram, asked } = await askAndExpect(DONE);
    expect(asked).toEqual([
      [{ question: 'When does the bus leave?', language: 'en', document: 'agenda.md' }, { person: 8 }],
    ]);
    expect(telegram.texts().at(-1)).toBe('en:expect-added(question=When does the bus leave?,title=Agenda)');
  });

  it('notes that there must be no answer, when there was none', async () => {
    const { telegram, asked } = await askAndExpect(DONE, {
      ...{ status: 'not-known', language: 'ru', related: [] },
    });
    expect(asked).toEqual([[{ question: 'When does the bus leave?', language: 'ru' }, { person: 8 }]]);
    expect(telegram.texts().at(-1)).toBe('en:expect-added-not-known(question=When does the bus leave?)');
  });

  it.each<[Outcome, string]>([
    [{ kind: 'known' }, 'en:expect-known(question=When does the bus leave?)'],
    [{ kind: 'failed', reason: 'The disk is full.' }, 'en:shelf-failed(reason=The disk is full.)'],
    [{ kind: 'gone' }, 'en:shelf-gone'],
  ])('says what came of it: %o', async (outcome, said) => {
    const { telegram } = await askAndExpect(outcome);
    expect(telegram.texts().at(-1)).toBe(said);
  });

  it('expects no announcement, which is in no version of the documents', async () => {
    const sources = [{ ...SOURCE, document: 'announcement:12', announced: 0 }];
    const { telegram, asked } = await askAndExpect(DONE, { ...ANSWERED, sources });
    expect(asked).toEqual([]);
    expect(telegram.texts().at(-1)).toBe('en:announced-not-expected');
  });

  it('takes no fault for an answer', async () => {
    const { telegram, asked } = await askAndExpect(DONE, { status: 'unavailable', language: 'en' });
    expect(asked).toEqual([]);
    expect(telegram.texts().at(-1)).toBe('en:expect-how');
  });
});

describe('/expect', () => {
  it('says how it is meant when it is no reply to an answer', async () => {
    const bot = setUpBot();
    giveRole(bot.services, 'staff');
    const other = { reply_to_message: { message_id: 4711 } } as object;
    await bot.handle(text('/expect'), text('/expect', other));
    expect(bot.telegram.texts()).toEqual(['en:expect-how', 'en:expect-how']);
  });

  it('is unknown to participants', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('/expect'));
    expect(telegram.texts()).toEqual(['en:unknown-command']);
  });
});
