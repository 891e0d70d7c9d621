import { describe, expect, it, onTestFinished } from 'vitest';
import { createAnnouncementDesk } from '../../announcements/create-announcement-desk.ts';
import { openTestDatabase } from '../../database/open-test-database.ts';
import type { Person } from '../../people/person.ts';
import { giveRole } from '../testing/give-role.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { buttonData, press, text } from '../testing/updates.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The bot over the real desk; `days` of them have passed for the desk since the start. */
async function setUpRealDesk() {
  const { db, close } = await openTestDatabase('SQLite');
  onTestFinished(close);
  let days = 0;
  let people: () => readonly Person[] = () => [];
  const desk = createAnnouncementDesk({
    db,
    clock: { now: () => days * DAY },
    ...{ timeZone: 'Asia/Seoul' },
    listPeople: () => Promise.resolve(people()),
    listener: { changed: () => undefined, happened: () => undefined },
  });
  const bot = setUpBot({ announcements: desk });
  people = () => [...bot.services.kept.people.values()];
  giveRole(bot.services, 'organiser');
  const tap = async (label: string) => {
    const { payload } = bot.telegram.calls.findLast((call) => call.payload['reply_markup']) ?? {};
    await bot.handle(press(buttonData(payload?.['reply_markup'], label)));
  };
  return { ...bot, desk, tap, pass: (count: number) => void (days += count) };
}

describe('over the real desk', () => {
  it('an announcement is composed, addressed, confirmed and taken back', async () => {
    const { handle, tap, desk, telegram } = await setUpRealDesk();
    await handle(text('/announce Room 301'));
    await tap('announce-button-audience');
    await tap('audience-words-all');
    await tap('announce-button-schedule');
    await tap('announce-time-tomorrow');
    await tap('announce-button-sure-at');
    const [{ id = 0, state, approvedBy } = {}] = await desk.list(1);
    expect({ state, approvedBy }).toEqual({ state: 'approved', approvedBy: 8 });
    expect(telegram.texts().at(-1)).toContain(`en:announce-card-approved(number=${id})`);
    await tap('announce-button-unapprove');
    expect((await desk.find(id))?.state).toBe('draft');
  });

  it('a draft of yesterday goes out today', async () => {
    const { handle, tap, desk, pass, telegram } = await setUpRealDesk();
    await handle(text('/announce Room 301'));
    await tap('announce-button-audience');
    await tap('audience-words-all');
    pass(1);
    await tap('announce-button-send');
    expect(telegram.texts().at(-1)).toContain('en:announce-sure-now');
    await tap('announce-button-sure-now');
    const [announcement] = await desk.list(1);
    expect(announcement?.state).toBe('approved');
    expect(announcement?.usefulUntil).toBeGreaterThan(DAY);
  });

  it('texts in other languages are looked at again after the text changed', async () => {
    const { handle, tap, desk, telegram } = await setUpRealDesk();
    await handle(text('/announce Room 301'));
    const [{ id = 0 } = {}] = await desk.list(1);
    await handle(press(`announce-language:${id}:uz:write`), text('301-xona'));
    await tap('announce-button-anew');
    await handle(text('Room 302'));
    expect(telegram.texts().at(-1)).toContain('en:announce-problem-unapproved-language');
    await handle(press(`announce-language:${id}:uz:approve`));
    expect((await desk.find(id))?.content.versions.uz?.approved).toBe(true);
  });
});
