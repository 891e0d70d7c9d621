import { afterEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../shared/logger.ts';
import type { Evidence } from '../../retrieval/evidence.ts';
import { createAnswerer } from '../answer-question.ts';
import type { Turn } from '../question.ts';
import { createModelGenerator } from './model-generator.ts';
import { analyse, buses, dinner, programme, questionOf } from './testing/sample-request.ts';
import { errorReply, openaiReply, startScriptedServer, type Scripted } from './testing/scripted-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A bot that finds the same evidence for every question and words its answers with a scripted model. */
async function answererWith(script: Scripted, evidence: readonly Evidence[] = [dinner, buses]) {
  const lines: string[] = [];
  const logger = createLogger({ level: 'info', write: (line) => lines.push(line) });
  const server = await startScriptedServer(script);
  closing.push(server.close);
  const chat = { name: 'openai:m', baseUrl: `${server.url}/v1`, timeoutSeconds: 20 };
  const answer = createAnswerer({
    retrieve: ({ text, language }) =>
      Promise.resolve({
        evidence,
        terms: analyse(text, language).map((term) => ({ ...term, weight: 1 })),
      }),
    analyse,
    generate: await createModelGenerator({ chat, programme, logger, retries: 0 }),
    logger,
    clock: { now: () => 0 },
  });
  return {
    ask: (text: string, history: readonly Turn[] = []) => answer(questionOf(text, { history })),
    lines,
    server,
  };
}

describe('an answerer with a language model', () => {
  it('answers in the words of the model', async () => {
    const { ask } = await answererWith(openaiReply('Dinner is at 19:00 [S1].'));
    expect(await ask('When is dinner?')).toMatchObject({
      status: 'answered',
      mode: 'generated',
      text: 'Dinner is at 19:00 [1].',
    });
  });

  it('quotes the documents when the model fails, and warns in the log without the question', async () => {
    const { ask, lines } = await answererWith(errorReply(500, 'When is dinner?'));
    expect(await ask('When is dinner?')).toMatchObject({
      status: 'answered',
      mode: 'quoted',
      sources: [{ document: 'dinner.md' }, { document: 'buses.md' }],
    });
    const warnings = lines
      .map((line) => JSON.parse(line) as { level: number; reason?: string })
      .filter(({ level }) => level === 40);
    expect(warnings).toEqual([
      expect.objectContaining({ reason: "the model's server answered with status 500" }),
    ]);
    expect(lines.join('')).not.toContain('dinner');
  });

  it('knows nothing when the model finds no answer in the passages', async () => {
    const { ask } = await answererWith(openaiReply('NOT_KNOWN'));
    expect(await ask('Who pays for dinner?')).toEqual({
      status: 'not-known',
      language: 'en',
      related: [
        { document: 'dinner.md', title: 'Dinner' },
        { document: 'buses.md', title: 'Buses' },
      ],
    });
  });

  it('does not ask the model about passages that hardly touch the question', async () => {
    const { ask, server } = await answererWith(openaiReply('19:00 [S1]'), [{ ...dinner, similarity: 0.1 }]);
    expect(await ask('Is there a swimming pool?')).toMatchObject({ status: 'not-known' });
    expect(server.requests).toHaveLength(0);
  });

  it('tells the model what was said before', async () => {
    const { ask, server } = await answererWith(openaiReply('The day after: 19:30 [S1].'));
    await ask('And the day after?', [{ question: 'When is dinner on Monday?', answer: 'At 19:00 [1].' }]);
    expect(server.requests[0]?.body).toContain(
      'Participant: When is dinner on Monday?\\nAssistant: At 19:00.\\n',
    );
  });
});
