import { describe, expect, it } from 'vitest';
import { setUpBot } from '../testing/set-up-bot.ts';
import { buttonData, GROUP, press, text } from '../testing/updates.ts';

describe('/mute and /unmute', () => {
  it('turn announcements off and on again', async () => {
    const { handle, telegram, services } = setUpBot();
    await handle(text('/mute'));
    expect(services.kept.people.get(8)).toMatchObject({ muted: true });
    await handle(text('/quiet'), text('/unmute'));
    expect(services.kept.people.get(8)).not.toHaveProperty('muted');
    const [muted, quiet, unmuted] = telegram.texts();
    expect([muted, unmuted]).toEqual(['en:mute-on', 'en:mute-off']);
    expect(quiet).toContain('en:quiet-muted');
  });
});

describe('/quiet', () => {
  it('shows the usual hours by the programme’s clock until somebody chooses', async () => {
    const { handle, telegram } = setUpBot();
    await handle(text('/quiet'));
    expect(telegram.texts()[0]).toContain('en:quiet-hours(hours=22:00–07:00,zone=en:moment-city-seoul)');
    expect(JSON.stringify(telegram.of('sendMessage'))).toContain('✓ 22:00-07:00');
  });

  it('takes hours and zone by buttons, each shown at once', async () => {
    const { handle, telegram, services } = setUpBot();
    const markup = () =>
      telegram.calls.findLast(({ payload }) => payload['reply_markup'])?.payload['reply_markup'];
    await handle(text('/quiet'));
    await handle(press(buttonData(markup(), '21:00-08:00')));
    await handle(press(buttonData(markup(), 'quiet-zone-is')));
    await handle(press(buttonData(markup(), 'moment-city-almaty')));
    expect(services.kept.people.get(8)).toMatchObject({
      ...{ quiet: { from: 1260, until: 480 }, timeZone: 'Asia/Almaty' },
    });
    expect(telegram.texts().at(-1)).toContain('quiet-hours(hours=21:00–08:00,zone=en:moment-city-almaty)');
    await handle(press(buttonData(markup(), 'quiet-off')));
    expect(services.kept.people.get(8)?.quiet).toBe('off');
    expect(telegram.texts().at(-1)).toContain('en:quiet-none');
    await handle(press('quiet-zone:programme'));
    expect(services.kept.people.get(8)).not.toHaveProperty('timeZone');
  });

  it('takes hours that somebody writes, and says how when it cannot read them', async () => {
    const { handle, telegram, services } = setUpBot();
    await handle(text('/quiet 22:30-06:30'));
    expect(services.kept.people.get(8)?.quiet).toEqual({ from: 1350, until: 390 });
    await handle(text('/quiet late'), text('/quiet 7-7'));
    expect(telegram.texts().slice(1)).toEqual(
      Array.from({ length: 2 }, () => 'en:quiet-unreadable(example=/quiet 22:30-06:30)'),
    );
    expect(services.kept.people.get(8)?.quiet).toEqual({ from: 1350, until: 390 });
    await handle(text('/quiet off'));
    expect(services.kept.people.get(8)?.quiet).toBe('off');
  });

  it('in a group is everybody’s own, and changes no message of others', async () => {
    const { handle, telegram, services } = setUpBot();
    await handle(press('quiet:1', { chat: GROUP }));
    expect(services.kept.people.get(8)?.quiet).toEqual({ from: 1260, until: 480 });
    expect(telegram.of('editMessageText')).toEqual([]);
    expect(telegram.of('answerCallbackQuery')[0]?.['text']).toContain('quiet-hours');
  });
});
