import { describe, expect, it } from 'vitest';
import { setUpOffice } from '../testing/announcing-office.ts';
import { message, press, text } from '../testing/updates.ts';

const HOUR = 60 * 60 * 1000;

describe('the audience', () => {
  it('is chosen by a button, and the count shows at once', async () => {
    const { compose, tap, draft, lastText, markup } = setUpOffice();
    await compose();
    await tap('announce-button-audience');
    const labels = JSON.stringify(markup());
    for (const name of ['all', 'cohort(name=Bus 2)', 'cohort(name=uz)', 'staff'])
      expect(labels).toContain(`audience-words-${name}`);
    expect(labels).toContain('✓ en:audience-words-cohort(name=uz)');
    await tap('audience-words-all');
    expect(draft().audience).toBe('all');
    // Two participants and the organiser; one more muted announcements.
    expect(lastText()).toContain('en:announce-reach(count=3) · en:announce-reach-muted(count=1)');
  });

  it('may be a group that the bot is in', async () => {
    const { compose, tap, draft, services } = setUpOffice();
    await services.groups.see(-100500, 'Bus 2 chat');
    await compose();
    await tap('announce-button-audience');
    await tap('Bus 2 chat');
    expect(draft().audience).toBe('group:-100500');
  });

  it('is written, where no button says it', async () => {
    const { compose, tap, draft, handle, awaited, lastText } = setUpOffice();
    await compose();
    await tap('announce-button-audience');
    await tap('announce-button-write-audience');
    expect(lastText()).toContain('cohort:"Bus 2" and not language:ru');
    await handle(text('cohort:uz and not language:ru'));
    expect(draft().audience).toBe('cohort:uz and not language:ru');
    expect(lastText()).toContain('en:announce-reach(count=1)');
    expect(await awaited()).toBeUndefined();
  });

  it('that cannot be read is answered with where, what, and an example; it may be written again', async () => {
    const { compose, tap, draft, handle, awaited, lastText } = setUpOffice();
    await compose();
    await tap('announce-button-audience');
    await tap('announce-button-write-audience');
    await handle(text('cohort:uz but language:ru'));
    expect(lastText()).toContain('cohort:uz 👉but language:ru');
    expect(lastText()).toContain('and | or');
    expect(lastText()).toContain('cohort:"Bus 2"');
    expect(draft().audience).toBe('cohort:uz');
    await handle(message({ sticker: {} } as never));
    expect(lastText()).toBe('en:announce-write-text');
    expect(await awaited()).toBe('audience');
  });

  it('of a made-up button is nobody’s', async () => {
    const { compose, handle, draft, toasts } = setUpOffice();
    await compose();
    await handle(press('announce-for:12:nonsense'));
    expect(toasts()).toEqual(['en:unknown-button']);
    expect(draft().audience).toBe('cohort:uz');
  });
});

describe('the time', () => {
  it('is chosen by a button and confirmed in both zones', async () => {
    const { compose, tap, draft, lastText, services } = setUpOffice();
    await services.people.setTimeZone(8, 'Asia/Almaty');
    await compose();
    await tap('announce-button-schedule');
    await tap('announce-time-evening');
    // 18:00 in Seoul on the first day of 1970, which is 9 hours after its midnight UTC.
    expect(draft().sendAt).toBe(9 * HOUR);
    expect(lastText()).toMatch(
      /announce-sure-at.*18:00 \(en:moment-city-seoul\) · .*15:00 \(en:moment-city-almaty\)/,
    );
    await tap('announce-button-sure-at');
    expect(draft()).toMatchObject({ state: 'approved', sendAt: 9 * HOUR });
  });

  it('can be taken back', async () => {
    const { compose, tap, draft } = setUpOffice();
    await compose();
    await tap('announce-button-schedule');
    await tap('announce-time-tomorrow');
    expect(draft().sendAt).toBe(23 * HOUR);
    await tap('announce-button-card');
    await tap('announce-button-schedule');
    await tap('announce-time-at-once');
    expect(draft()).not.toHaveProperty('sendAt');
  });

  it('is set also while something else is amiss, which the card says', async () => {
    const { compose, tap, draft, desk, lastText } = setUpOffice();
    await compose();
    await desk.change(12, { audience: '' });
    await tap('announce-button-schedule');
    await tap('announce-time-hour');
    expect(draft().sendAt).toBe(HOUR);
    expect(lastText()).toContain('en:announce-problem-no-audience');
  });

  it.each([
    ['soon', 'moment-unreadable'],
    ['1969-12-31 18:00', 'moment-past'],
  ])('written as %s is refused with why; the next one counts', async (words, key) => {
    const { compose, tap, draft, handle, lastText } = setUpOffice();
    await compose();
    await tap('announce-button-schedule');
    await tap('announce-button-write-time');
    await handle(text(words));
    expect(lastText()).toContain(`en:${key}`);
    expect(draft()).not.toHaveProperty('sendAt');
    await handle(text('18:30'));
    expect(draft().sendAt).toBe(9.5 * HOUR);
    expect(lastText()).toContain('en:announce-sure-at');
  });

  it('that the clock skips is refused with the nearest ones', async () => {
    const { compose, tap, draft, handle, lastText } = setUpOffice({
      services: { programme: { name: { en: 'Visit' }, timeZone: 'Europe/Berlin', contact: '' } },
    });
    await compose();
    await tap('announce-button-schedule');
    await tap('announce-button-write-time');
    await handle(text('2027-03-28 02:30'));
    expect(lastText()).toContain('en:moment-skipped(before=01:59,after=03:00)');
    expect(draft()).not.toHaveProperty('sendAt');
  });
});

describe('until when it counts', () => {
  it('is chosen, written, or without end', async () => {
    const { compose, tap, draft, handle, lastText } = setUpOffice();
    await compose();
    await tap('announce-button-until');
    await tap('draft-until-today');
    expect(draft().usefulUntil).toBe(15 * HOUR - 1);
    await tap('announce-button-until');
    await tap('draft-until-without-end');
    expect(draft()).not.toHaveProperty('usefulUntil');
    await tap('announce-button-until');
    await tap('announce-button-write-until');
    await handle(text('18:00'));
    expect(draft().usefulUntil).toBe(9 * HOUR);
    expect(lastText()).toContain('en:announce-until(moment=');
  });
});

describe('the buttons for people’s answers', () => {
  it('are switched on and off; a second press of the same one changes nothing', async () => {
    const { compose, tap, draft, handle } = setUpOffice();
    await compose();
    await tap('announce-button-answers');
    await tap('answer-button-coming');
    await handle(press('announce-answer:12:coming:on'));
    expect(draft().content.buttons).toEqual([{ kind: 'coming' }]);
    await tap('✓ 🙋');
    expect(draft().content.buttons).toEqual([]);
  });

  it('may be the organiser’s own, one a line, up to six in all', async () => {
    const { compose, tap, draft, handle, awaited, lastText, markup } = setUpOffice();
    await compose();
    await tap('announce-button-answers');
    await tap('answer-button-seen');
    await tap('announce-button-write-answers');
    await handle(text('Meat\nFish\n\nMeat\n Vegetables '));
    const own = ['Meat', 'Fish', 'Vegetables'].map((label) => ({ kind: 'own', label }));
    expect(draft().content.buttons).toEqual([{ kind: 'seen' }, ...own]);
    await tap('announce-button-answers');
    await tap('announce-button-write-answers');
    await handle(text('1\n2\n3\n4\n5\n6'));
    expect(lastText()).toBe('en:announce-problem-too-many-buttons(most=6)');
    await handle(text('x'.repeat(65)));
    expect(lastText()).toContain('en:announce-problem-bad-button');
    expect(await awaited()).toBe('answers');
    expect(draft().content.buttons).toHaveLength(4);
    await handle(press('announce:12:no-own-answers'));
    expect(draft().content.buttons).toEqual([{ kind: 'seen' }]);
    expect(JSON.stringify(markup())).not.toContain('no-own-answers');
  });

  it('stand under the preview', async () => {
    const { compose, desk, handle, telegram } = setUpOffice();
    await compose();
    await desk.change(12, { buttons: [{ kind: 'help' }] });
    telegram.clear();
    await handle(press('announce:12:preview'));
    expect(JSON.stringify(telegram.of('sendMessage')[0]?.['reply_markup'])).toContain(
      'en:answer-button-help',
    );
  });
});
