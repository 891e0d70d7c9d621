import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listVersions } from '../src/indexing/versions/list-versions.ts';
import { dieAtRename } from './staff/die-at-rename.ts';
import {
  hashesInFolder,
  hashesOf,
  readFolder,
  strayUploads,
  versionInForce,
} from './staff/published-folder.ts';
import { PUBLISH, REMOVE, REPLACE } from './staff/staff-desk.ts';
import { openStaffWorld, type StaffWorld } from './staff/staff-world.ts';
import { startCommand } from './staff/start-command.ts';
import { factOf, pathOf, questionOf, textOf, titleOf, type Topic } from './staff/topics.ts';

const FILES = { [pathOf('sauna')]: textOf('sauna', 61), [pathOf('bank')]: textOf('bank', 62) };

describe('a process that is killed', { timeout: 60_000 }, () => {
  it('between two files of an album leaves no version with one of them', async () => {
    const world = await openWorld();
    const { desk, corpusDir, dataDir } = world;
    const second = join(corpusDir, pathOf('museum'));
    const bot = await world.startBot(await dieAtRename(dataDir, second));
    const preview = await desk.upload([file('cinema', 63), file('museum', 64)]);
    void desk.turn(preview, PUBLISH).catch(() => undefined);
    expect(await bot.exited).toBeNull();
    expect(Object.keys(await readFolder(corpusDir))).toContain(pathOf('cinema'));
    expect(Object.keys(await readFolder(corpusDir))).not.toContain(pathOf('museum'));

    await world.startBot();
    await desk.ask(questionOf('cinema'), factOf(textOf('cinema', 63)));
    await desk.ask(questionOf('museum'), factOf(textOf('museum', 64)));
    const versions = (await listVersions(dataDir)).map(({ manifest }) => manifest.documents.length);
    expect(versions).toEqual([4, 2]);
    expect(await strayUploads(dataDir)).toEqual([]);
  });

  it('in the middle of a rollback command takes nothing from what staff do next', async () => {
    const world = await openWorld();
    const { desk, corpusDir, dataDir } = world;
    // Else the bot would look at the folder anyway, and might do so in time.
    await world.startBot({ WATCH: 'off' });
    await desk.turn(await desk.upload([file('sauna', 65)]), REPLACE);
    const hook = await dieAtRename(dataDir, join(corpusDir, pathOf('sauna')));
    expect(await startCommand(world, ['corpus', 'rollback', '1'], hook).exited).toBeNull();

    await desk.turn(await desk.askToRemove(titleOf('sauna')), REMOVE);
    expect(await readFolder(corpusDir)).toEqual({ [pathOf('bank')]: FILES[pathOf('bank')] });
    expect(hashesOf(await versionInForce(dataDir))).toEqual(await hashesInFolder(corpusDir));
  });
});

async function openWorld(): Promise<StaffWorld> {
  const world = await openStaffWorld({ files: FILES });
  onTestFinished(() => world.close());
  return world;
}

function file(topic: Topic, number: number): { name: string; bytes: string } {
  return { name: pathOf(topic), bytes: textOf(topic, number) };
}
