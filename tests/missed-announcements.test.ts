import { expect, it } from 'vitest';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { systemClock } from '../src/shared/clock.ts';
import { openSendingWorld, type SendingWorld } from './sending/sending-world.ts';

const HOUR = 60 * 60 * 1000;
const say = loadTexts(projectFolder('locales'));

/** Approves a text for a time that has passed since, as if the bot had been down then; its number. */
function missed(
  world: SendingWorld,
  text: string,
  { usefulUntil }: { readonly usefulUntil: number },
): Promise<number> {
  const [organiser = 0, reader = 0] = world.people;
  return world.desk(async ({ desk, db }) => {
    const { id } = await desk.begin({ person: organiser }, 'en');
    const soon = systemClock.now() + HOUR;
    await desk.change(id, {
      parts: [{ kind: 'text', text: { text, entities: [] } }],
      ...{ audience: `person:${reader}`, urgent: true, sendAt: soon, usefulUntil: soon + HOUR },
    });
    expect((await desk.approve(id, { person: organiser })).kind).toBe('done');
    const sendAt = systemClock.now() - 2 * HOUR;
    const then = { send_at: sendAt, useful_until: usefulUntil };
    await db.updateTable('announcements').set(then).where('id', '=', id).execute();
    return id;
  });
}

it('sends at its start what was due while it was down and is still useful, and reports the rest', async (test) => {
  const world = await openSendingWorld({ test, people: 2 });
  const { client, people } = world;
  const [organiser = 0, reader = 0] = people;
  await world.desk(async ({ db }) => {
    await db.updateTable('people').set({ role: 'organiser' }).where('id', '=', organiser).execute();
  });
  const late = await missed(world, 'The bus leaves in an hour.', { usefulUntil: systemClock.now() - HOUR });
  const useful = await missed(world, 'The pool is closed this week.', {
    usefulUntil: systemClock.now() + HOUR,
  });
  await world.startBot();

  await client.waitForAnswer(reader, { text: 'The pool is closed this week.' });
  const told = await client.waitForAnswer(organiser, { text: say('en', 'sent-news-cancelled') });
  expect(told.text).toContain(say('en', 'sent-cancelled-missed'));
  expect(told.text).toContain('The bus leaves in an hour.');
  expect((await client.received('The bus leaves in an hour.')).has(reader)).toBe(false);
  const reports = await world.desk(async ({ desk }) => [await desk.report(late), await desk.report(useful)]);
  expect(reports.map((report) => report?.announcement)).toMatchObject([
    { state: 'cancelled', cancelReason: 'missed' },
    { startedAt: expect.any(Number) as unknown },
  ]);
  expect(reports[0]?.outcomes.sent).toBe(0);
}, 60_000);
