import { expect, it } from 'vitest';
import { everyKind, photo, textPart } from '../../announcements/testing/sample-content.ts';
import { messageSteps } from '../../announcements/message-steps.ts';
import { sayKeys } from '../testing/fake-services.ts';
import { createFakeTelegram } from '../testing/fake-telegram.ts';
import { createSenderApi } from './sender-api.ts';
import { showParts } from './show-parts.ts';
import { stepCall } from './step-call.ts';

const BUTTONS = [{ kind: 'coming' }] as const;

function setUp() {
  const telegram = createFakeTelegram();
  const api = createSenderApi({ token: '123456:TEST', fetch: telegram.fetch });
  return { telegram, api };
}

it('a preview shows what recipients get, with buttons that count for nothing', async () => {
  const { telegram, api } = setUp();
  const shown = { chat: 9, language: 'ru', parts: everyKind, buttons: BUTTONS } as const;
  await showParts({ api, say: sayKeys }, shown);
  const address = { announcement: 0, chat: 9, topic: 0, language: 'ru' } as const;
  expect(telegram.calls).toEqual(
    messageSteps(everyKind, BUTTONS).map((step) => stepCall(step, address, sayKeys)),
  );
  expect(JSON.stringify(telegram.calls.at(-1)?.payload)).toContain('answer:0:0');
});

it('gives the messages in order', async () => {
  const { telegram, api } = setUp();
  const parts = [textPart('One'), textPart('Two')];
  const messages = await showParts(
    { api, say: sayKeys },
    { chat: 9, topic: 4, language: 'en', parts, buttons: [] },
  );
  expect(messages).toEqual([telegram.lastMessageId() - 1, telegram.lastMessageId()]);
  expect(telegram.of('sendMessage')[0]).toMatchObject({ message_thread_id: 4, text: 'One' });
});

it('buttons stand below the last part, or after an album', () => {
  const album = { kind: 'album', files: [photo('The hall'), photo()] } as const;
  const twice = textPart('Twice');
  expect(messageSteps([twice, album, twice], BUTTONS)).toEqual([
    { kind: 'part', part: twice, buttons: [] },
    { kind: 'part', part: album, buttons: [] },
    { kind: 'part', part: twice, buttons: BUTTONS },
  ]);
  expect(messageSteps([album], BUTTONS).at(-1)).toEqual({ kind: 'buttons', buttons: BUTTONS });
  expect(messageSteps([album], [])).toHaveLength(1);
});
