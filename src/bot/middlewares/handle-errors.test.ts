import { describe, expect, it } from 'vitest';
import { createFakeServices } from '../testing/fake-services.ts';
import { TOKEN, setUpBot } from '../testing/set-up-bot.ts';
import { AIGERIM, FORUM, edited, press, text } from '../testing/updates.ts';

const SECRET_WORDS = 'Where is the clinic of Aigerim?';
const broken = () => Promise.reject(new Error(`cannot answer "${SECRET_WORDS}"`));

describe('when something breaks', () => {
  it('the person is told in their language, and the log knows no words', async () => {
    const { telegram, handle, log } = setUpBot({ answerQuestion: broken });
    await handle(text('Когда откроется клиника?'));
    expect(telegram.texts()).toEqual(['ru:fault']);
    expect(log()).toContain('"update_id"');
    expect(log()).not.toContain('клиника');
    expect(log()).not.toContain('Aigerim');
  });

  it('before the person is known, Telegram’s language is spoken', async () => {
    const { telegram, handle } = setUpBot({ seenUpdate: () => Promise.reject(new Error('locked')) });
    await handle(text('Автобус қашан?', { from: AIGERIM }));
    expect(telegram.texts()).toEqual(['kk:fault']);
  });

  it('a pressed button is answered, an edited question too', async () => {
    const { telegram, handle } = setUpBot({ forgetPerson: broken, answerQuestion: broken });
    await handle(edited(text('bus?'), 'train?'), press('forget:8:yes'));
    expect(telegram.texts()).toEqual(['en:fault']);
    expect(telegram.of('answerCallbackQuery')).toMatchObject([{ text: 'en:fault' }]);
  });

  it('in a topic, the apology stays there', async () => {
    const { telegram, handle } = setUpBot({ answerQuestion: broken });
    await handle(text('@dragoman_bot bus?', { chat: FORUM, is_topic_message: true, message_thread_id: 42 }));
    expect(telegram.of('sendMessage')).toMatchObject([{ text: 'en:fault', message_thread_id: 42 }]);
  });

  it('nothing is thrown when even the apology fails', async () => {
    const { telegram, handle, log } = setUpBot({ answerQuestion: broken });
    telegram.refuse(() => ({ error_code: 400, description: 'Bad Request: chat not found' }));
    await handle(text('bus?'));
    expect(log()).toContain('the person could not be told of the fault');
    expect(log()).toContain('Bad Request: chat not found');
  });

  it('the next question is answered', async () => {
    let times = 0;
    const { answerQuestion } = createFakeServices();
    const { telegram, handle } = setUpBot({
      answerQuestion: (question) => ((times += 1) === 1 ? broken() : answerQuestion(question)),
    });
    await handle(text('bus?'), text('bus?'));
    expect(telegram.texts()[1]).toContain('08:30');
  });
});

it('someone who blocked the bot meanwhile is noted, without an apology', async () => {
  const { telegram, services, handle } = setUpBot();
  telegram.refuse(({ method }) =>
    method === 'sendMessage'
      ? { error_code: 403, description: 'Forbidden: bot was blocked by the user' }
      : undefined,
  );
  await handle(text('bus?'));
  expect(services.kept.people.get(8)?.blocked).toBe(true);
  expect(telegram.of('sendMessage')).toHaveLength(1);
});

it('a connection that dies does not bring the token into the log', async () => {
  const { telegram, handle, log } = setUpBot();
  telegram.refuse(({ method }) => {
    throw new Error(
      `request to https://api.telegram.org/bot${TOKEN}/${method} failed, reason: socket hang up`,
    );
  });
  await handle(text('bus?'));
  expect(log()).toContain("Network request for 'sendMessage' failed!");
  expect(log()).not.toContain(TOKEN);
  expect(log()).not.toContain(TOKEN.slice(TOKEN.indexOf(':') + 1));
});
