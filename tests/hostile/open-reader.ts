import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIsolatedReader } from '../../src/corpus/isolation/isolated-reader.ts';
import { describeFile } from '../../src/corpus/list-corpus.ts';
import type { ReadLimits } from '../../src/corpus/read-limits.ts';
import type { ReadOutcome } from '../../src/corpus/read-outcome.ts';
import { createLogger } from '../../src/shared/logger.ts';

export interface TestReader {
  /** Reads bytes as if they were a file of that name in the corpus. */
  read(name: string, content: string | Uint8Array): Promise<ReadOutcome>;
  close(): Promise<void>;
}

/** An isolated reader over a folder of its own. */
export async function openReader(
  limits: Partial<ReadLimits> = {},
  options: { processes?: number } = {},
): Promise<TestReader> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-hostile-'));
  const reader = createIsolatedReader({ logger: createLogger({ level: 'silent' }), limits, ...options });
  return {
    async read(name, content) {
      const absolutePath = join(folder, name);
      await writeFile(absolutePath, content);
      return reader.read(await describeFile({ absolutePath, path: name }), { timeZone: 'Asia/Seoul' });
    },
    async close() {
      await reader.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
