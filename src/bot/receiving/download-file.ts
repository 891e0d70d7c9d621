import { GrammyError, type Api } from 'grammy';
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Logger } from '../../shared/logger.ts';
import { describeError } from '../sending/describe-error.ts';
import type { Timers } from '../../shared/timers.ts';
import { readAtMost } from './read-at-most.ts';

/** What the bot uses of `fetch` to take a file. */
export type FetchFile = (
  url: string,
  init: { readonly signal: AbortSignal; readonly redirect: 'error' },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array> | null;
}>;

export type Downloaded =
  | { readonly kind: 'downloaded'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** It was logged why. */
  | { readonly kind: 'failed' };

/** Fetches a file that somebody sent; sizes in bytes. Never rejects. */
export type DownloadFile = (file: {
  readonly file_id: string;
  readonly file_size?: number;
}) => Promise<Downloaded>;

const TELEGRAM = 'https://api.telegram.org';
/** What Telegram's own server hands to a bot; another one may hand out more. */
export const TELEGRAM_LIMIT = 20 * 1024 * 1024;
/** Larger files are no documents of a corpus. */
const LARGEST = 50 * 1024 * 1024;
/** How long one file may take. */
const WITHIN = 60_000;

/** The address of a file holds the token, so neither it nor an error that may quote it leaves this function. */
export function createDownloadFile(options: {
  api: Pick<Api, 'getFile'>;
  token: string;
  apiRoot?: string;
  fetchFile: FetchFile;
  timers: Timers;
  logger: Logger;
}): DownloadFile {
  const { api, token, apiRoot = TELEGRAM, fetchFile, timers, logger } = options;
  const isTelegram = apiRoot === TELEGRAM;

  async function download(path: string): Promise<Downloaded> {
    // A Bot API server on this machine names the file on its disk; Telegram's own never does.
    if (isAbsolute(path) && !isTelegram) {
      return (await stat(path)).size > LARGEST
        ? { kind: 'too-large' }
        : { kind: 'downloaded', bytes: await readFile(path) };
    }
    const done = new AbortController();
    const late = new AbortController();
    void timers.wait(WITHIN, done.signal).then(() => late.abort());
    try {
      const address = `${apiRoot}/file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`;
      const response = await fetchFile(address, { signal: late.signal, redirect: 'error' });
      if (!response.ok || !response.body) {
        logger.warn({ code: response.status }, 'a file was refused');
        return { kind: 'failed' };
      }
      const bytes = await readAtMost(response.body, { bytes: LARGEST, signal: late.signal });
      return bytes ? { kind: 'downloaded', bytes } : { kind: 'too-large' };
    } finally {
      done.abort();
    }
  }

  return async ({ file_id, file_size = 0 }) => {
    if (file_size > (isTelegram ? TELEGRAM_LIMIT : LARGEST)) return { kind: 'too-large' };
    try {
      const { file_path } = await api.getFile(file_id);
      return file_path === undefined ? { kind: 'failed' } : await download(file_path);
    } catch (error) {
      if (error instanceof GrammyError && /file is too big/i.test(error.description))
        return { kind: 'too-large' };
      logger.warn(describeError(error), 'a file could not be fetched');
      return { kind: 'failed' };
    }
  };
}
