import type { Message } from 'grammy/types';
import type { ReceivedFile } from '../../curation/curation.ts';
import type { DownloadFile } from './download-file.ts';

/** Why something that was sent did not arrive as a file. */
export type UploadProblem =
  | { readonly kind: 'too-large' | 'failed'; readonly name: string }
  /** A picture that Telegram made smaller. */
  | { readonly kind: 'photo' };

/** What one message, or the messages of an album, brought. */
export interface Received {
  readonly files: readonly ReceivedFile[];
  readonly problems: readonly UploadProblem[];
}

/** Fetches the files of messages one after another: each may be large. */
export async function receiveFiles(messages: readonly Message[], download: DownloadFile): Promise<Received> {
  const files: ReceivedFile[] = [];
  const problems: UploadProblem[] = [];
  for (const { document, caption } of messages) {
    if (!document) {
      // The advice is the same for each picture of an album.
      if (!problems.some(({ kind }) => kind === 'photo')) problems.push({ kind: 'photo' });
      continue;
    }
    const name = document.file_name ?? 'document';
    const downloaded = await download(document);
    if (downloaded.kind === 'downloaded') {
      files.push({ name, bytes: downloaded.bytes, ...(caption === undefined ? {} : { caption }) });
    } else problems.push({ kind: downloaded.kind, name });
  }
  return { files, problems };
}
