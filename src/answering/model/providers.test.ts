import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../shared/logger.ts';
import { createModelGenerator } from './model-generator.ts';
import { createGeneratorRig, KEY, type GeneratorRig } from './testing/generator-rig.ts';
import { dinner, programme, requestOf } from './testing/sample-request.ts';
import {
  anthropicReply,
  errorReply,
  ollamaReply,
  openaiReply,
  type Scripted,
} from './testing/scripted-server.ts';

let rig: GeneratorRig;
beforeEach(() => {
  rig = createGeneratorRig();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await rig.close();
});

describe('the other providers', () => {
  const request = () => requestOf('When is dinner?', [dinner]);
  const ollama = { name: 'ollama:llama3.1:8b' };
  const anthropic = { name: 'anthropic:claude', anthropicKey: KEY };

  it('answers through Ollama', async () => {
    const server = await rig.serve(ollamaReply('Dinner is at 19:00 [S1].'));
    const generate = await rig.generatorAt('', { ...ollama, baseUrl: server.url });
    expect(await generate(request())).toMatchObject({ answer: { text: 'Dinner is at 19:00 [1].' } });
    expect(server.requests[0]?.path).toBe('/api/chat');
    expect(JSON.parse(server.requests[0]?.body ?? '')).toMatchObject({ model: 'llama3.1:8b' });
  });

  it('tells of a model that Ollama does not have', async () => {
    const server = await rig.serve({
      status: 404,
      body: '{"error":"model not found, try pulling it first"}',
    });
    const generate = await rig.generatorAt('', { ...ollama, baseUrl: server.url });
    expect(await generate(request())).toEqual({
      kind: 'failed',
      reason: "the model's server answered with status 404: no such model or address",
    });
  });

  it('answers through Anthropic', async () => {
    const server = await rig.serve(anthropicReply('Dinner is at 19:00 [S1].'));
    const generate = await rig.generatorAt('', { ...anthropic, baseUrl: server.url });
    expect(await generate(request())).toMatchObject({ answer: { text: 'Dinner is at 19:00 [1].' } });
    expect(server.requests[0]).toMatchObject({ path: '/v1/messages', authorization: KEY });
  });

  it.each<[string, Scripted, string]>([
    ['refuses', anthropicReply('I will not [S1]', 'refusal'), 'the model refused to answer'],
    ['is cut off', anthropicReply('Dinner [S1]', 'max_tokens'), 'the reply of the model was cut off'],
    ['is overloaded', errorReply(529, 'overloaded'), "the model's server answered with status 529"],
  ])('tells when Anthropic %s', async (_, script, reason) => {
    const server = await rig.serve(script);
    const generate = await rig.generatorAt('', { ...anthropic, baseUrl: server.url });
    expect(await generate(request())).toEqual({ kind: 'failed', reason });
  });
});

it('sends nothing elsewhere and prints nothing, whatever variables are set for other programs', async () => {
  const elsewhere = await rig.serve({ status: 200, body: '{}' });
  const variables = {
    LANGSMITH_TRACING: 'true',
    LANGCHAIN_TRACING_V2: 'true',
    LANGSMITH_API_KEY: 'x',
    LANGSMITH_ENDPOINT: elsewhere.url,
    LANGSMITH_GATEWAY: elsewhere.url,
    OPENAI_BASE_URL: elsewhere.url,
    ANTHROPIC_BASE_URL: elsewhere.url,
    OLLAMA_BASE_URL: elsewhere.url,
    LANGCHAIN_VERBOSE: 'true',
    OPENAI_LOG: 'debug',
    ANTHROPIC_LOG: 'debug',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const printed = [
    ...(['debug', 'log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
    vi.spyOn(process.stdout, 'write'),
    vi.spyOn(process.stderr, 'write'),
  ];
  const replies = {
    'openai:m': openaiReply('19:00 [S1]'),
    'ollama:m': ollamaReply('19:00 [S1]'),
    'anthropic:m': anthropicReply('19:00 [S1]'),
  };
  for (const [name, reply] of Object.entries(replies)) {
    const server = await rig.serve(reply, errorReply(400, 'no'));
    const generate = await rig.generatorAt(server.url, { name, baseUrl: server.url, anthropicKey: KEY });
    expect(await generate(requestOf('When is dinner?', [dinner]))).toMatchObject({ kind: 'answered' });
    expect(await generate(requestOf('When is dinner?', [dinner]))).toMatchObject({ kind: 'failed' });
  }
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  expect(elsewhere.requests).toEqual([]);
});

it.each([
  ['openai:m', 'https://api.openai.com/v1/chat/completions'],
  ['anthropic:m', 'https://api.anthropic.com/v1/messages'],
  ['ollama:m', 'http://127.0.0.1:11434/api/chat'],
])('asks %s at its own address, whatever variables are set for other programs', async (name, address) => {
  for (const variable of ['LANGSMITH_GATEWAY', 'OPENAI_BASE_URL', 'ANTHROPIC_BASE_URL', 'OLLAMA_BASE_URL'])
    vi.stubEnv(variable, 'http://elsewhere.example');
  const asked: string[] = [];
  vi.stubGlobal('fetch', (input: string | URL | Request) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response('{"error":"no"}', { status: 400 }));
  });
  const chat = { name, openaiKey: KEY, anthropicKey: KEY, timeoutSeconds: 20 };
  const logger = createLogger({ level: 'silent' });
  const generate = await createModelGenerator({ chat, programme, logger, retries: 0 });
  expect(await generate(requestOf('When is dinner?', [dinner]))).toMatchObject({ kind: 'failed' });
  expect(asked).toEqual([address]);
});
