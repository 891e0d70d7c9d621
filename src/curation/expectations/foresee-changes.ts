import type { CorpusFile } from '../../corpus/list-corpus.ts';
import { AdviceError, errorMessage } from '../../shared/errors.ts';
import { reasonOf, toldOf, type Refusal } from '../../shared/reason.ts';
import type { Draft } from '../curation.ts';
import type { CorpusView, CurationOptions } from '../curation-options.ts';
import { askerForDocument } from './asker-for-document.ts';
import { readQuestions } from './questions-file.ts';
import { replayQuestions } from './replay-questions.ts';

/** Questions asked for one preview; staff are waiting. */
const MOST_QUESTIONS = 200;

/** A file with the document that it would replace. */
export interface Replacement {
  readonly file: CorpusFile;
  readonly existing?: string;
}

/**
 * How the answers to the expected questions would change if these files were published. Nothing is built when no question
 * is expected. What stops the asking does not stop the preview: it is told beside it.
 */
export async function foreseeChanges<Index extends CorpusView>(
  replacements: readonly Replacement[],
  options: Pick<CurationOptions<Index>, 'corpusDir' | 'index' | 'answerFrom' | 'tryOut' | 'logger'>,
): Promise<Pick<Draft, 'changes' | 'changesProblem'>> {
  const { corpusDir, index, answerFrom, tryOut, logger } = options;
  if (replacements.length === 0) return { changes: [] };
  try {
    const expectations = (await readQuestions(corpusDir)).slice(0, MOST_QUESTIONS);
    if (expectations.length === 0) return { changes: [] };
    const adding = replacements.map(({ file }) => file);
    const removing = replacements
      .flatMap(({ existing }) => existing ?? [])
      .filter((path) => !adding.some((file) => file.path === path));
    const current = index();
    return await tryOut({ adding, removing }, async (candidate) => {
      const moved = new Map(
        replacements.flatMap(({ file, existing }) =>
          existing === undefined ? [] : [[existing, file.path] as const],
        ),
      );
      const { changes } = await replayQuestions({
        expectations,
        before: answerFrom(current),
        after: answerFrom(candidate),
        askerOf: askerForDocument([current, candidate]),
        moved,
      });
      return { changes };
    });
  } catch (error) {
    logger.warn({ reason: errorMessage(error) }, 'the expected questions could not be asked');
    const changesProblem: Refusal =
      error instanceof AdviceError
        ? { reason: error.message, ...toldOf(error) }
        : { reason: 'The expected questions could not be asked. Try again.', told: reasonOf('try-again') };
    return { changes: [], changesProblem };
  }
}
