import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AIGERIM, GIORGI, MINJUN, openOffice, TIMUR, type OpenOffice } from './open-office.ts';
import type { SandboxActor } from './sandbox-actor.ts';

let office: OpenOffice;
let giorgi: SandboxActor;
let timur: SandboxActor;
beforeAll(async () => {
  office = await openOffice();
  giorgi = office.bot.client.person(GIORGI);
  timur = office.bot.client.person(TIMUR);
});
afterAll(() => office.close());

/** Writes the text in another language. */
async function translate(language: string, text: string): Promise<void> {
  await office.tapOn('announce-button-languages');
  await office.tap(new RegExp(language));
  await office.tapOn('announce-button-language-write', { language });
  await office.write(text);
}

describe('an announcement in several languages', () => {
  it('arrives in each reader’s own, else in the programme’s, and the author reads what they wrote', async () => {
    const texts = {
      ko: '박물관 관람은 오후 두 시에 시작합니다.',
      kk: 'Мұражайға бару сағат екіде басталады.',
      en: 'The museum visit begins at two.',
    };
    await office.compose((organiser) => organiser.send(texts.ko));
    await office.address('all and not role:owner and not role:staff');
    await translate('Қазақша', texts.kk);
    await translate('English', texts.en);
    await office.send();
    await office.arrival(AIGERIM, texts.kk);
    // Georgian and Russian were not written.
    for (const person of [GIORGI, TIMUR]) await office.arrival(person, texts.en);
    await office.sent(1);
    const { client } = office.bot;
    expect(
      (await client.transcript(MINJUN)).filter(({ text, from }) => from?.is_bot && text === texts.ko),
    ).toHaveLength(2);
    expect((await client.received(texts.ko)).has(GIORGI)).toBe(false);
    expect((await client.received(texts.en)).has(AIGERIM)).toBe(false);
  });
});

describe('somebody who wants no announcements', () => {
  it('is counted and left out, urgent ones too, until they want them again', async () => {
    expect((await timur.ask('/mute')).text).toBe(office.say('ru', 'mute-on'));
    await office.compose((organiser) => organiser.send('Gate A is open.'));
    const card = await office.address('cohort:"Bus 2"');
    expect(card.text).toContain(office.words('announce-reach', { count: 1 }));
    expect(card.text).toContain(office.words('announce-reach-muted', { count: 1 }));
    await office.tapOn('announce-button-urgent');
    await office.send();
    await office.arrival(GIORGI, 'Gate A is open.');
    const report = await office.sent(2);
    expect(report.text).toContain(`${office.words('sent-outcome-skipped')}: 1`);
    expect(await office.has(TIMUR, 'Gate A')).toBe(false);
    // Questions are answered all the same.
    expect((await timur.ask('Во сколько завтрак?')).text).toMatch(/\d:\d\d/);

    expect((await timur.ask('/unmute')).text).toBe(office.say('ru', 'mute-off'));
    await office.announce('Gate B is open.', { audience: 'cohort:"Bus 2"' });
    await office.arrival(TIMUR, 'Gate B is open.');
  });
});

describe('quiet hours', () => {
  /** From an hour ago until two hours ahead, by the clock of Seoul, which has no summer time. */
  const hours = () => {
    const hour = (new Date().getUTCHours() + 9) % 24;
    return `${(hour + 23) % 24}:00-${(hour + 2) % 24}:00`;
  };

  it('keep what is not urgent until their end; what is urgent arrives at once', async () => {
    await giorgi.ask(`/quiet ${hours()}`);
    await office.compose((organiser) => organiser.send('The gym is closed.'));
    const card = await office.address('cohort:"Bus 2"');
    expect(card.text).toContain(office.words('announce-reach-quiet', { count: 1 }));
    await office.send();
    await office.arrival(TIMUR, 'The gym is closed.');
    await office.arrival(MINJUN, office.words('sent-quiet', { count: 1 }));

    const { tapOn } = office;
    await office.compose((organiser) => organiser.send('Bus 2 leaves at once.'));
    await office.address('cohort:"Bus 2"');
    await tapOn('announce-button-urgent');
    await office.send();
    await office.arrival(GIORGI, 'Bus 2 leaves at once.');
    expect(await office.has(GIORGI, 'The gym is closed.')).toBe(false);

    // Their end has come.
    await giorgi.ask('/quiet off');
    await office.bot.look(async (db) => {
      await db.updateTable('deliveries').set({ not_before: 0 }).where('state', '=', 'pending').execute();
    });
    await office.arrival(GIORGI, 'The gym is closed.');
  });
});

describe('somebody who cannot be reached', () => {
  it('is reported as such, and is reached again once they are back', async () => {
    await giorgi.block();
    await office.announce('Gate C is open.', { audience: 'cohort:"Bus 2"' });
    await office.arrival(TIMUR, 'Gate C is open.');
    await office.arrival(MINJUN, `${office.words('sent-outcome-blocked')}: 1`);
    await giorgi.unblock();
    await office.bot.client.waitForAnswer(GIORGI, { after: (await giorgi.start()).message_id });
    await office.announce('Gate D is open.', { audience: 'cohort:"Bus 2"' });
    await office.arrival(GIORGI, 'Gate D is open.');
  });

  it('never opened the bot: once they do, announcements come', async () => {
    const { client, look } = office.bot;
    const dana = await client.createPerson({ first_name: 'Dana' });
    const known = { id: dana.id, role: 'participant', blocked: 0, quiet: 'off' } as const;
    await look(async (db) => {
      await db
        .insertInto('people')
        .values({ ...known, first_seen: 0, last_seen: 0 })
        .execute();
    });
    await office.announce('The desk opens at eight.', { audience: `person:${dana.id}` });
    await office.arrival(MINJUN, `${office.words('sent-outcome-gone')}: 1`);
    await client.waitForAnswer(dana.id, { after: (await dana.start()).message_id });
    await office.announce('The desk opens at nine.', { audience: `person:${dana.id}` });
    await office.arrival(dana.id, 'The desk opens at nine.');
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
