import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GIORGI, MINJUN, numberOf, openOffice, type OpenOffice } from './open-office.ts';

/** So many that sending to them takes some seconds at the permitted rate. */
const CROWD = 120;

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ people: [GIORGI] });
  await enterCrowd();
});
afterAll(() => office.close());

/** People of the cohort Crowd, in the sandbox and in the bot's own database. */
async function enterCrowd(): Promise<void> {
  const { first_id } = await office.bot.client.createCrowd({ count: CROWD, cohorts: ['Crowd'] });
  const ids = Array.from({ length: CROWD }, (_, index) => first_id + index);
  const seen = { first_seen: 0, last_seen: 0, role: 'participant', blocked: 0, quiet: 'off' } as const;
  await office.bot.look(async (db) => {
    const rows = ids.map((id) => ({ ...seen, id, language_code: 'en' }));
    await db.insertInto('people').values(rows).execute();
    const cohorts = ids.map((person) => ({ person, cohort: 'Crowd' }));
    await db.insertInto('person_cohorts').values(cohorts).execute();
  });
}
/** How many messages with this text each of the crowd has: one entry for each who has any. */
async function counts(text: string): Promise<readonly number[]> {
  const received = await office.bot.client.received(text);
  return [...received].filter(([chat]) => chat > GIORGI && chat !== MINJUN).map(([, count]) => count);
}
/** Something else goes out completely meanwhile. */
async function sendAnother(text: string): Promise<void> {
  await office.announce(text, { audience: 'cohort:Georgia' });
  await office.arrival(GIORGI, text);
}
const title = (state: string, id: number) => office.words(`sent-title-${state}`, { number: String(id) });

describe('an announcement on its way', () => {
  it('can be paused, and goes on where it stopped: everybody has it once', async () => {
    const text = 'Lunch is served in the garden.';
    const id = await office.announce(text, { audience: 'cohort:Crowd' });
    await office.arrival(MINJUN, title('sending', id));
    await office.tapOn('sent-button-pause');
    expect(office.toast()).toBe(office.words('sent-paused'));
    await office.arrival(MINJUN, title('paused', id));
    await sendAnother('Gate A is open.');
    const held = (await counts(text)).length;
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(CROWD);
    await sendAnother('Gate B is open.');
    expect(await counts(text)).toHaveLength(held);

    await office.write(`/announce ${id}`);
    await office.tapOn('sent-button-resume');
    await office.sent(id);
    expect(await counts(text)).toEqual(Array.from({ length: CROWD }, () => 1));
    const report = await office.arrival(MINJUN, title('sent', id));
    expect(report.text).toContain(`${office.words('sent-outcome-sent')}: ${CROWD}`);
  });

  it('can be stopped for good, once somebody said so twice: who has it keeps it', async () => {
    const text = 'Tea is served in the garden.';
    const id = await office.announce(text, { audience: 'cohort:Crowd' });
    await office.arrival(MINJUN, title('sending', id));
    await office.tapOn('sent-button-stop');
    expect((await office.newest()).text).toContain(office.words('sent-stop-ask'));
    await office.tapOn('sent-button-stop-sure');
    const card = await office.arrival(MINJUN, title('cancelled', id));
    expect(card.text).toContain(office.words('sent-cancelled-person'));
    await sendAnother('Gate C is open.');
    const kept = (await counts(text)).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(CROWD);
    await sendAnother('Gate D is open.');
    expect(await counts(text)).toHaveLength(kept);
    await office.write(`/announce ${id}`);
    const report = await office.newest();
    expect(report.text).toContain(`${office.words('sent-outcome-sent')}: ${kept}`);
    expect(report.text).toContain(`${office.words('sent-outcome-skipped')}: ${CROWD - kept}`);
  });
});

describe('an announcement with a time', () => {
  /** Its time has come. */
  const comes = (id: number) =>
    office.bot.look(async (db) => {
      await db.updateTable('announcements').set({ send_at: Date.now() }).where('id', '=', id).execute();
    });
  async function schedule(text: string): Promise<number> {
    await office.compose((organiser) => organiser.send(text));
    await office.address('cohort:Georgia');
    await office.tapOn('announce-button-schedule');
    await office.tapOn('announce-time-tomorrow');
    const card = await office.tapOn('announce-button-sure-at');
    expect(card.text).toContain(office.words('announce-card-approved', { number: String(numberOf(card)) }));
    return numberOf(card);
  }

  it('waits for it, and goes out by itself', async () => {
    const id = await schedule('Breakfast is at six tomorrow.');
    await sendAnother('Gate E is open.');
    expect((await office.bot.client.received('Breakfast')).has(GIORGI)).toBe(false);
    await comes(id);
    await office.arrival(GIORGI, 'Breakfast is at six tomorrow.');
    await office.sent(id);
  });

  it('is shown by the organiser’s own clock too, where that is another', async () => {
    await office.bot.look(async (db) => {
      await db.updateTable('people').set({ time_zone: 'Asia/Almaty' }).where('id', '=', MINJUN).execute();
    });
    const id = await schedule('The sauna opens at nine.');
    const card = await office.write(`/announce ${id}`);
    expect(card.text).toMatch(
      new RegExp(
        `08:00 \\(${office.words('moment-city-seoul')}\\) · .*04:00 \\(${office.words('moment-city-almaty')}\\)`,
      ),
    );
    await office.tapOn('announce-button-unapprove');
    await comes(id);
    await sendAnother('Gate F is open.');
    expect((await office.bot.client.received('The sauna')).has(GIORGI)).toBe(false);
  });

  it('can be stopped before it', async () => {
    const id = await schedule('The cinema opens at ten.');
    await office.tapOn('announce-button-stop');
    await office.tapOn('announce-button-stop-sure');
    await office.arrival(MINJUN, title('cancelled', id));
    await comes(id);
    await sendAnother('Gate G is open.');
    expect((await office.bot.client.received('The cinema')).has(GIORGI)).toBe(false);
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
