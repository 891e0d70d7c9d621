import { UsageError } from '../run-command.ts';

/** Reads a version's number from the command line. Throws `UsageError` when it is none. */
export function readVersionNumber(text: string | undefined): number {
  if (text === undefined || !/^v?0*[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`“${text ?? ''}” is no number of a version. See: npm run corpus -- versions`);
  return Number(text.replace(/^v/, ''));
}
