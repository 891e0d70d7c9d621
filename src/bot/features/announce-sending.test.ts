import { describe, expect, it } from 'vitest';
import { setUpOffice } from '../testing/announcing-office.ts';
import { giveRole } from '../testing/give-role.ts';
import { press, text } from '../testing/updates.ts';

describe('sending now', () => {
  it('asks once more with the people counted anew, then approves', async () => {
    const { compose, tap, draft, lastText, services } = setUpOffice();
    await compose();
    const late = { id: 104, cohorts: ['uz'], role: 'participant', blocked: false } as const;
    services.kept.people.set(104, { ...late, firstSeen: 0, lastSeen: 0 });
    await tap('announce-button-send');
    expect(lastText()).toContain('❓ en:announce-sure-now(whom=en:announce-reach(count=3))');
    expect(draft().state).toBe('draft');
    await tap('announce-button-sure-now');
    expect(draft()).toMatchObject({ state: 'approved', approvedBy: 8 });
    expect(lastText()).toContain('en:announce-card-approved(number=12)');
  });

  it('may be thought over', async () => {
    const { compose, tap, draft, lastText } = setUpOffice();
    await compose();
    await tap('announce-button-send');
    await tap('announce-button-card');
    expect(draft().state).toBe('draft');
    expect(lastText()).toContain('en:announce-card-draft');
  });

  it('a second tap finds it approved, shows that and does no harm', async () => {
    const { compose, tap, draft, handle, desk, toasts, lastText } = setUpOffice();
    await compose();
    await tap('announce-button-send');
    const { changedAt } = draft();
    await handle(press(`announce-sure:12:now:${changedAt}`));
    const approved = desk.kept.get(12);
    await handle(press(`announce-sure:12:now:${changedAt}`), press('announce:12:send'));
    expect(desk.kept.get(12)).toEqual(approved);
    expect(toasts().slice(-2)).toEqual(['en:announce-moved-on', 'en:announce-moved-on']);
    expect(lastText()).toContain('en:announce-card-approved');
  });

  it('what somebody changed meanwhile is looked at once more', async () => {
    const { compose, tap, draft, desk, toasts } = setUpOffice();
    await compose();
    await tap('announce-button-send');
    await desk.change(12, { audience: 'all' });
    await tap('announce-button-sure-now');
    expect(draft().state).toBe('draft');
    expect(toasts().at(-1)).toBe('en:announce-changed-meanwhile');
  });

  it('gives up the time that was set, but not when it is refused', async () => {
    const { compose, tap, draft, desk, services } = setUpOffice();
    await compose();
    await desk.change(12, { sendAt: 5_000_000 });
    await tap('announce-button-send');
    // All people leave the cohort between the question and the answer.
    for (const person of services.kept.people.values())
      services.kept.people.set(person.id, { ...person, cohorts: [] });
    await tap('announce-button-sure-now');
    expect(draft()).toMatchObject({ state: 'draft', sendAt: 5_000_000 });
    await desk.change(12, { audience: 'all' });
    await tap('announce-button-send');
    await tap('announce-button-sure-now');
    expect(draft().state).toBe('approved');
    expect(draft()).not.toHaveProperty('sendAt');
  });
});

describe('what is not ready', () => {
  it.each([
    ['nothing in it', { parts: [] }, 'empty'],
    ['no audience', { audience: '' }, 'no-audience'],
    ['an audience of nobody', { audience: 'cohort:Mars' }, 'nobody'],
    ['only people who muted it', { audience: 'language:ko' }, 'nobody'],
  ])('%s: is said and nothing is sent', async (_what, change, problem) => {
    const { compose, draft, desk, handle, lastText, toasts } = setUpOffice();
    await compose();
    await desk.change(12, change);
    await handle(press('announce:12:send'));
    expect(lastText()).toContain(`❗ en:announce-problem-${problem}`);
    expect(toasts().at(-1)).toBe('en:announce-not-yet');
    expect(draft().state).toBe('draft');
  });

  it('a text too long in one language alone names it, and by how much', async () => {
    const { compose, desk, handle, lastText } = setUpOffice();
    await compose();
    const texts = [{ text: 'x'.repeat(4100), entities: [] }];
    await desk.setVersion(12, 'kk', { texts, by: 'person', approved: true });
    await handle(press('announce:12:send'));
    expect(lastText()).toContain(
      'en:announce-problem-too-long-in(language=kk:language-name,over=4,most=4096)',
    );
  });

  it('a language that nobody approved is named', async () => {
    const { compose, desk, handle, lastText } = setUpOffice();
    await compose();
    const texts = [{ text: '301-бөлме', entities: [] }];
    await desk.setVersion(12, 'kk', { texts, by: 'model', approved: false });
    await handle(press('announce:12:send'));
    expect(lastText()).toContain('en:announce-problem-unapproved-language(language=kk:language-name)');
  });
});

describe('whoever lost the role', () => {
  it('between draft and send is told so; nothing is sent and the draft stays', async () => {
    const { compose, tap, draft, services, toasts } = setUpOffice();
    await compose();
    await tap('announce-button-send');
    giveRole(services, 'participant');
    await tap('announce-button-sure-now');
    expect(toasts().at(-1)).toBe('en:announce-role-lost');
    expect(draft().state).toBe('draft');
  });

  it('is told apart from somebody who never had to do with it', async () => {
    const { compose, handle, draft, toasts } = setUpOffice();
    await compose();
    const from = { id: 101, is_bot: false, first_name: 'Aziz' };
    await handle(press(`announce-sure:12:now:${draft().changedAt}`, { from }));
    expect(toasts().at(-1)).toBe('uz:unknown-button');
    expect(draft().state).toBe('draft');
  });
});

describe('giving up', () => {
  it('a draft is asked about and then gone for good', async () => {
    const { compose, tap, draft, lastText, handle, toasts } = setUpOffice();
    await compose();
    await tap('announce-button-discard');
    expect(lastText()).toBe('❓ en:announce-sure-discard(number=12)');
    await tap('announce-button-discard-sure');
    expect(draft()).toMatchObject({ state: 'cancelled', cancelReason: 'discarded' });
    await handle(press('announce:12:discard-sure'));
    expect(toasts().at(-1)).toBe('en:announce-moved-on');
  });

  it('what waits for its time can become a draft again, or be stopped', async () => {
    const { compose, tap, desk, draft, handle } = setUpOffice();
    await compose();
    await desk.change(12, { sendAt: 5_000_000 });
    await desk.approve(12, { person: 8 });
    await handle(text('/announce 12'));
    await tap('announce-button-unapprove');
    expect(draft().state).toBe('draft');
    await desk.approve(12, { person: 8 });
    await handle(text('/announce 12'));
    await tap('announce-button-stop');
    await tap('announce-button-stop-sure');
    expect(draft().state).toBe('cancelled');
  });

  it('what does not exist is said', async () => {
    const { handle, toasts } = setUpOffice();
    await handle(press('announce:99:send'));
    expect(toasts()).toEqual(['en:announce-gone']);
  });
});

describe('/announcements', () => {
  it('lists the latest, each with a button that opens its card below', async () => {
    const { handle, desk, tap, lastText, markup } = setUpOffice();
    await handle(text('/announcements'));
    expect(lastText()).toBe('en:announce-list-empty');
    for (let count = 0; count < 9; count += 1) await desk.begin({ person: 8 }, 'en');
    await handle(text('/announce list'));
    expect(lastText()).toContain('en:docs-page(page=1,pages=2)');
    expect(JSON.stringify(markup())).toContain('announce:20:open');
    await tap('button-next');
    await tap('12');
    expect(lastText()).toContain('en:announce-card-draft(number=12)');
  });
});
