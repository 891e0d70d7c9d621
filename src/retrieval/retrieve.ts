import type { CorpusDocument } from '../corpus/document.ts';
import type { Clock } from '../shared/clock.ts';
import type { Language } from '../languages/languages.ts';
import type { Embedder } from '../indexing/embeddings/create-embeddings.ts';
import type { AnalyseText, Term } from '../indexing/features/analyse-text.ts';
import { asAsked } from './asked-term.ts';
import type { LoadedIndex } from '../indexing/store/loaded-index.ts';
import { allowedPassages } from './allowed-passages.ts';
import type { Evidence } from './evidence.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import { inOneLanguage } from './in-one-language.ts';
import { rankAnnounced } from './rank-announced.ts';
import type { Reader } from './reader.ts';
import { BUILTIN_WEIGHTS, MODEL_WEIGHTS, rankPassages } from './rank.ts';
import { createSupport } from './support.ts';

/** Vectors asked for; keyword candidates are as many again. */
const CANDIDATES = 40;

/** What meeting the whole question counts beside the standardised scores. */
const SUPPORT_WEIGHT = 6;

export interface RetrievalRequest {
  readonly text: string;
  /** An earlier question that this one refers back to ("and the day after?"). */
  readonly context?: string;
  readonly language: Language;
  /** The language of the answer: what is announced in several is quoted in it. Absent: the question's. */
  readonly readIn?: Language;
  readonly reader: Reader;
  /** How many passages are wanted at most. */
  readonly count: number;
}

export interface Retrieval {
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** What the question was searched by, and what each term counts. */
  readonly terms: readonly WeightedTerm[];
}

export interface WeightedTerm extends Term {
  readonly weight: number;
}

/** Finds the passages that meet a question. Rejects when the embedder fails: an outage is not "nothing found". */
export type Retrieve = (request: RetrievalRequest) => Promise<Retrieval>;

export interface RetrieverOptions {
  /** The version in force at the moment of the question. */
  readonly index: () => LoadedIndex;
  readonly embedder: Embedder;
  readonly analyse: AnalyseText;
  readonly clock: Clock;
}

export function createRetriever({
  index: currentIndex,
  embedder,
  analyse,
  clock,
}: RetrieverOptions): Retrieve {
  const isBuiltin = embedder.id.startsWith('builtin');
  return async ({ text, context, language, readIn = language, reader, count }) => {
    const index = currentIndex();
    const terms = questionTerms(analyse, language, text, context);
    const isAllowed = allowedPassages(index, { language, ...reader }, clock.now());
    const vector = await embedder.embeddings.embedQuery(context ? `${context}\n${text}` : text);
    const neighbours = await index.vectors.search(vector, CANDIDATES, isAllowed);
    const scores = rankPassages(
      index,
      terms,
      language,
      neighbours,
      isBuiltin ? BUILTIN_WEIGHTS : MODEL_WEIGHTS,
    );
    const cosines = new Map(neighbours.map(({ passage, similarity }) => [passage, similarity]));
    const { counted } = index.keywords.concept;
    const support = createSupport(index, terms, shareWrittenIn(language, index.documentOf, counted));
    const weigh = (passages: readonly number[]): Evidence[] =>
      passages.flatMap((passage) => {
        // The built-in vectors hold nothing that the words do not; a model's cosine may see a paraphrase.
        const nearness = isBuiltin ? 0 : (cosines.get(passage) ?? 0);
        const similarity = Math.min(1, Math.max(support.of(passage), nearness));
        return similarity > 0 ? toEvidence(index, passage, similarity, scores[passage] ?? 0) : [];
      });
    const documents = weigh(bestPassages(scores.subarray(0, counted), isAllowed, CANDIDATES + count));
    const announced = weigh(
      bestPassages(scores.subarray(counted), (passage) => isAllowed(passage + counted), CANDIDATES).map(
        (passage) => passage + counted,
      ),
    );
    const said = inOneLanguage(announced, index, [readIn, language, reader.language]);
    return {
      evidence: foldDuplicates(rankAnnounced(documents.sort(byScore), said), count),
      terms: terms.map((term, at) => ({ ...term, weight: support.weights[at] ?? 0 })),
    };
  };
}

/** What was asked before counts half, so that the new words decide. */
function questionTerms(
  analyse: AnalyseText,
  language: Language,
  text: string,
  context: string | undefined,
): Term[] {
  const asked = analyse(text, language).map(asAsked);
  const earlier = context === undefined ? [] : analyse(context, language).map(asAsked);
  return [...asked, ...earlier.map((term) => ({ ...term, importance: 0.5 }))];
}

/** The ranking score and the share of the question that is met, in one number. */
function toEvidence(index: LoadedIndex, number: number, similarity: number, score: number): Evidence[] {
  const passage = index.passages[number];
  const document = index.documentOf[number];
  return passage && document
    ? [{ passage, document, similarity, score: score + SUPPORT_WEIGHT * similarity }]
    : [];
}

/** How much of what counts is written in a language, 0 to 1. */
function shareWrittenIn(language: Language, documentOf: readonly CorpusDocument[], counted: number): number {
  let written = 0;
  for (let passage = 0; passage < counted; passage += 1)
    if (documentOf[passage]?.language === language) written += 1;
  return written / Math.max(1, counted);
}

function byScore(one: Evidence, other: Evidence): number {
  return other.score - one.score;
}

/** Numbers of the allowed passages with the highest scores, best first. */
function bestPassages(
  scores: Float32Array,
  isAllowed: (passage: number) => boolean,
  count: number,
): number[] {
  const best: number[] = [];
  for (let passage = 0; passage < scores.length; passage += 1) {
    const score = scores[passage] ?? 0;
    if (best.length === count && score <= (scores[best[count - 1] ?? 0] ?? 0)) continue;
    if (!isAllowed(passage)) continue;
    const at = best.findIndex((other) => (scores[other] ?? 0) < score);
    best.splice(at === -1 ? best.length : at, 0, passage);
    if (best.length > count) best.pop();
  }
  return best;
}
