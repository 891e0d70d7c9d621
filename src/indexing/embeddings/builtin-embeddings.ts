import { Embeddings } from '@langchain/core/embeddings';
import { detectLanguage } from '../../languages/detect-language.ts';
import { FIELDS, bagOf, type AnalyseText, type Field } from '../features/analyse-text.ts';
import { featureHash } from '../keywords/feature-hash.ts';

export const BUILTIN_DIMENSIONS = 384;

/** Concepts are what the languages share, so they carry most of the vector. */
const FIELD_WEIGHT: Readonly<Record<Field, number>> = { concept: 2, own: 0.7, roman: 0.4 };

/**
 * Vectors without a model and without a download: the features of a text (concepts of the glossary, words and beginnings in
 * their own script, romanised runs of letters) hashed with a sign into 384 dimensions, of unit length (the hashing trick of
 * Weinberger et al. 2009). Deterministic; weaker than a neural model on paraphrase.
 */
export class BuiltinEmbeddings extends Embeddings {
  readonly #analyse: AnalyseText;

  constructor(analyse: AnalyseText) {
    super({});
    this.#analyse = analyse;
  }

  override embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.resolve(texts.map((text) => this.#embed(text)));
  }

  override embedQuery(text: string): Promise<number[]> {
    return Promise.resolve(this.#embed(text));
  }

  #embed(text: string): number[] {
    const vector = new Array<number>(BUILTIN_DIMENSIONS).fill(0);
    const terms = this.#analyse(text, detectLanguage(text));
    for (const field of FIELDS) {
      for (const [feature, weight] of bagOf(terms, field)) {
        const hash = featureHash(`${field}:${feature}`);
        const position = hash % BUILTIN_DIMENSIONS;
        const sign = (hash >>> 31) & 1 ? 1 : -1;
        vector[position] = (vector[position] ?? 0) + sign * FIELD_WEIGHT[field] * Math.sqrt(weight);
      }
    }
    const norm = Math.hypot(...vector);
    return norm === 0 ? vector : vector.map((value) => value / norm);
  }
}
