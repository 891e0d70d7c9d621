import {
  cancelCommand,
  pauseCommand,
  recallCommand,
  resumeCommand,
  sendCommand,
} from './announce-commands/change-state.ts';
import { draftCommand } from './announce-commands/draft.ts';
import { listCommand } from './announce-commands/list.ts';
import { reportCommand } from './announce-commands/report.ts';
import { runSubcommand } from './run-subcommand.ts';

await runSubcommand('announce', 'Sends announcements. Each command tells more with --help.', {
  draft: draftCommand,
  send: sendCommand,
  pause: pauseCommand,
  resume: resumeCommand,
  cancel: cancelCommand,
  recall: recallCommand,
  report: reportCommand,
  list: listCommand,
});
