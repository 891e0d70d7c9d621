import { expect, it } from 'vitest';
import type { RecordedCall } from '../control-contract.ts';
import { commandsAt } from './commands.js';

const help = [{ command: 'help', description: 'What I can do' }];
const russianHelp = [{ command: 'help', description: 'Что я умею' }];
const docs = [{ command: 'docs', description: 'Documents' }];

function call(payload: RecordedCall['payload'], method = 'setMyCommands', ok = true): RecordedCall {
  return { id: 1, method, payload, ok, at: 0 };
}

const privately = { chat: 7, person: 7, isGroup: false, language: 'ru' };

it('prefers the language of the person, then the list for all', () => {
  const calls = [call({ commands: help }), call({ commands: russianHelp, language_code: 'ru' })];
  expect(commandsAt(calls, privately)).toEqual(russianHelp);
  expect(commandsAt(calls, { ...privately, language: 'ka' })).toEqual(help);
});

it('prefers the narrower scope even in another language', () => {
  const calls = [
    call({ commands: russianHelp, language_code: 'ru' }),
    call({ commands: docs, scope: { type: 'chat', chat_id: 7 } }),
    call({ commands: help, scope: JSON.stringify({ type: 'all_group_chats' }) }),
  ];
  expect(commandsAt(calls, privately)).toEqual(docs);
  expect(commandsAt(calls, { ...privately, chat: -5, isGroup: true })).toEqual(help);
});

it('forgets deleted lists and ignores refused calls', () => {
  expect(commandsAt([call({ commands: help }), call({}, 'deleteMyCommands')], privately)).toBeNull();
  expect(commandsAt([call({ commands: help }, 'setMyCommands', false)], privately)).toBeNull();
});
