import { detectLanguage } from '../src/languages/detect-language.ts';
import { withCommandContext } from './command-context.ts';
import { openSearched } from './open-searched.ts';
import { readQuestionLines, type QuestionLine } from './read-json-lines.ts';
import { given, runCommand, UsageError } from './run-command.ts';

const help = `
npm run retrieve -- "question" [--k N] [--data DIR] [--json]
npm run retrieve -- --jsonl [--k N]   reads {"id", "question", "language"?, "cohort"?} a line from stdin

Prints the passages that meet a question, best first.
  --k N       how many passages at most (8)
  --data DIR  where the index is kept (DATA_DIR)
`;

await runCommand(
  {
    help,
    options: {
      k: { type: 'string', default: '8' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  },
  async ({ values, positionals }) => {
    const count = Number(values.k);
    if (!Number.isInteger(count) || count < 1 || count > 1000)
      throw new UsageError('--k needs a number from 1 to 1000.');
    const text = positionals.join(' ').trim();
    if (!values.jsonl && text === '') throw new UsageError('There is no question.');
    await withCommandContext({ data: given(values.data) }, async (context) => {
      const { retrieve } = await openSearched(context);
      const find = async ({ question, language, cohort }: Omit<QuestionLine, 'id'>) => {
        const reader = { role: 'participant', cohorts: cohort === undefined ? [] : [cohort] } as const;
        const { evidence } = await retrieve({
          text: question,
          language: language ?? detectLanguage(question),
          reader,
          count,
        });
        return evidence.map(({ passage, document, similarity }) => ({
          document: document.path,
          title: document.title,
          passage: passage.id,
          similarity: Math.round(similarity * 1000) / 1000,
          text: passage.text,
        }));
      };
      if (values.jsonl) {
        for await (const line of readQuestionLines(process.stdin)) {
          process.stdout.write(`${JSON.stringify({ id: line.id, evidence: await find(line) })}\n`);
        }
        return;
      }
      const evidence = await find({ question: text });
      const lines = evidence.map(
        (piece) => `${piece.similarity.toFixed(2)}  ${piece.passage}  ${piece.title}\n${piece.text}\n`,
      );
      process.stdout.write(values.json ? `${JSON.stringify({ evidence })}\n` : lines.join('\n'));
    });
  },
);
