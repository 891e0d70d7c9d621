import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGlossary } from '../../src/indexing/glossary/read-glossary.ts';
import { LANGUAGES, type Language } from '../../src/languages/languages.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';
import { createRandom } from './random.ts';

/** Passages of a generated document unless another number is given: each stands under a heading of its own. */
export const SECTIONS = 10;
const SENTENCES = 5;

/** A folder of documents in ten languages, made of the glossary's words, names and numbers. */
export interface GeneratedCorpus {
  readonly folder: string;
  /** Questions about it, in all ten languages. */
  readonly questions: readonly { readonly text: string; readonly language: Language }[];
}

/** Writes `documents` files of so many sections each. Deterministic. */
export async function generateCorpus(
  folder: string,
  documents: number,
  sections: number = SECTIONS,
): Promise<GeneratedCorpus> {
  await mkdir(folder, { recursive: true });
  const vocabulary = readVocabulary();
  const write = async (number: number) => {
    const language = LANGUAGES[number % LANGUAGES.length] ?? 'en';
    const text = documentText({ number, language, sections }, vocabulary[language], createRandom(number + 1));
    await writeFile(join(folder, `document-${String(number).padStart(5, '0')}.md`), text);
  };
  for (let number = 0; number < documents; number += 1) await write(number);
  const random = createRandom(7);
  const questions = Array.from({ length: 300 }, (_, number) => {
    const language = LANGUAGES[number % LANGUAGES.length] ?? 'en';
    return { language, text: `${pickWords(vocabulary[language], random, 5).join(' ')}?` };
  });
  return { folder, questions };
}

type Vocabulary = Readonly<Record<Language, readonly string[]>>;

function readVocabulary(): Vocabulary {
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, [] as string[]])) as Record<
    Language,
    string[]
  >;
  for (const { language, phrase } of readGlossary(projectFolder('lexicon/glossary')).entries)
    words[language].push(phrase);
  return words;
}

function documentText(
  { number, language, sections }: { number: number; language: Language; sections: number },
  words: readonly string[],
  random: () => number,
): string {
  const parts = Array.from({ length: sections }, (_, section) => {
    const heading = pickWords(words, random, 2).join(' ');
    const sentences = Array.from({ length: SENTENCES }, () => sentence(words, random));
    return `## ${heading} ${number}.${section + 1}\n\n${sentences.join(' ')}\n`;
  });
  return `---\ntitle: Document ${number}\nlanguage: ${language}\n---\n\n${parts.join('\n')}`;
}

function sentence(words: readonly string[], random: () => number): string {
  const text = pickWords(words, random, 10).join(' ');
  const hour = String(7 + Math.floor(random() * 14)).padStart(2, '0');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${hour}:${random() < 0.5 ? '00' : '30'}.`;
}

function pickWords(words: readonly string[], random: () => number, count: number): string[] {
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '');
}
