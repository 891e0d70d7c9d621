import { describe, expect, it } from 'vitest';
import { checkParameters } from './check-parameters.ts';
import { readParameters } from './read-parameters.ts';
import { findMethod, parametersOf } from './specification.ts';

const check = (params: Record<string, unknown>): string[] => {
  const parameters = parametersOf('sendMessage');
  return checkParameters(readParameters(params, parameters), parameters, new Map()).map(
    ({ parameter, problem }) => `${parameter} ${problem}`,
  );
};

describe('checkParameters', () => {
  it('is content with a call that keeps to the specification', () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] };
    expect(check({ chat_id: 1, text: 'a', reply_markup, reply_parameters: { message_id: 5 } })).toEqual([]);
  });

  it('takes numbers, flags and objects as text', () => {
    expect(
      check({ chat_id: '1', text: '5', protect_content: 'true', reply_markup: '{"remove_keyboard":true}' }),
    ).toEqual([]);
  });

  it('names what is unknown, missing or of another type', () => {
    expect(check({ chat_id: 1, txt: 'a' })).toEqual(['txt is not in the specification', 'text is missing']);
    expect(check({ chat_id: 1, text: { a: 1 } })).toEqual(['text should be String, is object']);
  });

  it('looks into keyboards', () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Yes', callback: 'y' }]] };
    expect(check({ chat_id: 1, text: 'a', reply_markup })).toEqual([
      'reply_markup.inline_keyboard[0][0].callback is not in the specification',
    ]);
  });
});

describe('findMethod', () => {
  it('takes any case and nothing else', () => {
    expect(findMethod('SENDMESSAGE')).toBe('sendMessage');
    expect(findMethod('sendCoffee')).toBeUndefined();
  });
});
