import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../announcements/messenger.ts';
import { classifyFailure } from './classify-failure.ts';
import { LostCall } from './lost-call.ts';

const refusal = (code: number, description: string, parameters: object = {}) =>
  new GrammyError(
    "Call to 'sendMessage' failed!",
    { ok: false, error_code: code, description, parameters },
    'sendMessage',
    {},
  );

const kindOf = (error: unknown, step: Step['kind'] = 'part') =>
  classifyFailure(error, { step, method: 'sendMessage' }).kind;

describe('what Telegram says', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'gone'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'gone'],
    [403, 'Forbidden: bot was kicked from the group chat', 'gone'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'gone'],
    [403, 'Forbidden: bot was kicked from the channel chat', 'gone'],
    [403, 'Forbidden: bot is not a member of the supergroup chat', 'gone'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'gone'],
    [403, 'Forbidden: the group chat was deleted', 'gone'],
    [400, 'Bad Request: chat not found', 'gone'],
    [400, 'Bad Request: private chat not found', 'gone'],
    [400, 'Bad Request: PEER_ID_INVALID', 'gone'],
    [400, 'Bad Request: group chat was deactivated', 'gone'],
    [403, "Forbidden: bot can't send messages to bots", 'failed'],
    [400, 'Bad Request: message thread not found', 'failed'],
    [400, 'Bad Request: TOPIC_CLOSED', 'failed'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'failed'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'failed'],
    [400, "Bad Request: can't parse entities: unsupported start tag", 'failed'],
    [400, 'Bad Request: message is too long', 'failed'],
    [400, 'Bad Request: wrong file identifier/HTTP URL specified', 'failed'],
    [413, 'Request Entity Too Large', 'failed'],
    [401, 'Unauthorized', 'not-sent'],
    [404, 'Not Found', 'not-sent'],
    [500, 'Internal Server Error: restart', 'unknown'],
    [502, 'Bad Gateway', 'unknown'],
    [504, 'Gateway Timeout', 'unknown'],
    [429, 'Too Many Requests', 'wait'],
  ] as const)('%i %s: %s', (code, description, kind) => {
    expect(kindOf(refusal(code, description))).toBe(kind);
  });

  it('is told with the method, the code and its words alone', () => {
    const error = refusal(403, 'Forbidden: bot was blocked by the user');
    expect(classifyFailure(error, { step: 'part', method: 'sendMessage' })).toEqual({
      kind: 'blocked',
      reason: 'sendMessage: 403 Forbidden: bot was blocked by the user',
    });
  });

  it('names the seconds to wait, and the new id of a group', () => {
    const call = { step: 'part', method: 'sendMessage' } as const;
    const flood = refusal(429, 'Too Many Requests: retry after 35', { retry_after: 35 });
    expect(classifyFailure(flood, call)).toEqual({ kind: 'wait', seconds: 35 });
    const moved = refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -100_777,
    });
    expect(classifyFailure(moved, call)).toEqual({ kind: 'moved', chat: -100_777 });
  });
});

describe('what is as it should be already', () => {
  const NOT_MODIFIED =
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

  it.each([
    ['edit', NOT_MODIFIED, 'done'],
    ['edit', 'Bad Request: message to edit not found', 'failed'],
    ['edit', "Bad Request: message can't be edited", 'failed'],
    ['edit', 'Bad Request: MESSAGE_ID_INVALID', 'failed'],
    ['delete', 'Bad Request: message to delete not found', 'done'],
    ['delete', "Bad Request: message can't be deleted", 'failed'],
    ['delete', "Bad Request: message can't be deleted for everyone", 'failed'],
    ['withdraw', NOT_MODIFIED, 'done'],
    ['withdraw', 'Bad Request: message to edit not found', 'done'],
    ['withdraw', 'Bad Request: there is no text in the message to edit', 'failed'],
    ['part', NOT_MODIFIED, 'failed'],
  ] as const)('%s: %s: %s', (step, description, kind) => {
    expect(kindOf(refusal(400, description), step)).toBe(kind);
  });
});

describe('a call without an answer', () => {
  it('is known not to have left only when the connection tells so', () => {
    const lost = (left: boolean) => new HttpError('failed', new LostCall({ left, code: 'ECONNRESET' }));
    expect(kindOf(lost(false))).toBe('not-sent');
    expect(kindOf(lost(true))).toBe('unknown');
    expect(kindOf(new HttpError('failed', new Error('socket hang up')))).toBe('unknown');
    expect(kindOf(new TypeError('whatever'))).toBe('unknown');
  });

  it('gives no address away', () => {
    const address = 'https://api.telegram.org/bot123456:SECRET/sendMessage';
    const error = new HttpError('failed', new Error(`request to ${address} failed`));
    expect(classifyFailure(error, { step: 'part', method: 'sendMessage' })).toEqual({
      kind: 'unknown',
      reason: 'sendMessage: no answer came: closed',
    });
  });
});
