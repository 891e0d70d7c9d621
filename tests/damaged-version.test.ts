import { describe, expect, it, onTestFinished } from 'vitest';
import { damageVersion, publishDamaged } from './staff/damage-version.ts';
import { versionInForce } from './staff/published-folder.ts';
import { PUBLISH, REPLACE } from './staff/staff-desk.ts';
import { openStaffWorld, type StaffWorld } from './staff/staff-world.ts';
import { factOf, pathOf, questionOf, textOf } from './staff/topics.ts';

const [OLD, NEW, NEWEST] = [textOf('sauna', 61), textOf('sauna', 62), textOf('sauna', 63)];

describe('a damaged version', { timeout: 60_000 }, () => {
  it('that is in force at the start is refused: the one before is served, and owners are told', async () => {
    const world = await openWorld();
    const { desk, client, dataDir } = world;
    await world.killBot();
    await damageVersion(dataDir, 2, 'segment');
    await world.startBot();
    const { text } = await client.waitForAnswer(desk.id, { text: refusal(world, 2) });
    expect(text).toContain(desk.say('reason-index-damaged', { command: 'npm run ingest -- --force' }));
    expect(text).toContain(desk.say('notice-serving', { version: '1' }));
    await desk.ask(questionOf('sauna'), factOf(OLD));
    await expectAllWell(world, 2);
  });

  it('whose manifest cannot be read at the start is built anew from the folder', async () => {
    const world = await openWorld();
    const { desk, dataDir } = world;
    await world.killBot();
    await damageVersion(dataDir, 2, 'manifest');
    await world.startBot();
    await desk.ask(questionOf('sauna'), factOf(NEW));
    expect((await versionInForce(dataDir)).version).toBe(3);
  });

  it.each(['manifest', 'segment'] as const)(
    'that appears while the bot runs, in its %s, is refused: the old one is served, and owners are told',
    async (damage) => {
      const world = await openWorld();
      const { desk, client, dataDir } = world;
      const version = await publishDamaged(dataDir, damage);
      const { text } = await client.waitForAnswer(desk.id, { text: refusal(world, version) });
      expect(text).toContain(desk.say('notice-serving', { version: '2' }));
      await desk.ask(questionOf('sauna'), factOf(NEW));
      await expectAllWell(world, version);
    },
  );
});

/** Nilufar has published a document and corrected it: versions 1 and 2. */
async function openWorld(): Promise<StaffWorld> {
  const world = await openStaffWorld({ files: { [pathOf('sauna')]: OLD } });
  onTestFinished(() => world.close());
  await world.startBot();
  const { desk } = world;
  await desk.turn(await desk.upload([{ name: pathOf('sauna'), bytes: NEW }]), REPLACE);
  await desk.ask(questionOf('sauna'), factOf(NEW));
  return world;
}

function refusal({ desk }: StaffWorld, version: number): string {
  return desk.say('notice-refused', { version: String(version) });
}

/** Staff can publish as ever, and nobody was told of the damage a second time. */
async function expectAllWell(world: StaffWorld, damaged: number): Promise<void> {
  const { desk, client, dataDir } = world;
  await desk.turn(await desk.upload([{ name: pathOf('bank'), bytes: textOf('bank', 64) }]), PUBLISH);
  await desk.turn(await desk.upload([{ name: pathOf('sauna'), bytes: NEWEST }]), REPLACE);
  await desk.ask(questionOf('sauna'), factOf(NEWEST));
  await desk.ask(questionOf('bank'), factOf(textOf('bank', 64)));
  // One more when the watched folder had the damaged version built anew in between.
  const { version } = await versionInForce(dataDir);
  expect([damaged + 2, damaged + 3]).toContain(version);
  const told = (await client.transcript(desk.id)).filter(({ text }) =>
    text?.includes(refusal(world, damaged)),
  );
  expect(told).toHaveLength(1);
}
