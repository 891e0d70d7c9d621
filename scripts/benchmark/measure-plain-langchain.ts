import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import { BuiltinEmbeddings } from '../../src/indexing/embeddings/builtin-embeddings.ts';
import { createTextAnalyser } from '../../src/indexing/features/analyse-text.ts';
import { createConceptMatcher } from '../../src/indexing/glossary/concept-matcher.ts';
import { readGlossary } from '../../src/indexing/glossary/read-glossary.ts';
import { readPassages, segmentFolder } from '../../src/indexing/store/read-segment.ts';
import { readCurrentManifest } from '../../src/indexing/store/read-version.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';
import type { Measured } from './measure-knowledge.ts';
import { percentiles, showPercentiles, timeEach } from './percentiles.ts';
import type { Row } from './table.ts';

/** The plain LangChain way over the same passages and with the same embedder: fromDocuments, then similaritySearch. */
export async function plainLangchainRows({
  open,
  corpus,
  passages,
  ingestSeconds,
}: Measured): Promise<Row[]> {
  const { store, seconds } = await buildStore(open.index().passages.map(({ text }) => text));
  const times = percentiles(await timeEach(corpus.questions, ({ text }) => store.similaritySearch(text, 8)));
  return [
    {
      figure: `plain LangChain, fromDocuments of ${passages} passages`,
      value: `${(passages / seconds).toFixed(0)} passages/s; ours takes ${(ingestSeconds / seconds).toFixed(2)} times as long, with reading, keywords, checks and saving`,
    },
    { figure: `plain LangChain, similaritySearch at ${passages} passages`, value: showPercentiles(times) },
  ];
}

/** Seconds that the plain way takes for any change at all: it builds the whole store anew from the published passages. */
export async function rebuildWithPlainLangchain(dataDir: string): Promise<number> {
  const manifest = await readCurrentManifest(dataDir);
  const texts: string[] = [];
  for (const entry of manifest?.segments ?? [])
    texts.push(...(await readPassages(segmentFolder(dataDir, entry))).map(({ text }) => text));
  return (await buildStore(texts)).seconds;
}

async function buildStore(texts: readonly string[]): Promise<{ store: HNSWLib; seconds: number }> {
  const glossary = readGlossary(projectFolder('lexicon/glossary'));
  const embeddings = new BuiltinEmbeddings(createTextAnalyser(createConceptMatcher(glossary)));
  const documents = texts.map((text) => new Document({ pageContent: text }));
  const started = performance.now();
  const store = await HNSWLib.fromDocuments(documents, embeddings);
  return { store, seconds: (performance.now() - started) / 1000 };
}
