import { describe, expect, it } from 'vitest';
import type { Role } from '../../people/person.ts';
import { cohortId } from '../invites/known-cohorts.ts';
import { giveRole } from '../testing/give-role.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { AIGERIM, buttonData, GROUP, press, text } from '../testing/updates.ts';

const LINK = 'https://t.me/dragoman_bot?start=inv_secret-1';

function office(role: Role = 'organiser') {
  const bot = setUpBot();
  giveRole(bot.services, role);
  bot.services.kept.people.set(9, {
    ...{ id: 9, role: 'participant', cohorts: ['Bus 2'], blocked: false, firstSeen: 0, lastSeen: 0 },
  });
  const markup = () =>
    bot.telegram.calls.findLast(({ payload }) => payload['reply_markup'])?.payload['reply_markup'];
  return { ...bot, markup };
}

describe('/invite', () => {
  it('makes a link and a picture of what was chosen', async () => {
    const { handle, telegram, services, markup } = office();
    await handle(text('/invite'));
    await handle(press(buttonData(markup(), 'Bus 2')));
    await handle(press(buttonData(markup(), 'invite-days(count=7)')));
    await handle(press(buttonData(markup(), '🌐')));
    await handle(press(buttonData(markup(), 'ko:language-name')));
    await handle(press(buttonData(markup(), 'invite-button-make')));
    const [invite] = await services.invites.list();
    expect(invite).toMatchObject({
      ...{ label: 'Bus 2', role: 'participant', cohorts: ['Bus 2'], language: 'ko', by: 8 },
      ...{ expiresAt: 7 * 24 * 60 * 60 * 1000, mostUses: 100 },
    });
    expect(telegram.texts().at(-1)).toContain(LINK);
    expect(JSON.stringify(markup())).toContain(`"copy_text":{"text":"${LINK}"}`);
    const [photo] = telegram.of('sendPhoto');
    expect(photo).toMatchObject({ caption: 'Bus 2' });
    expect((photo?.['photo'] as { bytes: Buffer }).bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('makes what one line says', async () => {
    const { handle, telegram, services } = office();
    await handle(text('/invite Guests; cohort:bus 2; 30 uses; 7 days; kk'));
    expect(await services.invites.list()).toMatchObject([
      { label: 'Guests', cohorts: ['Bus 2'], mostUses: 30, language: 'kk' },
    ]);
    expect(telegram.texts()).toHaveLength(1);
  });

  it.each([
    ['/invite Guests; soon', 'en:invite-line-unread(part=soon)'],
    ['/invite Guests; role:owner', 'en:invite-line-role-not-allowed(part=role:owner)'],
  ])('makes nothing of what it cannot take: %s', async (line, said) => {
    const { handle, telegram, services } = office();
    await handle(text(line));
    expect(telegram.texts()[0]).toContain(said);
    expect(await services.invites.list()).toEqual([]);
  });

  it('lets owners invite to any role, for one person unless they choose otherwise', async () => {
    const { handle, services, markup } = office('owner');
    await handle(text('/invite'));
    await handle(press(buttonData(markup(), 'invite-role-staff')));
    await handle(press(buttonData(markup(), 'invite-button-make')));
    expect(await services.invites.list()).toMatchObject([{ role: 'staff', mostUses: 1, cohorts: [] }]);
  });

  it('looks at the role and the cohort again at each press', async () => {
    const { handle, telegram, services } = office();
    await handle(
      press(`inv:owner:-:7:1:any:make`),
      press(`inv:participant:${cohortId('Bus 9')}:7:1:any:make`),
      press(`inv:participant:-:7:1:any:make`, { from: AIGERIM }),
      press(`inv:participant:-:7:1:any:make`, { chat: GROUP }),
    );
    expect(telegram.of('answerCallbackQuery').map((payload) => payload['text'])).toEqual([
      ...['en:unknown-button', 'en:unknown-button', 'kk:unknown-button', 'en:unknown-button'],
    ]);
    expect(await services.invites.list()).toEqual([]);
  });

  it.each<Role>(['participant', 'staff'])('is an unknown command for the role %s', async (role) => {
    const { handle, telegram } = office(role);
    await handle(text('/invite'), text('/people'));
    expect(telegram.texts()).toEqual(['en:unknown-command', 'en:unknown-command']);
  });
});

describe('the list of invites', () => {
  async function withInvites(role: Role) {
    const bot = office(role);
    const { invites } = bot.services;
    await invites.create({ label: 'Bus 2', role: 'participant', cohorts: ['Bus 2'], mostUses: 30 });
    await invites.create({ label: 'Desk', role: 'staff', cohorts: [] });
    await invites.create({ label: 'Old', role: 'participant', cohorts: [], expiresAt: 0 });
    await invites.createAll([{ label: 'Aida', name: 'Aida', role: 'participant', cohorts: [] }]);
    return bot;
  }

  it('shows organisers those for participants, with their state', async () => {
    const { handle, telegram } = await withInvites('organiser');
    await handle(text('/invite list'));
    const [said = ''] = telegram.texts();
    expect(said).toMatch(/⚪ Old\n.*invite-state-expired[^]*🟢 Bus 2\n.*invite-came-of\(uses=0,most=30\)/);
    expect(said).toContain('invite-personal(made=1,used=0)');
    expect(said).not.toContain('Desk');
  });

  it('takes one back once they have said so twice', async () => {
    const { handle, services, telegram, markup } = await withInvites('organiser');
    await handle(text('/invite list'));
    await handle(press(buttonData(markup(), '🚫 Bus 2')));
    expect((await services.invites.find(1))?.revokedAt).toBeUndefined();
    await handle(press(buttonData(markup(), 'invite-button-revoke-sure')));
    expect((await services.invites.find(1))?.revokedAt).toBe(0);
    expect(telegram.texts().at(-1)).toContain('⚪ Bus 2');
  });

  it('takes back nothing that the person may not make', async () => {
    const { handle, services } = await withInvites('organiser');
    await handle(press('inv-revoke:2:1:sure'), press('inv-revoke:1:1:sure', { from: AIGERIM }));
    expect((await services.invites.find(2))?.revokedAt).toBeUndefined();
    expect((await services.invites.find(1))?.revokedAt).toBeUndefined();
  });

  it('keeps the link that stands above while it asks', async () => {
    const { handle, services, telegram } = await withInvites('organiser');
    const below = { inline_keyboard: [[{ text: 'copy', copy_text: { text: LINK } }]] };
    await handle(press('inv-revoke:1:0:ask', { reply_markup: below }));
    expect(telegram.of('editMessageText')).toEqual([]);
    expect(JSON.stringify(telegram.of('editMessageReplyMarkup'))).toContain(LINK);
    await handle(press('inv-revoke:1:0:sure', { reply_markup: below }));
    expect(telegram.texts().at(-1)).toBe('en:invite-revoked(label=Bus 2)');
    expect((await services.invites.find(1))?.revokedAt).toBe(0);
  });
});
