import type { Embeddings } from '@langchain/core/embeddings';
import { AdviceError } from '../../shared/errors.ts';
import type { AnalyseText } from '../features/analyse-text.ts';

/** Where the vectors come from: `builtin`, `local:<model>`, `ollama:<model>` or `openai:<model>`. */
export interface EmbedderOptions {
  readonly name: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  /** For the built-in one: how texts are taken apart, and the version of the glossary behind it. */
  readonly analyse: AnalyseText;
  readonly glossaryHash: string;
}

/** An embedder and its name in the manifest: an index answers only questions embedded under the same name. */
export interface Embedder {
  readonly id: string;
  readonly embeddings: Embeddings;
}

/** The name under which an index remembers its embedder; needs no library to be loaded. */
export function embedderId(options: EmbedderOptions): string {
  return options.name === 'builtin' ? `builtin-1 (glossary ${options.glossaryHash})` : options.name;
}

/**
 * Makes the embedder: the one place that building an index and asking it share. Libraries load here and not before.
 * @throws AdviceError when a provider's package or key is missing, saying what to do.
 */
export async function createEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const [provider, model] = splitName(options.name);
  return { id: embedderId(options), embeddings: await createEmbeddings(provider, model, options) };
}

async function createEmbeddings(
  provider: string,
  model: string,
  options: EmbedderOptions,
): Promise<Embeddings> {
  switch (provider) {
    case 'builtin': {
      const { BuiltinEmbeddings } = await import('./builtin-embeddings.ts');
      return new BuiltinEmbeddings(options.analyse);
    }
    case 'openai': {
      if (!options.apiKey && !options.baseUrl) {
        throw new AdviceError(
          `EMBEDDINGS=${options.name} needs OPENAI_API_KEY, or EMBEDDINGS_BASE_URL for a server of your own.`,
        );
      }
      const { OpenAIEmbeddings } = await import('@langchain/openai');
      return new OpenAIEmbeddings({
        model,
        apiKey: options.apiKey ?? 'none',
        maxRetries: 2,
        ...(options.baseUrl ? { configuration: { baseURL: options.baseUrl } } : {}),
      });
    }
    case 'ollama': {
      const { OllamaEmbeddings } = await import('@langchain/ollama');
      return new OllamaEmbeddings({ model, ...(options.baseUrl ? { baseUrl: options.baseUrl } : {}) });
    }
    case 'local': {
      const { createLocalEmbeddings } = await import('./local-embeddings.ts');
      return createLocalEmbeddings(model);
    }
    default:
      throw new AdviceError(
        `EMBEDDINGS=${options.name} is unknown. Use builtin, local:<model>, ollama:<model> or openai:<model>.`,
      );
  }
}

function splitName(name: string): [provider: string, model: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? [name, ''] : [name.slice(0, colon), name.slice(colon + 1)];
}
