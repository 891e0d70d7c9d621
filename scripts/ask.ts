import { answerText } from '../src/answering/answer-text.ts';
import type { Question } from '../src/answering/question.ts';
import { isLanguage, LANGUAGES } from '../src/languages/languages.ts';
import { loadTexts } from '../src/languages/texts.ts';
import { systemClock } from '../src/shared/clock.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { answerJson } from './answer-json.ts';
import { withCommandContext } from './command-context.ts';
import { openSearched } from './open-searched.ts';
import { readQuestionLines } from './read-json-lines.ts';
import { given, runCommand, UsageError } from './run-command.ts';

const help = `
npm run ask -- "question" [--language kk] [--cohort NAME] [--data DIR] [--json]
npm run ask -- --jsonl    reads {"id", "question", "language"?, "cohort"?} a line from stdin, prints one answer a line

Answers a question from the programme's documents and what was announced.
  --language L  answer in this language (${LANGUAGES.join(', ')}); else in the question's
  --cohort NAME ask as a member of this cohort
  --data DIR    where the index is kept (DATA_DIR)
  --json        print the answer as JSON
`;

await runCommand(
  {
    help,
    options: {
      language: { type: 'string' },
      cohort: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  },
  async ({ values, positionals }) => {
    const text = positionals.join(' ').trim();
    if (!values.jsonl && text === '') throw new UsageError('There is no question.');
    const language = given(values.language);
    if (language !== undefined && !isLanguage(language))
      throw new UsageError(`“${language}” is none of the ten languages.`);
    await withCommandContext({ data: given(values.data) }, async (context) => {
      const { knowledge } = context;
      const { answerQuestion } = await openSearched(context);
      const say = loadTexts(projectFolder('locales'));
      const ask = async (question: Question) => {
        const started = performance.now();
        const answer = await answerQuestion(question);
        const milliseconds = performance.now() - started;
        return {
          answer,
          json: answerJson(answer, say, knowledge.programme, { now: systemClock.now(), milliseconds }),
        };
      };
      if (values.jsonl) {
        for await (const line of readQuestionLines(process.stdin)) {
          const { json } = await ask(toQuestion(line.question, line.language, line.cohort));
          process.stdout.write(`${JSON.stringify({ id: line.id, ...json })}\n`);
        }
        return;
      }
      const { answer, json } = await ask(toQuestion(text, language, given(values.cohort)));
      process.stdout.write(
        `${values.json ? JSON.stringify(json) : answerText(answer, say, knowledge.programme, systemClock.now())}\n`,
      );
      if (answer.status === 'unavailable') process.exitCode = 1;
    });
  },
);

function toQuestion(text: string, language: Question['language'], cohort: string | undefined): Question {
  return {
    text,
    asker: { role: 'participant', cohorts: cohort === undefined ? [] : [cohort] },
    ...(language === undefined ? {} : { language }),
    history: [],
  };
}
