import { expect, it } from 'vitest';
import { ANSWERED } from '../testing/fake-services.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { GROUP, edited, message, text } from '../testing/updates.ts';

const answering = (answers: Readonly<Record<string, string>>) =>
  setUpBot({
    answerQuestion: (question) =>
      Promise.resolve({ ...ANSWERED, mode: 'generated', text: answers[question.text] ?? 'no idea' }),
  });
const long = 'A sentence of the document. '.repeat(250);

it('an edited question is answered in the place of its old answer', async () => {
  const { telegram, services, handle } = answering({ 'bus?': 'At eight.', 'train?': 'At nine.' });
  const question = text('bus?');
  await handle(question, edited(question, 'train?'));
  expect(telegram.of('sendMessage')).toHaveLength(1);
  expect(telegram.of('editMessageText')).toMatchObject([
    { message_id: telegram.lastMessageId(), text: expect.stringContaining('At nine.') as string },
  ]);
  expect(services.kept.turns).toMatchObject([{ id: 1, question: 'train?' }]);
});

it('what the old question was does not count as history', async () => {
  const histories: number[] = [];
  const { handle } = setUpBot({
    answerQuestion: ({ history }) => {
      histories.push(history.length);
      return Promise.resolve(ANSWERED);
    },
  });
  const question = text('bus?');
  await handle(text('hotel?'), question, edited(question, 'train?'));
  expect(histories).toEqual([0, 1, 1]);
});

it('an edit that leaves the words alone changes nothing', async () => {
  const { telegram, handle } = answering({ 'bus?': 'At eight.' });
  const question = text('bus?');
  await handle(question);
  telegram.clear();
  await handle(edited(question, 'bus?'));
  expect(telegram.calls).toEqual([]);
});

it('a longer answer edits the old message and sends the rest, a shorter one takes the rest away', async () => {
  const { telegram, services, handle } = answering({ 'short?': 'At eight.', 'long?': long });
  const question = text('short?');
  await handle(question, edited(question, 'long?'));
  const longer = services.kept.turns[0]?.answerMessages ?? [];
  expect(longer).toHaveLength(2);
  expect(telegram.of('editMessageText')[0]).not.toHaveProperty('reply_markup');
  await handle(edited(question, 'short?'));
  expect(telegram.of('deleteMessage')).toMatchObject([{ message_id: longer[1] }]);
  expect(services.kept.turns[0]?.answerMessages).toEqual(longer.slice(0, 1));
});

it('an answer that cannot be edited is sent anew', async () => {
  const { telegram, services, handle } = answering({ 'bus?': 'At eight.', 'train?': 'At nine.' });
  telegram.refuse(({ method }) =>
    method === 'editMessageText' || method === 'deleteMessage'
      ? { error_code: 400, description: 'Bad Request: message to edit not found' }
      : undefined,
  );
  const question = text('bus?');
  await handle(question, edited(question, 'train?'));
  expect(telegram.texts().at(-1)).toContain('At nine.');
  expect(services.kept.turns).toMatchObject([{ answerMessages: [telegram.lastMessageId()] }]);
});

it('an edited message that was never answered is a question', async () => {
  const { telegram, handle } = answering({ 'bus?': 'At eight.' });
  await handle(edited(text('...'), 'bus?'));
  expect(telegram.texts()[0]).toContain('At eight.');
});

it('a text corrected into a command is that command', async () => {
  const { telegram, handle } = answering({});
  await handle(edited(text('/hlep'), '/help'));
  expect(telegram.texts()[0]).toContain('en:help-title');
});

it('in a group, talk that was edited stays unanswered', async () => {
  const { telegram, handle } = answering({});
  await handle(edited(text('bus?', { chat: GROUP }), 'train?'));
  expect(telegram.calls).toEqual([]);
});

it('an edited caption or a moving location is passed over', async () => {
  const { telegram, handle } = answering({});
  const { message: moved } = message({ location: { latitude: 1, longitude: 2 } });
  await handle({ update_id: 90_001, edited_message: { ...moved, edit_date: 1 } });
  expect(telegram.calls).toEqual([]);
});
