import { fileURLToPath } from 'node:url';
import { createLogger } from '../../shared/logger.ts';
import { createIsolatedReader } from './isolated-reader.ts';

/** A program that reads the files it is given and then has nothing left to do; it prints what became of each. */
const { read } = createIsolatedReader({
  logger: createLogger({ level: 'silent' }),
  entry: fileURLToPath(new URL('./test-reader-main.ts', import.meta.url)),
});
for (const path of process.argv.slice(2)) {
  const outcome = await read(
    { path, absolutePath: '/', size: 1, modified: 0, hash: '' },
    { timeZone: 'Asia/Seoul' },
  );
  process.stdout.write(`${outcome.kind === 'skipped' ? outcome.reason : ''}\n`);
}
