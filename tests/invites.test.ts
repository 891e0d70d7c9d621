import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AIGERIM, ANNA, MINJUN, openOffice, type OpenOffice } from './open-office.ts';
import type { SandboxActor } from './sandbox-actor.ts';

const LINK = /https:\/\/t\.me\/\w+\?start=(inv_[\w-]+)/;
const PROGRAMME = 'Study visit to the Republic of Korea: digital innovation in public services';

let office: OpenOffice;
let anna: SandboxActor;
beforeAll(async () => {
  office = await openOffice({ people: [ANNA] });
  anna = office.bot.client.person(ANNA);
});
afterAll(() => office.close());

const say = (key: string, variables?: Parameters<OpenOffice['words']>[1]) => office.say('en', key, variables);

/** What a link hands to the bot. */
function payloadIn(text = ''): string {
  const payload = LINK.exec(text)?.[1];
  if (payload === undefined) throw new Error(`There is no invite in: ${text}`);
  return payload;
}
/** The owner makes an invite by a line; gives what its link hands to the bot. */
async function invite(line: string): Promise<string> {
  const made = await anna.ask(`/invite ${line}`);
  // Its picture comes last.
  await office.arrivals(ANNA, made.message_id, 1);
  return payloadIn(made.text);
}
const newcomer = (first_name: string, language_code = 'en') =>
  office.bot.client.createPerson({ first_name, language_code });
/** Somebody taps a link; gives what the bot says. */
async function come(person: SandboxActor, payload: string): Promise<string> {
  const { message_id } = await person.start(payload);
  return (await office.bot.client.waitForAnswer(person.id, { after: message_id })).text ?? '';
}
const kept = (id: number) =>
  office.bot.look(async (db) => {
    const person = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
    const cohorts = await db.selectFrom('person_cohorts').select('cohort').where('person', '=', id).execute();
    return { ...person, cohorts: cohorts.map(({ cohort }) => cohort) };
  });

describe('an invite', () => {
  it('comes as a link and a picture, and enrols with cohort and language by one tap', async () => {
    const made = await anna.ask('/invite Bus 2, Kazakh; cohort:Bus 2; 30 uses; 7 days; kk');
    const photo = await office.bot.client.waitForAnswer(ANNA, { after: made.message_id });
    expect(photo).toMatchObject({ caption: 'Bus 2, Kazakh', photo: expect.any(Array) as unknown });
    const dana = await newcomer('Dana');
    const welcome = await come(dana, payloadIn(made.text));
    expect(welcome).toContain(office.say('kk', 'invite-cohorts', { cohorts: 'Bus 2' }));
    expect(await kept(dana.id)).toMatchObject({
      ...{ role: 'participant', language: 'kk', cohorts: ['Bus 2'], name: 'Dana' },
      enrolled_at: expect.any(Number) as unknown,
    });
    expect(await come(dana, payloadIn(made.text))).toContain(
      office.say('kk', 'invite-again', {
        programme: 'Корея Республикасына оқу сапары: мемлекеттік қызметтердегі цифрлық инновациялар',
      }),
    );
  });

  it('is kept nowhere but as its hash', async () => {
    const payload = await invite('Guests');
    const rows = await office.bot.look((db) => db.selectFrom('invites').selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain(payload.slice('inv_'.length));
    expect(office.bot.process.output()).not.toContain(payload.slice('inv_'.length));
  });

  it('reaches by announcement whoever came by it', async () => {
    const elene = await newcomer('Elene');
    await come(elene, await invite('Film crew; cohort:Film crew'));
    await office.endQuietHours();
    await office.announce('The film crew meets at noon.', { audience: 'cohort:"Film crew"' });
    expect((await office.arrival(elene.id, 'The film crew')).text).toBe('The film crew meets at noon.');
  });

  it('that is used up, over, withdrawn or cut says so, and how to get another', async () => {
    const contact = say('invite-ask-contact', {
      contact: 'Programme desk, +82 2 0000 0000, desk@example.org',
    });
    const [first, second] = [await newcomer('Aziz'), await newcomer('Bek')];
    const once = await invite('Guest of honour; 1 use');
    expect(await come(first, once)).toContain(say('invite-welcome', { programme: PROGRAMME }));
    expect(await come(second, once)).toContain(`${say('invite-ended-used-up')} ${contact}`);

    const over = await invite('Late; 1 day');
    await office.bot.look((db) =>
      db
        .updateTable('invites')
        .set({ expires_at: Date.now() - 1 })
        .where('label', '=', 'Late')
        .execute(),
    );
    expect(await come(second, over)).toContain(`${say('invite-ended-expired')} ${contact}`);

    const withdrawn = await invite('Withdrawn');
    for (const key of ['invite-button-revoke', 'invite-button-revoke-sure']) {
      await office.bot.client.waitForPressAnswer(await anna.press(`🚫 ${say(key)}`));
    }
    expect(await come(second, withdrawn)).toContain(`${say('invite-ended-revoked')} ${contact}`);
    expect(await come(second, withdrawn.slice(0, -4))).toContain(`${say('invite-ended-unknown')} ${contact}`);
    expect(await kept(second.id)).toMatchObject({ cohorts: [], enrolled_at: null });
  });

  it('to the role of an organiser makes one, which the owner is told', async () => {
    const olim = await newcomer('Olim');
    const welcome = await come(olim, await invite('Second organiser; role:organiser'));
    expect(welcome).toContain(say('invite-became-organiser'));
    expect((await olim.ask('/announce')).text).toBe(say('announce-how'));
    expect((await office.arrival(ANNA, 'Olim')).text).toContain('Second organiser');
  });

  it('of a line that cannot be read is none', async () => {
    const told = await anna.ask('/invite Guests; soon');
    expect(told.text).toContain(say('invite-line-unread', { part: 'soon' }));
    const past = await anna.ask('/invite Guests; until 2020-01-31');
    expect(past.text).toMatch(/2020-01-31/);
    expect(past.text).not.toMatch(LINK);
  });
});

describe('a list of people', () => {
  const send = async (bytes: string) => {
    const [sent] = await office.organiser.sendFiles('document', [{ name: 'people.csv', bytes }]);
    return office.bot.client.waitForAnswer(MINJUN, { after: sent?.message_id ?? 0 });
  };

  it('with wrong columns is answered with those that it takes', async () => {
    const told = await send('surname;bus\nSadykova;2\n');
    expect(told.text).toContain(office.words('people-wrong-columns', { found: 'surname; bus' }));
    expect(told.reply_markup).toBeUndefined();
  });

  it('is shown as it was understood; its links enrol each person', async () => {
    const list = await send(
      'name;cohort;language\nNurlan Aliev;Bus 3;kk\nSona Petrosyan;Bus 3;hy\n;Bus 3;hy\n',
    );
    expect(list.text).toContain(office.words('people-understood', { count: 2 }));
    expect(list.text).toContain(office.words('people-fault-no-name', { line: '4' }));
    await office.tapOn('people-button-make', { count: 2 });
    const file = await office.arrival(MINJUN, office.words('people-made', { count: 2 }));
    const table = Buffer.from(await office.bot.client.file(file.document?.file_id ?? '')).toString();
    const line = (name: string) => table.split('\n').find((each) => each.includes(name));
    const cohorts = await office.arrival(MINJUN, office.words('people-cohort-links'));
    expect(cohorts.text).toContain('Bus 3');

    const nurlan = await newcomer('Nurik');
    const welcome = await come(nurlan, payloadIn(line('Nurlan Aliev')));
    expect(welcome).toContain(office.say('kk', 'invite-cohorts', { cohorts: 'Bus 3' }));
    expect(await kept(nurlan.id)).toMatchObject({ name: 'Nurlan Aliev', language: 'kk', cohorts: ['Bus 3'] });
    const sona = await newcomer('Sona', 'hy');
    await come(sona, payloadIn(cohorts.text));
    expect(await kept(sona.id)).toMatchObject({ cohorts: ['Bus 3'] });
  });
});

describe('/people', () => {
  it('counts by cohort and language, and whom announcements reach', async () => {
    const { client } = office.bot;
    await client.person(AIGERIM).ask('/mute');
    const counts = (await anna.ask('/people')).text ?? '';
    for (const line of [
      'Bus 3: 2',
      'Film crew: 1',
      'Bus 2: 3',
      'Georgia: 1',
      say('people-muted', { count: 1 }),
    ])
      expect(counts).toContain(`\n${line}\n`);
    const total = Number(/\d+/.exec(counts)?.[0]);
    expect(counts).toContain(say('people-reachable', { count: total - 1 }));
    expect((await client.person(AIGERIM).ask('/people')).text).not.toContain('Bus 3');
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
