import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../corpus/test-corpus.ts';
import { AdviceError } from '../../shared/errors.ts';
import { addQuestion, QUESTIONS_FILE, readQuestions } from './questions-file.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of cleanUp.splice(0)) await remove();
});

async function folderWith(text?: string) {
  const { directory, remove } = await writeCorpus(text === undefined ? {} : { [QUESTIONS_FILE]: text });
  cleanUp.push(remove);
  return { directory, text: () => readFile(join(directory, QUESTIONS_FILE), 'utf8') };
}

const FILE = `# asked by everybody
- question: Where is the bus?
  language: en
  document: buses.md # the timetable

- question: Бассейн барбы?
  language: ky
  not-known: true
`;

describe('the expected questions', () => {
  it('are read with what is expected of each', async () => {
    const { directory } = await folderWith(FILE);
    expect(await readQuestions(directory)).toEqual([
      { question: 'Where is the bus?', language: 'en', document: 'buses.md' },
      { question: 'Бассейн барбы?', language: 'ky' },
    ]);
  });

  it.each([undefined, '', '# none yet\n', '[]\n'])('may be none: %j', async (text) => {
    expect(await readQuestions((await folderWith(text)).directory)).toEqual([]);
  });

  it.each([
    ['question: Where?\n', 1],
    [
      '- question: Where?\n  language: en\n  document: a.md\n- question: When?\n  language: xx\n  document: a.md\n',
      4,
    ],
    ['- question: Where?\n  language: en\n', 1],
    ['- question: Where?\n  language: en\n  document: a.md\n  not-known: true\n', 1],
    ['- question: Where?\n  language: en\n  documnet: a.md\n', 1],
    ['\n- just a text\n', 2],
    ['- question: "Where?\n', 2],
  ])('name the line of a fault: %j', async (text, line) => {
    const { directory } = await folderWith(text);
    await expect(readQuestions(directory)).rejects.toThrow(AdviceError);
    await expect(readQuestions(directory)).rejects.toThrow(`Line ${line} of questions.yaml`);
  });
});

describe('adding an expected question', () => {
  it('keeps the comments and the order of the file', async () => {
    const { directory, text } = await folderWith(FILE);
    const added = { question: 'When is: lunch?', language: 'en', document: 'agenda.xlsx' } as const;
    expect(await addQuestion(directory, added)).toBe(true);
    expect(await text()).toBe(
      `${FILE}- question: "When is: lunch?"\n  language: en\n  document: agenda.xlsx\n`,
    );
    expect((await readQuestions(directory)).at(-1)).toEqual(added);
  });

  it('does nothing when it stands there already, however it was typed', async () => {
    const { directory, text } = await folderWith(FILE);
    const same = { question: 'where is  the bus', language: 'en', document: 'buses.md' } as const;
    expect(await addQuestion(directory, same)).toBe(false);
    expect(await addQuestion(directory, { question: 'Бассейн барбы', language: 'ky' })).toBe(false);
    expect(await text()).toBe(FILE);
  });

  it('corrects what is expected of a question', async () => {
    const { directory, text } = await folderWith(FILE);
    await addQuestion(directory, { question: 'Бассейн барбы?', language: 'ky', document: 'hotel.md' });
    await addQuestion(directory, { question: 'Where is the bus?', language: 'en' });
    expect(await readQuestions(directory)).toEqual([
      { question: 'Where is the bus?', language: 'en' },
      { question: 'Бассейн барбы?', language: 'ky', document: 'hotel.md' },
    ]);
    expect(await text()).toContain('# asked by everybody');
  });

  it('makes the file', async () => {
    const { directory, text } = await folderWith();
    await addQuestion(directory, { question: 'Where?', language: 'en', document: 'a.md' });
    await addQuestion(directory, { question: 'Who?', language: 'en' });
    expect(await text()).toBe(
      '- question: Where?\n  language: en\n  document: a.md\n- question: Who?\n  language: en\n  not-known: true\n',
    );
  });

  it('leaves a faulty file alone', async () => {
    const { directory, text } = await folderWith('- nonsense\n');
    const added = addQuestion(directory, { question: 'Who?', language: 'en' });
    await expect(added).rejects.toThrow(AdviceError);
    expect(await text()).toBe('- nonsense\n');
  });
});
