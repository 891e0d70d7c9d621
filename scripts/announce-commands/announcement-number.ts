import { UsageError } from '../run-command.ts';

/** Reads an announcement's number from the command line. Throws `UsageError` when it is none. */
export function readAnnouncementNumber(text: string | undefined): number {
  if (text === undefined || !/^0*[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`“${text ?? ''}” is no number of an announcement. See: npm run announce -- list`);
  return Number(text);
}
