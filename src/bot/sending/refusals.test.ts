import { describe, expect, it } from 'vitest';
import type { ApiCall } from '../testing/fake-telegram.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { FORUM, press, text } from '../testing/updates.ts';

const inTopic = { chat: FORUM, is_topic_message: true, message_thread_id: 42 } as const;
const refused = (description: string, parameters?: object) => ({
  error_code: 400,
  description: `Bad Request: ${description}`,
  ...(parameters ? { parameters } : {}),
});
const isSend = ({ method }: ApiCall) => method === 'sendMessage';

describe('what Telegram refuses', () => {
  it.each([
    ['message thread not found', 'message_thread_id'],
    ['message to be replied not found', 'reply_parameters'],
    ["can't parse entities: unsupported start tag", 'entities'],
  ])('for "%s" is sent without %s', async (description, parameter) => {
    const { telegram, handle } = setUpBot();
    telegram.refuse((call) => (isSend(call) && parameter in call.payload ? refused(description) : undefined));
    await handle(text('@dragoman_bot bus?', inTopic));
    expect(telegram.of('sendMessage')).toHaveLength(2);
    const { [parameter]: _left, ...rest } = telegram.of('sendMessage')[0] ?? {};
    expect(telegram.of('sendMessage')[1]).toEqual(rest);
  });

  it('for two reasons is sent without either', async () => {
    const { telegram, handle } = setUpBot();
    telegram.refuse((call) => {
      if (!isSend(call)) return undefined;
      if ('message_thread_id' in call.payload) return refused('message thread not found');
      return 'reply_parameters' in call.payload ? refused('message to be replied not found') : undefined;
    });
    await handle(text('@dragoman_bot bus?', inTopic));
    expect(telegram.texts().at(-1)).toContain('08:30');
  });

  it('since the group became a supergroup follows it there', async () => {
    const { telegram, handle } = setUpBot();
    telegram.refuse((call) =>
      isSend(call) && call.payload['chat_id'] !== -100_777
        ? refused('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -100_777 })
        : undefined,
    );
    await handle(text('@dragoman_bot bus?', inTopic));
    expect(telegram.of('sendMessage').at(-1)).toMatchObject({ chat_id: -100_777 });
    expect(telegram.of('sendMessage')).toHaveLength(2);
  });

  it('for another reason is not tried again', async () => {
    const { telegram, handle } = setUpBot();
    telegram.refuse((call) => (isSend(call) ? refused('TOPIC_CLOSED') : undefined));
    await handle(text('@dragoman_bot bus?', inTopic));
    // The answer, and the apology.
    expect(telegram.of('sendMessage')).toHaveLength(2);
  });

  it('as too late a press of a button is done all the same', async () => {
    const { telegram, services, handle, log } = setUpBot();
    telegram.refuse(({ method }) =>
      method === 'answerCallbackQuery'
        ? refused('query is too old and response timeout expired or query ID is invalid')
        : undefined,
    );
    await handle(press('language:kk'));
    expect(services.kept.people.get(8)?.language).toBe('kk');
    expect(telegram.texts()).toEqual(['kk:language-set']);
    expect(log()).not.toContain('could not');
  });
});

describe('what goes wrong on the way', () => {
  it.each(['502', 'a dead connection'])('(%s) is tried once more', async (kind) => {
    const { telegram, handle } = setUpBot();
    let failures = 0;
    telegram.refuse((call) => {
      if (!isSend(call) || failures > 0) return undefined;
      failures += 1;
      if (kind === '502') return { error_code: 502, description: 'Bad Gateway' };
      throw new Error('socket hang up');
    });
    await handle(text('bus?'));
    expect(telegram.of('sendMessage')).toHaveLength(2);
    expect(telegram.texts()[1]).toContain('08:30');
  });

  it('waits as long as Telegram says when there are too many messages', async () => {
    const { telegram, handle } = setUpBot();
    let floods = 0;
    telegram.refuse((call) => {
      if (!isSend(call) || floods > 1) return undefined;
      floods += 1;
      return {
        error_code: 429,
        description: 'Too Many Requests: retry after 0',
        parameters: { retry_after: 0 },
      };
    });
    await handle(text('bus?'));
    expect(telegram.texts()).toHaveLength(3);
    expect(telegram.texts()[2]).toContain('08:30');
  });

  it('a typing notice that fails disturbs nothing', async () => {
    const { telegram, handle } = setUpBot();
    telegram.refuse(({ method }) => {
      if (method === 'sendChatAction') throw new Error('socket hang up');
      return undefined;
    });
    await handle(text('bus?'));
    expect(telegram.texts()[0]).toContain('08:30');
    expect(telegram.of('sendChatAction')).toHaveLength(1);
  });
});

it('typing is shown again and again until the answer is there', async () => {
  const waited: number[] = [];
  let finish = () => {};
  const { telegram, handle } = setUpBot(
    {
      answerQuestion: () =>
        new Promise((resolve) => {
          finish = () => resolve({ status: 'unavailable', language: 'en' });
        }),
    },
    {
      async wait(milliseconds, signal) {
        if (signal?.aborted || milliseconds < 4500) return;
        waited.push(milliseconds);
        if (waited.length === 3) finish();
        await new Promise(setImmediate);
      },
    },
  );
  await handle(text('bus?'));
  expect(waited).toEqual([4500, 4500, 4500]);
  expect(telegram.of('sendChatAction')).toHaveLength(3);
});
