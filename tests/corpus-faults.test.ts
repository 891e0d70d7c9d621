import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { limitFiles } from './staff/disk-space.ts';
import {
  hashesInFolder,
  hashesOf,
  readFolder,
  strayFiles,
  versionInForce,
} from './staff/published-folder.ts';
import { GO_BACK, PUBLISH, REMOVE, REPLACE } from './staff/staff-desk.ts';
import { openStaffWorld, type StaffWorld } from './staff/staff-world.ts';
import { factOf, pathOf, questionOf, textOf, titleOf, type Topic } from './staff/topics.ts';

/** A participant. */
const AIGERIM = 1001;
/** More than the database needs and less than a large document. */
const ROOM = 3 * 1024 * 1024;
const SAUNA = textOf('sauna', 61);
const BANK = textOf('bank', 62);
const FILES = { [pathOf('sauna')]: SAUNA, [pathOf('bank')]: BANK };

describe('a full disk', { timeout: 60_000 }, () => {
  it('stops a draft that is published, with its reason; the same button publishes it once there is room', async () => {
    const world = await openWorld();
    const { desk, dataDir } = world;
    const preview = await desk.upload([large('library', 63)]);
    limitFiles(world.bot(), ROOM);
    const { text } = await desk.told(preview, PUBLISH);
    expect(text).toContain(desk.say('draft-failed'));
    expect(text).toContain(desk.say('reason-disk-full'));
    await expectUntouched(world, FILES);

    limitFiles(world.bot(), undefined);
    await desk.turn(preview, PUBLISH);
    await desk.ask(questionOf('library'), factOf(textOf('library', 63)));
    expect(await strayFiles(dataDir)).toEqual([]);
  });

  it('on which not even the database can be written stops no answer', async () => {
    const world = await openWorld();
    const { desk, client } = world;
    const preview = await desk.upload([file('library', 63)]);
    limitFiles(world.bot(), 4096);
    await expectUntouched(world, FILES);
    expect((await client.person(AIGERIM).ask(questionOf('sauna'))).text).toContain(factOf(SAUNA));
    const { text } = await desk.told(preview, PUBLISH);
    expect(text).toContain(desk.say('draft-failed'));
    expect(text).toContain(desk.say('reason-disk-error'));

    limitFiles(world.bot(), undefined);
    await desk.turn(preview, PUBLISH);
    await desk.ask(questionOf('library'), factOf(textOf('library', 63)));
  });

  it('stops a way back, which can be gone once there is room', async () => {
    const old = large('library', 63);
    const files = { ...FILES, [old.name]: old.bytes };
    const world = await openWorld({ files });
    const { desk } = world;
    await desk.turn(await desk.askToRemove(titleOf('library')), REMOVE);
    const question = await desk.askToGoBack(1);
    limitFiles(world.bot(), ROOM);
    const failed = await desk.turn(question, GO_BACK);
    expect(failed.text).toContain(reasonStart(world));
    expect(failed.text).toContain(desk.say('reason-disk-full'));
    await expectUntouched(world, FILES);

    limitFiles(world.bot(), undefined);
    await desk.turn(await desk.askToGoBack(1), GO_BACK);
    expect(await readFolder(world.corpusDir)).toEqual(files);
    await desk.ask(questionOf('library'), factOf(old.bytes));
  });

  it('stops what is found in the folder; owners are told, and the next change takes it up', async () => {
    const world = await openWorld();
    const { desk, client, corpusDir, dataDir } = world;
    limitFiles(world.bot(), ROOM);
    const { name, bytes } = large('library', 63);
    await writeFile(join(corpusDir, name), bytes);
    const { text } = await client.waitForAnswer(desk.id, { text: desk.say('notice-failed') });
    expect(text).toContain(desk.say('reason-disk-full'));
    expect(text).toContain(desk.say('notice-failed-serving'));
    await desk.ask(questionOf('sauna'), factOf(SAUNA));
    expect((await versionInForce(dataDir)).version).toBe(1);

    limitFiles(world.bot(), undefined);
    await writeFile(join(corpusDir, pathOf('museum')), textOf('museum', 64));
    const wanted = await hashesInFolder(corpusDir);
    const now = async () => hashesOf(await versionInForce(dataDir));
    await expect.poll(now, { timeout: 20_000 }).toEqual(wanted);
    await desk.ask(questionOf('library'), factOf(bytes));
    await desk.ask(questionOf('museum'), factOf(textOf('museum', 64)));
  });
});

describe('a corpus folder that cannot be written', { timeout: 60_000 }, () => {
  it('stops publishing, replacing and removing; the same buttons do it once it can be', async () => {
    const world = await openWorld({ isBound: true });
    const { desk, corpusDir } = world;
    await chmod(corpusDir, 0o555);
    const added = await desk.upload([file('library', 63)]);
    const replacing = await desk.upload([file('sauna', 64)]);
    for (const [preview, button] of [
      [added, PUBLISH],
      [replacing, REPLACE],
    ] as const) {
      const { text } = await desk.told(preview, button);
      expect(text).toContain(desk.say('draft-failed'));
      expect(text).toContain(desk.say('reason-not-writable'));
    }
    const removing = await desk.turn(await desk.askToRemove(titleOf('bank')), REMOVE);
    expect(removing.text).toContain(reasonStart(world));
    expect(removing.text).toContain(desk.say('reason-not-writable'));
    await expectUntouched(world, FILES);

    await chmod(corpusDir, 0o755);
    await desk.turn(added, PUBLISH);
    await desk.turn(replacing, REPLACE);
    await desk.turn(await desk.askToRemove(titleOf('bank')), REMOVE);
    const after = { [pathOf('library')]: textOf('library', 63), [pathOf('sauna')]: textOf('sauna', 64) };
    expect(await readFolder(corpusDir)).toEqual(after);
    await desk.ask(questionOf('sauna'), factOf(textOf('sauna', 64)));
  });

  it('stops a way back, which is not gone later without being asked for', async () => {
    const world = await openWorld({ isBound: true });
    const { desk, corpusDir } = world;
    await desk.turn(await desk.upload([file('library', 63)]), PUBLISH);
    const published = { ...FILES, [pathOf('library')]: textOf('library', 63) };
    const question = await desk.askToGoBack(1);
    await chmod(corpusDir, 0o555);
    const failed = await desk.turn(question, GO_BACK);
    expect(failed.text).toContain(reasonStart(world));
    expect(failed.text).toContain(desk.say('reason-not-writable'));
    await expectUntouched(world, published, 2);

    const preview = await desk.upload([file('museum', 64)]);
    await chmod(corpusDir, 0o755);
    await desk.turn(preview, PUBLISH);
    expect(await readFolder(corpusDir)).toEqual({ ...published, [pathOf('museum')]: textOf('museum', 64) });
    await desk.turn(await desk.askToGoBack(1), GO_BACK);
    expect(await readFolder(corpusDir)).toEqual(FILES);
  });
});

async function openWorld(options: Partial<Parameters<typeof openStaffWorld>[0]> = {}): Promise<StaffWorld> {
  const world = await openStaffWorld({ files: FILES, ...options });
  onTestFinished(() => world.close());
  await world.startBot();
  await world.desk.ask(questionOf('sauna'), factOf(SAUNA));
  return world;
}

function file(topic: Topic, number: number): { name: string; bytes: string } {
  return { name: pathOf(topic), bytes: textOf(topic, number) };
}

/** A page that tells as little as the others and takes more room than there is. */
function large(topic: Topic, number: number): { name: string; bytes: string } {
  const fact = textOf(topic, number).split('\n').at(2) ?? '';
  const filling = `<!-- ${'x'.repeat(ROOM)} -->`;
  const bytes = `<!doctype html><title>${titleOf(topic)}</title><h1>${titleOf(topic)}</h1><p>${fact}</p>${filling}`;
  return { name: `${topic}.html`, bytes };
}

/** The words before a reason. */
function reasonStart({ desk }: StaffWorld): string {
  return desk.say('shelf-failed', { reason: '' }).trim();
}

/** The folder holds these files and nothing else, and questions are answered from the version that was in force. */
async function expectUntouched(world: StaffWorld, files: Readonly<Record<string, string>>, version?: number) {
  const { desk, corpusDir, dataDir } = world;
  expect(await readFolder(corpusDir)).toEqual(files);
  const manifest = await versionInForce(dataDir);
  expect(hashesOf(manifest)).toEqual(await hashesInFolder(corpusDir));
  if (version !== undefined) expect(manifest.version).toBe(version);
  await desk.ask(questionOf('sauna'), factOf(SAUNA));
  await desk.ask(questionOf('bank'), factOf(BANK));
}
