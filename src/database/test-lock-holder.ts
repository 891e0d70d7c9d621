import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lockDataFolder, type LockName } from './data-lock.ts';

/** A process of its own for tests: takes a lock, says `held`, and keeps it until it is killed. */
const [dataDir = '', name = ''] = process.argv.slice(2);
await lockDataFolder(dataDir, { name: name as LockName });

// Nobody refers to the lock here; collecting what is not referred to must not free it.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
for (let round = 0; round < 5; round += 1) {
  await nextTurn();
  collect();
}
process.stdout.write('held\n');
setInterval(() => undefined, 60_000);
