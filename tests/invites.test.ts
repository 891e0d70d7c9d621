import type { Message } from '@grammyjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTexts } from '../src/languages/texts.ts';
import { projectFolder } from '../src/shared/project-folder.ts';
import { openBot, type OpenBot } from './open-bot.ts';
import type { SandboxActor } from './sandbox-actor.ts';

const say = loadTexts(projectFolder('locales'));
const ORGANISER = 1004;
const OWNER = 1006;

let bot: OpenBot;
beforeAll(async () => {
  bot = await openBot({ ACCESS: 'invite' });
});
afterAll(() => bot.close());

const secretIn = (text: string | undefined): string => /start=(inv_[\w-]{22})/.exec(text ?? '')?.[1] ?? '';

/** Opens the bot and waits for what it says. */
async function open(person: SandboxActor, payload?: string): Promise<Message> {
  const { message_id } = await person.start(payload);
  return bot.client.waitForAnswer(person.id, { after: message_id });
}

const newcomer = (first_name: string, language_code = 'en'): Promise<SandboxActor> =>
  bot.client.createPerson({ first_name, language_code });

describe('a bot for invited people', () => {
  it('answers nobody until a tap on an invite enrols them, in its language and once', async () => {
    const organiser = bot.client.person(ORGANISER);
    const made = await organiser.ask('/invite Guests; cohort:Bus 2; 1 use; 7 days; kk');
    const picture = await bot.client.waitForAnswer(ORGANISER, { after: made.message_id, text: 'Guests' });
    expect(picture.photo).toBeDefined();
    const [aida, john] = [await newcomer('Aida'), await newcomer('John')];
    const closed = /here for the participants of “Study visit.*desk@example\.org/;
    expect((await open(aida)).text).toMatch(closed);
    expect((await aida.ask('When is breakfast?')).text).toMatch(closed);
    expect((await open(aida, secretIn(made.text))).text).toContain(
      say('kk', 'invite-cohorts', { cohorts: 'Bus 2' }),
    );
    expect((await aida.ask('When is breakfast?')).text).toContain(say('kk', 'answer-quoted'));
    expect((await open(john, secretIn(made.text))).text).toContain(say('en', 'invite-ended-used-up'));
    const kept = await bot.look((db) => db.selectFrom('invites').select(['hash', 'uses']).execute());
    expect(kept).toMatchObject([{ uses: 1 }]);
    expect(JSON.stringify(kept)).not.toContain(secretIn(made.text).slice(4));
  });

  it('counts them for organisers, strangers left out', async () => {
    const counted = await bot.client.person(ORGANISER).ask('/people');
    expect(counted.text).toContain(`Bus 2: 1`);
    expect(counted.text).not.toContain('John');
  });

  it('tells owners who got a role, and takes invites back', async () => {
    const owner = bot.client.person(OWNER);
    await owner.ask('/help');
    const made = await owner.ask('/invite Desk; role:staff; 5 uses');
    const timur = await newcomer('Timur');
    await open(timur, secretIn(made.text));
    const told = await bot.client.waitForAnswer(OWNER, { after: made.message_id, text: 'Timur' });
    expect(told.text).toContain(say('en', 'invite-role-staff'));
    const asked = await owner.press(/Withdraw/, { message: made.message_id });
    await bot.client.waitForPressAnswer(asked);
    await owner.press(/Yes, withdraw/, { message: made.message_id });
    await bot.client.waitForAnswer(OWNER, { text: say('en', 'invite-revoked', { label: 'Desk' }) });
    expect((await open(await newcomer('Late'), secretIn(made.text))).text).toContain(
      say('en', 'invite-ended-revoked'),
    );
  });

  it('makes an invite for each person of a list', async () => {
    const organiser = bot.client.person(ORGANISER);
    const bytes = 'name;cohort\nGulnara;Bus 1\nBakyt;Bus 2\n';
    const [sent] = await organiser.sendFiles('document', [{ name: 'people.csv', bytes }]);
    const understood = await bot.client.waitForAnswer(ORGANISER, { after: sent?.message_id ?? 0 });
    expect(understood.reply_to_message?.message_id).toBe(sent?.message_id);
    await organiser.press(/🎟/, { message: understood.message_id });
    const links = await bot.client.waitForAnswer(ORGANISER, {
      after: understood.message_id,
      text: say('ko', 'people-cohort-links'),
    });
    const table = (await bot.client.transcript(ORGANISER)).findLast(({ document }) => document !== undefined);
    const csv = Buffer.from(await bot.client.file(table?.document?.file_id ?? '')).toString();
    expect(csv).toMatch(/Gulnara,Bus 1,https:\/\/t\.me\/\w+\?start=inv_/);
    const bakyt = await newcomer('B.', 'ky');
    expect((await open(bakyt, secretIn(/Bakyt.*/.exec(csv)?.[0]))).text).toContain('Bus 2');
    expect((await open(await newcomer('Zara'), secretIn(links.text))).text).toContain('Bus');
    const named = await bot.look((db) =>
      db.selectFrom('people').select('name').where('id', '=', bakyt.id).executeTakeFirst(),
    );
    expect(named).toEqual({ name: 'Bakyt' });
  });

  it('keeps quiet hours and the groups it is in', async () => {
    const organiser = bot.client.person(ORGANISER);
    expect((await organiser.ask('/quiet 22:30-06:30')).text).toContain('22:30–06:30');
    const { chat } = await bot.client.createGroup({ title: 'Bus 2', type: 'group', members: [ORGANISER] });
    await organiser.ask('/help', { chat: chat.id });
    const groups = () => bot.look((db) => db.selectFrom('group_chats').select(['chat', 'title']).execute());
    expect(await groups()).toEqual([{ chat: chat.id, title: 'Bus 2' }]);
    const moved = await bot.client.migrate(chat.id);
    await organiser.ask('/help', { chat: moved.chat.id });
    expect(await groups()).toEqual([{ chat: moved.chat.id, title: 'Bus 2' }]);
  });

  it('breaks no rule of the Bot API', async () => {
    expect(await bot.client.violations()).toEqual([]);
    expect(await bot.client.unanswered()).toEqual([]);
  });
});
