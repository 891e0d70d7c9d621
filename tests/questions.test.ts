import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBotProcess, type BotProcess } from '../scripts/bot-process.ts';
import { LANGUAGES, type Language } from '../src/languages/languages.ts';
import { loadTexts } from '../src/languages/texts.ts';
import { readCurrentManifest } from '../src/indexing/store/read-version.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { connectSandbox, type SandboxClient } from './sandbox-client.ts';

/** A question about the sample corpus: where the answer stands and a word that the quote must hold, or that nothing is known. */
interface Question {
  readonly id: string;
  readonly language: Language;
  readonly question: string;
  readonly documents?: readonly string[];
  readonly words?: readonly string[];
  readonly unknown?: boolean;
}

/** What was reached, rounded down; the README tells the same. Shares of all questions of a kind. */
const FLOORS = { answered: 0.6, notKnown: 0.6 };

interface Score {
  asked: number;
  right: number;
  refused: number;
  unanswerable: number;
  notKnown: number;
}

const say = loadTexts(projectFolder('locales'));
let folder = '';
let bot: BotProcess;
let client: SandboxClient;
let titles: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-questions-'));
  bot = startBotProcess({ DATA_DIR: folder, LOG_LEVEL: 'warn' });
  client = await connectSandbox(await bot.pageUrl);
  titles = await publishedTitles(folder);
});
afterAll(async () => {
  client.close();
  bot.kill('SIGTERM');
  await bot.exited;
  await rm(folder, { recursive: true, force: true });
});

describe('questions in ten languages, asked in Telegram', () => {
  it('are answered from the right document, or said to be not known', { timeout: 180_000 }, async () => {
    const questions = await readQuestions();
    const scores = new Map<Language, Score>(LANGUAGES.map((language) => [language, newScore()]));
    for (const question of questions) {
      // Everybody asks once, so that no earlier question helps; Telegram's language is nobody's.
      const person = await client.createPerson({ first_name: question.id, language_code: 'fr' });
      count(scores.get(question.language) ?? newScore(), question, await person.ask(question.question));
    }
    const total = [...scores.values()].reduce(sum, newScore());
    process.stdout.write(`\n${table(scores, total)}\n`);
    expect(total.asked).toBeGreaterThanOrEqual(40);
    expect(total.unanswerable).toBeGreaterThanOrEqual(10);
    expect(total.right / total.asked).toBeGreaterThanOrEqual(FLOORS.answered);
    expect(total.notKnown / total.unanswerable).toBeGreaterThanOrEqual(FLOORS.notKnown);
    expect(await client.violations()).toEqual([]);
  });
});

function count(score: Score, question: Question, message: Message): void {
  const text = message.text ?? '';
  const isNotKnown = LANGUAGES.some((language) => text.startsWith(say(language, 'not-known')));
  if (question.unknown) {
    score.unanswerable += 1;
    score.notKnown += isNotKnown ? 1 : 0;
    return;
  }
  const names = (question.documents ?? []).map((path) => titles.get(path) ?? path);
  score.asked += 1;
  score.refused += isNotKnown ? 1 : 0;
  const holdsWord = question.words?.some((word) => text.includes(word)) ?? false;
  score.right += holdsWord && names.some((title) => text.includes(title)) ? 1 : 0;
}

async function readQuestions(): Promise<Question[]> {
  const text = await readFile(join(import.meta.dirname, 'questions.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Question);
}

async function publishedTitles(dataDir: string): Promise<Map<string, string>> {
  const manifest = await readCurrentManifest(dataDir);
  const documents = manifest?.documents ?? [];
  return new Map(documents.map(({ path, title }) => [path, title]));
}

function newScore(): Score {
  return { asked: 0, right: 0, refused: 0, unanswerable: 0, notKnown: 0 };
}

function sum(one: Score, other: Score): Score {
  return {
    asked: one.asked + other.asked,
    right: one.right + other.right,
    refused: one.refused + other.refused,
    unanswerable: one.unanswerable + other.unanswerable,
    notKnown: one.notKnown + other.notKnown,
  };
}

function table(scores: ReadonlyMap<Language, Score>, total: Score): string {
  const row = (name: string, { asked, right, refused, unanswerable, notKnown }: Score) =>
    [
      name.padEnd(5),
      `${right}/${asked}`.padEnd(9),
      String(refused).padEnd(8),
      `${notKnown}/${unanswerable}`,
    ].join(' ');
  return [
    '      answered  refused  not known',
    ...[...scores].map(([name, score]) => row(name, score)),
    row('all', total),
  ].join('\n');
}
