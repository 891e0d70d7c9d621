import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DOCUMENTS = 30;

/** Writes a small programme whose every document names the round: all of them change from one round to the next. */
export async function writeRound(corpusDir: string, round: number): Promise<void> {
  await writeFile(
    join(corpusDir, 'programme.yaml'),
    'name:\n  en: Visit\ntime-zone: Asia/Seoul\ncontact: desk@example.org\n',
  );
  for (let bus = 1; bus <= DOCUMENTS; bus += 1) {
    const text = `# Bus ${bus}\n\nThis is round ${round}. Bus ${bus} leaves at 08:${String(bus + 9)}.\n`;
    await writeFile(join(corpusDir, `bus-${bus}.md`), text);
  }
}

/** A question about one of the documents, another one each time. */
export function questionAbout(number: number): string {
  return `When does bus ${(number % DOCUMENTS) + 1} leave?`;
}

/** The rounds that texts of these documents name, each once; NaN for a text that names none. */
export function roundsOf(texts: readonly string[]): number[] {
  return [...new Set(texts.map((text) => Number(/This is round (\d+)\./.exec(text)?.[1] ?? NaN)))];
}
