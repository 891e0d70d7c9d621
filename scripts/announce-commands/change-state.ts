import type { AnnouncementDesk, Changed } from '../../src/announcements/announcement-desk.ts';
import { FOLDER_OPTIONS, runCommand } from '../run-command.ts';
import type { Subcommand } from '../run-subcommand.ts';
import { readAnnouncementNumber } from './announcement-number.ts';
import { changedOrAdvice } from './changed-or-advice.ts';
import { timeText } from './read-time.ts';
import { withDesk } from './with-desk.ts';

interface StateChange {
  readonly name: string;
  /** As in "it cannot be …". */
  readonly doing: string;
  /** What it does, for `--help`. */
  readonly does: string;
  /** The bot carries it out, so it waits while none runs. */
  readonly needsBot: boolean;
  readonly act: (desk: AnnouncementDesk, id: number) => Promise<Changed>;
}

export const sendCommand = stateCommand({
  name: 'send',
  doing: 'approved',
  does: 'approves a draft: the running bot sends it at once or at its time',
  needsBot: true,
  act: (desk, id) => desk.approve(id, {}),
});

export const cancelCommand = stateCommand({
  name: 'cancel',
  doing: 'cancelled',
  does: 'nothing more goes out; who has it keeps it',
  needsBot: false,
  act: async (desk, id) => {
    const changed = await desk.cancel(id);
    return changed.kind === 'wrong-state' && changed.state === 'draft' ? desk.discard(id) : changed;
  },
});

export const recallCommand = stateCommand({
  name: 'recall',
  doing: 'recalled',
  does: 'takes it back from everybody who has it',
  needsBot: true,
  act: (desk, id) => desk.recall(id, {}),
});

export const pauseCommand = stateCommand({
  name: 'pause',
  doing: 'paused',
  does: 'stops the sending for a while',
  needsBot: false,
  act: (desk, id) => desk.pause(id),
});

export const resumeCommand = stateCommand({
  name: 'resume',
  doing: 'resumed',
  does: 'goes on with the sending',
  needsBot: true,
  act: (desk, id) => desk.resume(id),
});

function stateCommand({ name, doing, does, needsBot, act }: StateChange): Subcommand {
  const help = `
npm run announce -- ${name} N [--corpus DIR] [--data DIR] [--json]

Announcement N: ${does}.
  --corpus DIR  where programme.yaml is (CORPUS_DIR)
  --data DIR    where announcements are kept (DATA_DIR)
  --json        print {id, state}
`;
  const run = () =>
    runCommand({ help, options: FOLDER_OPTIONS }, async ({ values, positionals }) => {
      const id = readAnnouncementNumber(positionals[1]);
      await withDesk(values, async ({ desk, timeZone, isSending }) => {
        const { state, sendAt } = changedOrAdvice(await act(desk, id), id, doing);
        const time =
          state === 'approved' && sendAt !== undefined ? `, for ${timeText(sendAt, timeZone)}` : '';
        const line = `Announcement ${id}: ${state}${time}`;
        process.stdout.write(`${values.json ? JSON.stringify({ id, state }) : line}\n`);
        if (needsBot && !(await isSending()))
          process.stderr.write('No bot is running now: this is carried out when one runs (npm start).\n');
      });
    });
  return { summary: `${name.padEnd(6)} N  ${does}`, run };
}
