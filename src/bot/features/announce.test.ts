import { describe, expect, it } from 'vitest';
import type { Role } from '../../people/person.ts';
import { setUpOffice } from '../testing/announcing-office.ts';
import { giveRole } from '../testing/give-role.ts';
import { GROUP, message, press, text, type Incoming } from '../testing/updates.ts';

const photo = (id: string, rest: Incoming = {}) =>
  message({ photo: [{ file_id: id, file_unique_id: id, width: 1, height: 1 }], ...rest });
const bold = (offset: number) => ({ type: 'bold', offset, length: 4 }) as const;
const command = { type: 'bot_command', offset: 0, length: 9 } as const;

describe('/announce', () => {
  it('alone begins a draft, says what to do and waits', async () => {
    const { telegram, handle, draft, awaited, tap, lastText } = setUpOffice();
    await handle(text('/announce'));
    expect(telegram.texts()).toEqual(['en:announce-how']);
    expect(draft()).toMatchObject({ state: 'draft', author: 8, content: { language: 'en', parts: [] } });
    expect(await awaited()).toBe('parts');
    await tap('announce-button-discard');
    expect(draft().state).toBe('cancelled');
    expect(lastText()).toBe('🗑 en:announce-discarded(number=12)');
  });

  it('a second time goes on with the empty draft', async () => {
    const { handle, desk } = setUpOffice();
    await handle(text('/announce'), text('/announce'));
    expect([...desk.kept.keys()]).toEqual([12]);
  });

  it('with a text takes it with its formatting, shows it as it arrives, and the card below', async () => {
    const { telegram, handle, draft, lastText } = setUpOffice();
    await handle(message({ text: '/announce Room 301', entities: [command, bold(10)] }));
    const formatted = { text: 'Room 301', entities: [bold(0)] };
    expect(draft().content.parts).toEqual([{ kind: 'text', text: formatted }]);
    expect(telegram.of('sendMessage')[0]).toMatchObject({ chat_id: 8, ...formatted });
    for (const part of [
      'en:announce-card-draft(number=12)',
      'en:announce-problem-no-audience',
      'en:announce-more',
    ])
      expect(lastText()).toContain(part);
  });

  it('may be the caption of a photo', async () => {
    const { telegram, handle, draft } = setUpOffice({ role: 'owner' });
    await handle(photo('map', { caption: '/announce Here', caption_entities: [command] }));
    const caption = { text: 'Here', entities: [] };
    expect(draft().content.parts).toEqual([
      { kind: 'file', file: { kind: 'photo', fileId: 'map', caption } },
    ]);
    expect(telegram.of('sendPhoto')).toMatchObject([{ photo: 'map', caption: 'Here' }]);
  });

  it('with a number opens that announcement', async () => {
    const { handle, compose, lastText } = setUpOffice();
    await compose();
    expect(lastText()).toContain('en:announce-card-draft(number=12)');
    await handle(text('/announce 99'));
    expect(lastText()).toBe('en:announce-unknown-number(number=99)');
  });

  it.each<Role>(['participant', 'staff'])('is an unknown command to the role %s', async (role) => {
    const { telegram, handle, desk } = setUpOffice({ role });
    await handle(text('/announce'), text('/announcements'), text('/cancel'));
    expect(new Set(telegram.texts())).toEqual(new Set(['en:unknown-command']));
    expect(desk.kept.size).toBe(0);
  });

  it('does nothing in a group', async () => {
    const { handle, desk } = setUpOffice({ role: 'owner' });
    await handle(text('/announce@dragoman_bot Room 301', { chat: GROUP }));
    expect(desk.kept.size).toBe(0);
  });
});

describe('the messages that follow', () => {
  it('are added one by one, each shown, with one card below', async () => {
    const { telegram, handle, draft, awaited } = setUpOffice();
    await handle(text('/announce'));
    await handle(text('Room 301'), photo('map'));
    expect(draft().content.parts).toMatchObject([{ kind: 'text' }, { file: { fileId: 'map' } }]);
    expect(telegram.of('sendPhoto')).toMatchObject([{ photo: 'map' }]);
    // The prompt and the first card are gone.
    expect(telegram.of('deleteMessage')).toHaveLength(2);
    expect(await awaited()).toBe('parts');
  });

  it('tell the language of the announcement', async () => {
    const { handle, draft } = setUpOffice();
    await handle(text('/announce'), photo('map'), text('Автобус отправляется в восемь утра'));
    expect(draft().content.language).toBe('ru');
  });

  it('may be an album, which is one', async () => {
    const { bot, handle, draft, telegram } = setUpOffice();
    await handle(text('/announce'));
    const album = [photo('a', { media_group_id: '5' }), photo('b', { media_group_id: '5' })];
    await Promise.all(album.map((update) => bot.handleUpdate(update)));
    expect(draft().content.parts).toMatchObject([
      { kind: 'album', files: [{ fileId: 'a' }, { fileId: 'b' }] },
    ]);
    expect(telegram.of('sendMediaGroup')).toHaveLength(1);
  });

  it('of an owner are no documents while they are awaited, and are again afterwards', async () => {
    const { telegram, handle, tap, draft } = setUpOffice({ role: 'owner' });
    await handle(text('/announce'), photo('map'));
    expect(draft().content.parts).toHaveLength(1);
    await tap('announce-button-audience');
    await handle(photo('other'));
    expect(telegram.texts().at(-1)).toContain('en:upload-photo');
    expect(draft().content.parts).toHaveLength(1);
  });

  it.each([
    ['voice', 'other'],
    ['video', 'other'],
    ['sticker', 'other'],
    ['contact', 'other'],
  ])('cannot be a %s, which is said, and the draft waits on', async (kind, key) => {
    const { handle, draft, awaited, lastText } = setUpOffice();
    await handle(text('/announce'), message({ [kind]: {} }));
    expect(lastText()).toBe(`en:announce-unsupported-${key}`);
    expect(draft().content.parts).toEqual([]);
    expect(await awaited()).toBe('parts');
  });

  it('leave commands alone, and other people too', async () => {
    const { handle, draft, awaited, lastText } = setUpOffice();
    await handle(text('/announce'), text('/help'));
    expect(lastText()).toContain('en:announce-help');
    expect(await awaited()).toBe('parts');
    await handle(text('When?', { from: { id: 101, is_bot: false, first_name: 'Aziz' } }));
    expect(draft().content.parts).toEqual([]);
  });

  it('are awaited no more after /cancel', async () => {
    const { handle, draft, awaited, lastText } = setUpOffice();
    await handle(text('/announce'), text('/cancel'));
    expect(lastText()).toBe('en:announce-cancelled(number=12)');
    expect(await awaited()).toBeUndefined();
    expect(draft().state).toBe('draft');
    await handle(text('/cancel'));
    expect(lastText()).toBe('en:unknown-command');
  });

  it('that Telegram refuses are not taken', async () => {
    const { telegram, handle, draft, awaited, lastText } = setUpOffice();
    telegram.refuse(({ method }) =>
      method === 'sendPhoto' ? { error_code: 400, description: 'Bad Request: wrong file' } : undefined,
    );
    await handle(text('/announce'), photo('map'));
    expect(lastText()).toBe('en:announce-not-taken(reason=Bad Request: wrong file)');
    expect(draft().content.parts).toEqual([]);
    expect(await awaited()).toBe('parts');
  });

  it('that are too long, or too many, are not taken', async () => {
    const { handle, draft, lastText, desk } = setUpOffice();
    await handle(text('/announce'), photo('map', { caption: 'x'.repeat(1030) }));
    expect(lastText()).toBe('en:announce-problem-too-long(over=6,most=1024)');
    const one = { kind: 'text', text: { text: 'x', entities: [] } } as const;
    await desk.change(12, { parts: Array.from({ length: 10 }, () => one) });
    await handle(text('one more'));
    expect(lastText()).toBe('en:announce-problem-too-many-parts(most=10)');
    expect(draft().content.parts).toHaveLength(10);
  });

  it('of somebody who lost the role are not taken; the draft stays', async () => {
    const { services, handle, draft, awaited, telegram } = setUpOffice();
    await handle(text('/announce'));
    giveRole(services, 'participant');
    telegram.clear();
    await handle(text('Room 301'));
    expect(telegram.texts()).toEqual(['en:announce-role-lost']);
    expect(draft()).toMatchObject({ state: 'draft', content: { parts: [] } });
    expect(await awaited()).toBeUndefined();
  });

  it('for a draft that went out meanwhile are not taken', async () => {
    const { handle, compose, desk, tap, telegram } = setUpOffice();
    await compose();
    await tap('announce-button-add');
    await desk.approve(12, { person: 8 });
    telegram.clear();
    await handle(text('more'));
    expect(telegram.texts()[0]).toBe('en:announce-not-taken-any-more');
    expect(telegram.texts()[1]).toContain('en:announce-card-approved');
  });
});

describe('the card', () => {
  it('takes the text anew only when the new one is there', async () => {
    const { handle, compose, tap, draft, lastText } = setUpOffice();
    await compose();
    await tap('announce-button-anew');
    expect(lastText()).toBe('en:announce-anew');
    expect(draft().content.parts).toMatchObject([{ text: { text: 'Room 301' } }]);
    await handle(text('Room 302'));
    expect(draft().content.parts).toMatchObject([{ text: { text: 'Room 302' } }]);
  });

  it('shows the whole of it again, then itself', async () => {
    const { telegram, compose, tap } = setUpOffice();
    await compose();
    await tap('announce-button-preview');
    expect(telegram.texts().at(-2)).toBe('Room 301');
    expect(telegram.texts().at(-1)).toContain('en:announce-card-draft');
    // The card of the beginning, and that above the preview.
    expect(telegram.of('deleteMessage')).toHaveLength(2);
  });

  it('says what Telegram has against showing it, and stays', async () => {
    const { telegram, compose, tap, toasts, lastText } = setUpOffice();
    await compose();
    telegram.refuse(({ payload }) =>
      payload['text'] === 'Room 301' ? { error_code: 400, description: 'Bad Request: no' } : undefined,
    );
    await tap('announce-button-preview');
    expect(toasts()).toEqual(['en:announce-not-shown(reason=Bad Request: no)']);
    expect(lastText()).toContain('en:announce-card-draft');
  });

  it('makes it urgent and back, and a second press changes nothing more', async () => {
    const { compose, tap, draft, handle } = setUpOffice();
    await compose();
    await tap('announce-button-urgent');
    await handle(press('announce:12:urgent'));
    expect(draft().urgent).toBe(true);
    await tap('announce-button-usual');
    expect(draft().urgent).toBe(false);
  });

  it('is one message: what is pressed changes it in place', async () => {
    const { telegram, compose, tap, services } = setUpOffice();
    await compose();
    await tap('announce-button-audience');
    await tap('announce-button-card');
    expect(telegram.of('sendMessage')).toHaveLength(1);
    expect(telegram.of('editMessageText')).toHaveLength(2);
    expect(await services.announcementCards.of(12)).toEqual([{ chat: 8, message: 1000 }]);
  });
});
