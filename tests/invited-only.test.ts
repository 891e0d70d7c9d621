import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNA, openOffice, type OpenOffice } from './open-office.ts';

const QUESTION = 'What time is breakfast?';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ env: { ACCESS: 'invite' }, people: [ANNA] });
});
afterAll(() => office.close());

describe('a bot that is closed to whoever was not invited', () => {
  it('has a friendly line for strangers, and answers them once they came by an invite', async () => {
    const { client } = office.bot;
    const closed = office.say('ru', 'access-closed', {
      programme: 'Учебный визит в Республику Корея: цифровые инновации в государственных услугах',
    });
    const stranger = await client.createPerson({ first_name: 'Timur', language_code: 'ru' });
    for (const text of ['/start', QUESTION, '/people', '/announce'])
      expect((await stranger.ask(text)).text).toContain(closed);

    const made = await client.person(ANNA).ask('/invite Bus 2; cohort:Bus 2; 1 use');
    const payload = /start=(inv_[\w-]+)/.exec(made.text ?? '')?.[1];
    const { message_id } = await stranger.start(payload);
    const welcome = await client.waitForAnswer(stranger.id, { after: message_id });
    expect(welcome.text).toContain(office.say('ru', 'invite-cohorts', { cohorts: 'Bus 2' }));
    expect((await stranger.ask(QUESTION)).text).toMatch(/0?[67]:\d\d/);
  });

  it('lets those announce and ask who have a role', async () => {
    expect((await office.write('/announce')).text).toBe(office.words('announce-how'));
    expect((await office.bot.client.person(ANNA).ask(QUESTION)).text).toMatch(/0?[67]:\d\d/);
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
});
