import type { ChatConfig } from '../../config.ts';
import type { Programme } from '../../corpus/programme.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Logger } from '../../shared/logger.ts';
import type { GenerateAnswer, Generation, GenerationRequest } from '../generate-answer.ts';
import type { ModelReply } from './chat-model.ts';
import { citeSources } from './cite-sources.ts';
import { createChatModel } from './create-chat-model.ts';
import { describeModelError } from './describe-model-error.ts';
import { parseReply } from './parse-reply.ts';
import { buildPrompt } from './prompt.ts';
import { withinTime } from './within-time.ts';

/** LangChain waits one or two seconds before it repeats a call; more than once would eat the time that a person waits. */
const RETRIES = 1;

export interface ModelGeneratorOptions {
  readonly chat: ChatConfig;
  readonly programme: Programme;
  readonly logger: Logger;
  /** Tells the model what day it is, so that it understands "tomorrow"; without one it is not told. */
  readonly clock?: Clock;
  /** How often a failed call is repeated; 1 when left out. */
  readonly retries?: number;
}

/**
 * Makes what words answers with a language model. The model has no tools and sees no more than the question, the last turns
 * and the passages; its reply is read as untrusted text.
 * @throws AdviceError when a key is missing, saying what to do.
 */
export async function createModelGenerator(options: ModelGeneratorOptions): Promise<GenerateAnswer> {
  const { chat, programme, logger, clock, retries = RETRIES } = options;
  const ask = await createChatModel(chat, { retries });
  return async (request) => {
    const { question, language, evidence: passages } = request;
    if (passages.length === 0) return { kind: 'not-known' };
    const outcome = await withinTime(chat.timeoutSeconds * 1000, async (signal) => {
      const now = clock ? { now: clock.now() } : {};
      const prompt = buildPrompt({ programme, question, language, passages, ...now });
      return toGeneration(await ask(prompt, signal), request, logger);
    });
    switch (outcome.kind) {
      case 'done':
        return outcome.value;
      case 'late':
        return { kind: 'failed', reason: `no answer of the model within ${chat.timeoutSeconds} seconds` };
      case 'failed':
        return { kind: 'failed', reason: describeModelError(outcome.error) };
    }
  };
}

function toGeneration(reply: ModelReply, request: GenerationRequest, logger: Logger): Generation {
  const { language, evidence: passages, quoting } = request;
  if (reply.ending === 'refused') return { kind: 'failed', reason: 'the model refused to answer' };
  if (reply.ending === 'cut-off') return { kind: 'failed', reason: 'the reply of the model was cut off' };
  const parsed = parseReply(
    reply.text,
    passages.map(({ passage }) => passage.text),
  );
  switch (parsed.kind) {
    case 'bad':
      return { kind: 'failed', reason: parsed.reason };
    case 'not-known':
      return { kind: 'not-known' };
    case 'answered': {
      const { text, citations, invented } = parsed;
      if (invented > 0) logger.warn({ labels: invented }, 'the model cited passages that it was not given');
      const sources = citeSources({ citations, passages, language, quoting });
      return { kind: 'answered', answer: { status: 'answered', mode: 'generated', language, text, sources } };
    }
  }
}
