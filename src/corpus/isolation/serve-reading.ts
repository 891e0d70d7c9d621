import { reasonOf } from '../../shared/reason.ts';
import type { ReadDocument, ReadOutcome } from '../read-outcome.ts';
import { denyNetwork } from './deny-network.ts';
import type { ReaderMessage, ReadRequest } from './messages.ts';
import { watchFromWithin } from './watch-from-within.ts';

/**
 * Makes this process one that reads documents for its parent, one after the other, until the parent lets go of it. Its
 * first argument tells how many megabytes it may take up.
 */
export function serveReading(readDocument: ReadDocument): void {
  watchFromWithin({ bytes: Number(process.argv[2]) * 1024 * 1024 });
  denyNetwork();
  process.once('disconnect', () => process.exit());
  process.on('message', (request: ReadRequest) => {
    void readDocument(request.file, request.options).then((outcome) =>
      tell({
        kind: 'outcome',
        outcome: withinSize(outcome, request),
        resident: process.memoryUsage.rss(),
      }),
    );
  });
  tell({ kind: 'ready' });
}

function tell(message: ReaderMessage): void {
  process.send?.(message);
}

/** A result too large to be handed over becomes a reason. */
function withinSize(outcome: ReadOutcome, { file, most }: ReadRequest): ReadOutcome {
  if (outcome.kind === 'skipped') return outcome;
  const { passages, text } = outcome;
  const skip = (what: string): ReadOutcome => ({
    kind: 'skipped',
    file: file.path,
    reason: `${what} Split it into several files.`,
    told: reasonOf('too-much-text'),
    limit: 'size',
  });
  if (passages.length > most.passages) {
    return skip(
      `It makes ${passages.length} passages; more than ${most.passages} in one file are not taken.`,
    );
  }
  const characters = passages.reduce(
    (sum, passage) => sum + passage.text.length + passage.place.headings.join('').length,
    text.length,
  );
  return characters > most.characters ? skip('It holds more text than one file may.') : outcome;
}
