import type { AnswerQuestion } from '../../answering/answer-question.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Asker } from '../../answering/question.ts';
import type { AnsweredFrom, Expectation, ExpectationChange } from '../expectation.ts';

/** What came of asking the expected questions. */
export interface Replay {
  /** Those whose answer differs or breaks; without a version to compare with, those that are not as expected. */
  readonly changes: readonly ExpectationChange[];
  readonly asked: number;
  /** Answered as expected in the version that was looked at. */
  readonly asExpected: number;
  /** Those that are not. */
  readonly failing: readonly Expectation[];
}

const PARTICIPANT: Asker = { role: 'participant', cohorts: [] };

/**
 * Asks the expected questions of a version, and of the one before it when there is one, and tells what differs. An answer
 * is as expected when one of its sources is the expected document.
 * @param options.askerOf who asks; a participant without a cohort when it is left out (see `askerForDocument`)
 */
export async function replayQuestions(options: {
  readonly expectations: readonly Expectation[];
  readonly before?: AnswerQuestion;
  readonly after: AnswerQuestion;
  readonly askerOf?: (expectation: Expectation) => Asker;
  /** Documents that have another path in the version that is looked at. */
  readonly moved?: ReadonlyMap<string, string>;
}): Promise<Replay> {
  const {
    expectations,
    before,
    after,
    askerOf = () => PARTICIPANT,
    moved = new Map<string, string>(),
  } = options;
  const changes: ExpectationChange[] = [];
  const failing: Expectation[] = [];
  for (const expectation of expectations) {
    const ask = async (answer: AnswerQuestion, expected = expectation.document) =>
      judge(
        await answer({
          text: expectation.question,
          language: expectation.language,
          asker: askerOf(expectation),
          history: [],
        }),
        expected,
      );
    const [was, is] = [
      before && (await ask(before)),
      await ask(after, moved.get(expectation.document ?? '')),
    ];
    if (!is.isExpected) failing.push(expectation);
    const change = compare(expectation, was, is);
    if (change) changes.push(change);
  }
  const asked = expectations.length;
  return { changes, asked, asExpected: asked - failing.length, failing };
}

interface Judged {
  readonly from: AnsweredFrom;
  readonly isExpected: boolean;
}

function judge(answer: Answer, document: string | undefined): Judged {
  if (answer.status === 'unavailable') return { from: { kind: 'unavailable' }, isExpected: false };
  if (answer.status === 'not-known')
    return { from: { kind: 'not-known' }, isExpected: document === undefined };
  const [first] = answer.sources;
  if (!first) return { from: { kind: 'not-known' }, isExpected: document === undefined };
  return {
    from: { kind: 'document', document: first.document, quote: first.quote },
    isExpected: answer.sources.some((source) => source.document === document),
  };
}

function compare(
  expectation: Expectation,
  was: Judged | undefined,
  is: Judged,
): ExpectationChange | undefined {
  const after = is.from;
  if (!was) {
    const unknown = { before: { kind: 'unavailable' }, breaks: false, rewords: false } as const;
    return is.isExpected ? undefined : { expectation, after, ...unknown };
  }
  const before = was.from;
  const breaks = was.isExpected && !is.isExpected;
  const isSameDocument =
    before.kind === 'document' && after.kind === 'document' && before.document === after.document;
  const rewords = isSameDocument && before.quote !== after.quote;
  const differs = before.kind !== after.kind || (before.kind === 'document' && !isSameDocument);
  return differs || breaks || rewords ? { expectation, before, after, breaks, rewords } : undefined;
}
