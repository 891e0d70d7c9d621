import { describe, expect, it } from 'vitest';
import type { NewInvite } from '../../people/invite.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { AIGERIM, GROUP, text } from '../testing/updates.ts';

const BUS: NewInvite = { label: 'Bus 2', role: 'participant', cohorts: ['Bus 2'] };

describe('a tap on an invite', () => {
  it('enrols, and greets in the language of the invite', async () => {
    const { handle, telegram, services } = setUpBot();
    await services.invites.create({ ...BUS, language: 'ko' });
    await handle(text('/start inv_secret-1'));
    expect(services.kept.people.get(8)).toMatchObject({ cohorts: ['Bus 2'], language: 'ko', enrolledAt: 0 });
    expect(telegram.texts()[0]).toContain(
      'ko:invite-welcome(programme=Study visit)\nko:invite-cohorts(cohorts=Bus 2)',
    );
    expect(services.kept.notices).toEqual([]);
  });

  it('leaves the language that somebody chose', async () => {
    const { handle, telegram, services } = setUpBot();
    await services.invites.create({ ...BUS, language: 'ko' });
    await handle(text('/start lang_ru'), text('/start inv_secret-1'));
    expect(telegram.texts().at(-1)).toContain('ru:invite-welcome');
  });

  it('for the second time changes nothing and says the same', async () => {
    const { handle, telegram, services } = setUpBot();
    await services.invites.create({ ...BUS, mostUses: 1 });
    await handle(text('/start inv_secret-1'), text('/start inv_secret-1'));
    expect(telegram.texts()[1]).toContain(
      'en:invite-again(programme=Study visit)\nen:invite-cohorts(cohorts=Bus 2)',
    );
    expect((await services.invites.find(1))?.uses).toBe(1);
  });

  it('that gives a role is told to owners', async () => {
    const { handle, telegram, services } = setUpBot();
    await services.invites.create({ ...BUS, label: 'Desk', role: 'organiser' });
    await handle(text('/start inv_secret-1', { from: AIGERIM }));
    expect(telegram.texts()[0]).toContain('kk:invite-became-organiser');
    expect(services.kept.notices).toEqual([
      { kind: 'role-by-invite', person: 7, name: 'Aigerim', role: 'organiser', label: 'Desk' },
    ]);
  });

  it.each([
    ['expired', { ...BUS, expiresAt: 0 }],
    ['used-up', { ...BUS, mostUses: 0 }],
  ])('that is %s says so and whom to ask', async (end, invite) => {
    const { handle, telegram, services } = setUpBot();
    await services.invites.create(invite);
    await handle(text('/start inv_secret-1'));
    expect(telegram.texts()).toEqual([
      `en:invite-ended-${end} en:invite-ask-contact(contact=Ms Kim, +82 10 0000 0000)\n\nen:start-how`,
    ]);
    expect(services.kept.people.get(8)?.enrolledAt).toBeUndefined();
  });

  it('that was withdrawn, or never was, says so; without a contact it names the organisers', async () => {
    const { handle, telegram, services } = setUpBot({
      access: 'invite',
      programme: { name: { en: 'Study visit' }, timeZone: 'Asia/Seoul', contact: '' },
    });
    await services.invites.create(BUS);
    await services.invites.revoke(1);
    await handle(text('/start inv_secret-1'), text('/start inv_nobody'));
    expect(telegram.texts()).toEqual([
      'en:invite-ended-revoked en:invite-ask',
      'en:invite-ended-unknown en:invite-ask',
    ]);
  });

  it('in a group enrols nobody', async () => {
    const { handle, services } = setUpBot();
    await services.invites.create(BUS);
    await handle(text('/start@dragoman_bot inv_secret-1', { chat: GROUP }));
    expect(services.kept.people.get(8)?.enrolledAt).toBeUndefined();
  });
});
