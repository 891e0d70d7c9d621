import type { RoundReport } from '../../../announcements/announcement-desk.ts';
import { numberText } from '../number-text.ts';
import type { Speech } from '../speech.ts';
import { outcomeSigns } from './outcome-lines.ts';

/** Older ones are over and of no interest. */
const SHOWN = 3;

const SIGNS = { waiting: '⏳', running: '⏳', paused: '⏸', done: '✅', stopped: '⛔' } as const;

/** What was done after the sending, a line each: texts that were changed, messages that were taken back. */
export function roundLines(rounds: readonly RoundReport[], speech: Speech): string[] {
  return rounds
    .slice(1)
    .slice(-SHOWN)
    .map((round) => roundLine(round, speech));
}

function roundLine({ round, recipients, outcomes }: RoundReport, speech: Speech): string {
  const done = recipients - outcomes.pending;
  const others = outcomeSigns({ ...outcomes, sent: 0, pending: 0 }, speech);
  const progress = `${numberText(done, speech)} / ${numberText(recipients, speech)}`;
  const words = `${SIGNS[round.state]} ${speech.say(`sent-round-${round.kind}`)}: ${progress}`;
  return others === '' ? words : `${words} · ${others}`;
}
