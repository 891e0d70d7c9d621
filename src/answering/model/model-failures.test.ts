import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatConfig } from '../../config.ts';
import { createGeneratorRig, KEY, type GeneratorRig } from './testing/generator-rig.ts';
import { dinner, requestOf } from './testing/sample-request.ts';
import { errorReply, openaiReply, startScriptedServer, type Scripted } from './testing/scripted-server.ts';

let rig: GeneratorRig;
beforeEach(() => {
  rig = createGeneratorRig();
});
afterEach(async () => {
  vi.useRealTimers();
  await rig.close();
});

describe('a failed call', () => {
  it.each<[string, Scripted, string]>([
    [
      'a key that is refused',
      errorReply(401, `Incorrect API key ${KEY}`),
      'answered with status 401: the key was refused',
    ],
    [
      'a model that is not there',
      errorReply(404, 'no m'),
      'answered with status 404: no such model or address',
    ],
    [
      'too many requests',
      errorReply(429, 'slow down'),
      'answered with status 429: too many requests, or the quota is used up',
    ],
    ['a fault of the server', errorReply(500, 'When is dinner?'), 'answered with status 500'],
    [
      'a page instead of JSON',
      { status: 502, body: '<html>Bad gateway</html>', type: 'text/html' },
      'answered with status 502',
    ],
    [
      'JSON that breaks off',
      { status: 200, body: '{"choices": [{"mess' },
      'answered with something that is not JSON',
    ],
  ])('tells of %s', async (_, script, reason) => {
    expect(await rig.generationBy(script)).toEqual({
      kind: 'failed',
      reason: `the model's server ${reason}`,
    });
  });

  it.each<[string, Scripted, string]>([
    ['no choice at all', { status: 200, body: '{"choices": []}' }, 'the model replied nothing'],
    [
      'text that is no completion',
      { status: 200, body: 'hello', type: 'text/plain' },
      'the model replied nothing',
    ],
    ['an empty reply', openaiReply(''), 'the model replied nothing'],
    ['a garbled reply', openaiReply('{"answer": "19:00 [S1]"}'), 'the reply of the model was garbled'],
    [
      'a reply without end',
      openaiReply('Dinner [S1] is at '.repeat(500)),
      'the reply of the model was too long',
    ],
    [
      'a reply cut off',
      openaiReply('Dinner is at [S1]', { finish: 'length' }),
      'the reply of the model was cut off',
    ],
    [
      'a filtered reply',
      openaiReply('Dinner [S1]', { finish: 'content_filter' }),
      'the model refused to answer',
    ],
    ['a refusal', openaiReply(null, { refusal: "I can't help with that." }), 'the model refused to answer'],
  ])('tells of %s', async (_, script, reason) => {
    expect(await rig.generationBy(script)).toEqual({ kind: 'failed', reason });
  });

  it('tells of a server that is not there, without its address', async () => {
    const server = await startScriptedServer('hang');
    await server.close();
    const generate = await rig.generatorAt(server.url);
    expect(await generate(requestOf('When is dinner?', [dinner]))).toEqual({
      kind: 'failed',
      reason: "the model's server was not reached (ECONNREFUSED)",
    });
  });

  it('keeps a password in the address to itself', async () => {
    const generate = await rig.generatorAt('http://user:pa55word@127.0.0.1:9');
    const generation = await generate(requestOf('When is dinner?', [dinner]));
    expect(generation.kind).toBe('failed');
    expect(JSON.stringify([generation, rig.logged])).not.toMatch(/pa55word|user/);
  });

  it.each<[string, Scripted, Partial<ChatConfig>]>([
    ['openai, silent', 'hang', {}],
    ['openai, slow', { trickle: '{"choices": [' }, {}],
    ['anthropic, silent', 'hang', { name: 'anthropic:m', anthropicKey: KEY }],
    ['ollama, silent', 'hang', { name: 'ollama:m' }],
    [
      'ollama, slow',
      { trickle: '{"message":{"role":"assistant","content":"19:00 [S1]"}}\n' },
      { name: 'ollama:m' },
    ],
  ])('ends when its time is over, and hangs up (%s)', async (_, script, more) => {
    const server = await rig.serve(script);
    const generate = await rig.generatorAt(server.url, { timeoutSeconds: 0.2, ...more });
    expect(await generate(requestOf('When is dinner?', [dinner]))).toEqual({
      kind: 'failed',
      reason: 'no answer of the model within 0.2 seconds',
    });
    await server.hungUp;
  });

  it('is repeated once after a fault that may pass', async () => {
    const server = await rig.serve(errorReply(503, 'busy'), openaiReply('Dinner is at 19:00 [S1].'));
    const generate = await rig.generatorAt(server.url, { retries: 1, timeoutSeconds: 600 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const generating = generate(requestOf('When is dinner?', [dinner]));
    await vi.waitFor(() => expect(server.requests).toHaveLength(2), { interval: 20, timeout: 20_000 });
    expect(await generating).toMatchObject({ kind: 'answered' });
  });
});
