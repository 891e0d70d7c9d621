import { parseAudience } from '../../../audience/parse-audience.ts';
import { audienceWords } from '../audience-words.ts';
import type { AnnounceFrame } from './announce-frame.ts';

/** An audience expression in words; one that cannot be read stays as it is written. */
export function expressionWords(
  expression: string,
  { speech, names }: Pick<AnnounceFrame, 'speech' | 'names'>,
): string {
  const parsed = parseAudience(expression);
  return parsed.kind === 'read' ? audienceWords(parsed.audience, speech, names) : expression;
}
