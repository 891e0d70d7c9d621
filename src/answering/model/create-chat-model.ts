import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { ChatConfig } from '../../config.ts';
import { AdviceError } from '../../shared/errors.ts';
import type { ChatModel } from './chat-model.ts';
import { readReply } from './read-reply.ts';

/** Tokens of an answer. Armenian and Georgian need about one a letter; an answer is meant to be a few sentences. */
const MOST_TOKENS = 2048;
/** Ollama drops the beginning of a longer prompt without a word, and the instructions are in the beginning. */
const OLLAMA_CONTEXT_TOKENS = 16_384;
/** These models accept no temperature, and count what they think in silence as part of the reply. */
const REASONING = /(?:^|\/)(?:o\d|gpt-5)/;

export interface ChatModelOptions {
  /** How often a call is repeated that failed for a reason that may pass. */
  readonly retries: number;
  /** Tokens of a reply; as many as an answer needs when left out. */
  readonly mostTokens?: number;
}

/** What every provider's class offers. */
type LangChainModel = Pick<BaseChatModel, '_generate'>;

/**
 * Makes the model that `CHAT_MODEL` names. Its library loads here and not before. Addresses are always given, so that no
 * variable but our own decides where questions go.
 * @throws AdviceError when a key is missing, saying what to do.
 */
export async function createChatModel(
  chat: ChatConfig,
  { retries, mostTokens = MOST_TOKENS }: ChatModelOptions,
): Promise<ChatModel> {
  const { HumanMessage, SystemMessage } = await import('@langchain/core/messages');
  const modelFor = await createProvider(chat, { retries, mostTokens });
  return async ({ system, user }, signal) => {
    const messages = [new SystemMessage(system), new HumanMessage(user)];
    // One step below `invoke`, where callbacks begin: LANGSMITH_TRACING or LANGCHAIN_VERBOSE, set for another program, must
    // not send or print what people ask.
    return readReply(await modelFor(signal)._generate(messages, { signal }));
  };
}

async function createProvider(
  chat: ChatConfig,
  limits: Required<ChatModelOptions>,
): Promise<(signal: AbortSignal) => LangChainModel> {
  const colon = chat.name.indexOf(':');
  const provider = chat.name.slice(0, colon);
  const model = chat.name.slice(colon + 1);
  switch (provider) {
    case 'openai':
      return createOpenai(chat, model, limits);
    case 'anthropic':
      return createAnthropic(chat, model, limits);
    case 'ollama':
      return createOllama(chat, model, limits);
    default:
      throw new AdviceError(
        `CHAT_MODEL=${chat.name} is unknown. Use none, openai:<model>, ollama:<model> or anthropic:<model>.`,
      );
  }
}

async function createOpenai(
  { name, baseUrl, openaiKey }: ChatConfig,
  model: string,
  { retries, mostTokens }: Required<ChatModelOptions>,
) {
  if (!openaiKey && !baseUrl) {
    throw new AdviceError(
      `CHAT_MODEL=${name} needs OPENAI_API_KEY, or CHAT_BASE_URL for a server of your own.`,
    );
  }
  const { ChatOpenAI } = await import('@langchain/openai');
  const openai = new ChatOpenAI({
    model,
    apiKey: openaiKey ?? 'none',
    maxRetries: retries,
    streaming: false,
    // A refusal stands in a field that LangChain leaves out of its message.
    __includeRawResponse: true,
    ...(REASONING.test(model) ? {} : { temperature: 0, maxTokens: mostTokens }),
    configuration: { baseURL: baseUrl ?? 'https://api.openai.com/v1', logLevel: 'off' },
  });
  return () => openai;
}

async function createAnthropic(
  { name, baseUrl, anthropicKey }: ChatConfig,
  model: string,
  { retries, mostTokens }: Required<ChatModelOptions>,
) {
  if (!anthropicKey) throw new AdviceError(`CHAT_MODEL=${name} needs ANTHROPIC_API_KEY.`);
  const { ChatAnthropic } = await import('@langchain/anthropic');
  const anthropic = new ChatAnthropic({
    model,
    apiKey: anthropicKey,
    maxRetries: retries,
    maxTokens: mostTokens,
    anthropicApiUrl: baseUrl ?? 'https://api.anthropic.com',
    clientOptions: { logLevel: 'off' },
  });
  return () => anthropic;
}

async function createOllama(
  { baseUrl }: ChatConfig,
  model: string,
  { mostTokens }: Required<ChatModelOptions>,
) {
  const { ChatOllama } = await import('@langchain/ollama');
  // LangChain does not hand the signal on to Ollama's client, so each call has a fetch that knows it.
  return (signal: AbortSignal) =>
    new ChatOllama({
      model,
      baseUrl: baseUrl ?? 'http://127.0.0.1:11434',
      temperature: 0,
      numPredict: mostTokens,
      numCtx: OLLAMA_CONTEXT_TOKENS,
      fetch: (...[input, init]: Parameters<typeof fetch>) => fetch(input, { ...init, signal }),
    });
}
