import { describe, expect, it } from 'vitest';
import { giveRole } from '../testing/give-role.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { edited, GROUP, press, text } from '../testing/updates.ts';

const CLOSED = 'en:access-closed(programme=Study visit) en:access-contact(contact=Ms Kim, +82 10 0000 0000)';

describe('a bot for invited people only', () => {
  it('has one friendly line for everybody else', async () => {
    const { handle, telegram, services } = setUpBot({ access: 'invite' });
    const question = text('When is dinner?');
    await handle(question, text('/start'), text('/docs'), edited(question, 'When is lunch?'));
    expect(telegram.texts()).toEqual([CLOSED, CLOSED, CLOSED]);
    expect(services.kept.turns).toEqual([]);
    await handle(press('docs:1'));
    expect(telegram.of('answerCallbackQuery')).toMatchObject([
      { text: 'en:access-closed(programme=Study visit)' },
    ]);
  });

  it('answers who came by an invite', async () => {
    const { handle, telegram, services } = setUpBot({ access: 'invite' });
    await services.invites.create({ label: 'Bus 2', role: 'participant', cohorts: [] });
    await handle(text('/start inv_secret-1'), text('/docs'));
    expect(telegram.texts()[0]).toContain('invite-welcome');
    expect(telegram.texts()[1]).toContain('docs-empty');
  });

  it.each(['organiser', 'staff', 'owner'] as const)('answers the role %s', async (role) => {
    const { handle, telegram, services } = setUpBot({ access: 'invite' });
    giveRole(services, role);
    await handle(text('/privacy'), text('When is dinner?'));
    expect(telegram.texts()).not.toContain(CLOSED);
  });

  it('lets everybody choose a language, see what is kept and have it erased', async () => {
    const { handle, telegram, services } = setUpBot({ access: 'invite' });
    await handle(text('/language'), text('/privacy'), text('/forget'));
    await handle(press('language:ko'), press('forget:8:yes'));
    expect(telegram.texts().join()).not.toContain('access-closed');
    expect(services.kept.forgotten).toEqual([8]);
  });

  it('says in a group only to those who speak to it that it is closed', async () => {
    const { handle, telegram } = setUpBot({ access: 'invite' });
    await handle(text('Hello all', { chat: GROUP }), text('@dragoman_bot When is dinner?', { chat: GROUP }));
    expect(telegram.texts()).toEqual([CLOSED]);
  });
});

it('warns who came by an invite that to be forgotten is to be shut out', async () => {
  const { handle, telegram, services } = setUpBot({ access: 'invite' });
  await services.invites.create({ label: 'Bus 2', role: 'participant', cohorts: [] });
  await handle(text('/start inv_secret-1'), text('/forget'));
  expect(telegram.texts().at(-1)).toBe('en:forget-ask\n\nen:access-forget');
});
