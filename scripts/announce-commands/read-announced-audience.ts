import { audienceText } from '../../src/audience/audience-text.ts';
import { parseAudience } from '../../src/audience/parse-audience.ts';
import { AdviceError } from '../../src/shared/errors.ts';
import { problemLine } from './problem-line.ts';

/** The canonical form of an audience expression. Throws `AdviceError` that says where it goes wrong. */
export function readAnnouncedAudience(expression: string): string {
  const parsed = parseAudience(expression);
  if (parsed.kind === 'read') return audienceText(parsed.audience);
  throw new AdviceError(problemLine({ ...parsed, kind: 'bad-audience' }));
}
