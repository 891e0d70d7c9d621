import { TELEGRAM_LIMIT } from '../receiving/download-file.ts';
import type { UploadProblem } from '../receiving/receive-files.ts';
import type { Speech } from './speech.ts';

/** Why something that was sent is no file of the corpus, and what to do instead. */
export function uploadProblemText(problem: UploadProblem, { say }: Speech): string {
  switch (problem.kind) {
    case 'photo':
      return `🖼 ${say('upload-photo')}`;
    case 'too-large':
      return `❌ ${say('upload-too-large', { name: problem.name, limit: String(TELEGRAM_LIMIT / 1024 / 1024) })}`;
    case 'failed':
      return `❌ ${say('upload-failed', { name: problem.name })}`;
  }
}
