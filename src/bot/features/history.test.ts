import { describe, expect, it } from 'vitest';
import type { Changed, PublishedVersion } from '../../curation/curation.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { giveRole } from '../testing/give-role.ts';
import { keptDocument } from '../testing/kept-documents.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { GROUP, buttonData, press, text } from '../testing/updates.ts';

const version = (number: number, rest: Partial<PublishedVersion> = {}): PublishedVersion => ({
  ...{ version: number, publishedAt: number * 60_000, documents: 3, inForce: false },
  ...{ added: [], changed: [], removed: [] },
  ...rest,
});

const VERSIONS = [
  version(7, {
    parent: 6,
    inForce: true,
    added: ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'],
    removed: ['z.md'],
  }),
  version(6, { changed: ['agenda.md'] }),
  version(4),
];

/** Five versions or fewer, and what the curation was told. */
function setUp(replaced: Parameters<typeof createFakeCuration>[0] = {}) {
  let versions = VERSIONS;
  const asked: unknown[] = [];
  const bot = setUpBot({
    curation: createFakeCuration({
      versions: () => Promise.resolve(versions),
      rollback(...told) {
        asked.push(told);
        versions = [version(8, { inForce: true }), ...versions.map((kept) => ({ ...kept, inForce: false }))];
        const changed: Changed = { kind: 'done', version: 8, documents: [] };
        return Promise.resolve(changed);
      },
      ...replaced,
    }),
  });
  giveRole(bot.services, 'staff');
  const edited = () => bot.telegram.of('editMessageText');
  const toasts = () => bot.telegram.of('answerCallbackQuery').map((payload) => payload['text']);
  return { ...bot, asked, edited, toasts };
}

describe('/history', () => {
  it('tells who did what to which document and when, on the programme’s clock', async () => {
    const { telegram, handle } = setUp({
      documents: () => [keptDocument('agenda.md', { title: 'Agenda' })],
      history: () =>
        Promise.resolve([
          { at: 60_000, person: 8, action: 'replaced', document: 'agenda.md', version: 7 },
          { at: 0, person: 9, action: 'removed', document: 'gone.md', version: 6 },
          { at: 0, action: 'ingested', version: 5 },
          { at: 0, action: 'rolled-back', version: 4 },
        ]),
    });
    await handle(text('/history'));
    expect(telegram.texts()).toEqual([
      [
        'en:history-title\n',
        '• 1 January 1970, 09:01 · en:history-you · en:history-action-replaced · Agenda · en:history-version(version=7)',
        '• 1 January 1970, 09:00 · en:history-person(id=9) · en:history-action-removed · gone.md · en:history-version(version=6)',
        '• 1 January 1970, 09:00 · en:history-folder · en:history-action-ingested · en:history-version(version=5)',
        '• 1 January 1970, 09:00 · en:history-action-rolled-back · en:history-version(version=4)',
      ].join('\n'),
    ]);
  });

  it('says when there is nothing yet', async () => {
    const { telegram, handle } = setUp();
    await handle(text('/history'));
    expect(telegram.texts()).toEqual(['en:history-empty']);
  });

  it.each([
    ['a participant', 'participant', {}],
    ['staff in a group', 'staff', { chat: GROUP }],
  ] as const)('is unknown to %s', async (_who, role, where) => {
    const { telegram, services, handle } = setUp();
    giveRole(services, role);
    await handle(text('/history@dragoman_bot', where));
    expect(telegram.texts()).toEqual(['en:unknown-command']);
  });

  it('leads to the versions and back', async () => {
    const { telegram, handle, edited } = setUp();
    await handle(text('/history'));
    await handle(press(buttonData(telegram.of('sendMessage')[0]?.['reply_markup'], 'versions')));
    expect(edited()[0]?.['text']).toBe(
      [
        'en:history-versions',
        'en:history-version(version=7) · 1 January 1970, 09:07 · en:history-documents(count=3) · ✅ en:history-in-force\n' +
          '➕ a.md, b.md, c.md, d.md +1\n➖ z.md',
        'en:history-version(version=6) · 1 January 1970, 09:06 · en:history-documents(count=3)\n✏️ agenda.md',
        'en:history-version(version=4) · 1 January 1970, 09:04 · en:history-documents(count=3)',
        'en:rollback-what',
      ].join('\n\n'),
    );
    await handle(press(buttonData(edited()[0]?.['reply_markup'], 'button-previous')));
    expect(edited()[1]?.['text']).toBe('en:history-empty');
  });

  it('says when there is no version yet', async () => {
    const { handle, edited } = setUp({ versions: () => Promise.resolve([]) });
    await handle(press('history:versions'));
    expect(edited()[0]?.['text']).toBe('en:history-no-versions');
  });
});

describe('going back', () => {
  it('is offered to all versions but the one in force, asks first, and happens once', async () => {
    const { handle, edited, asked, toasts } = setUp();
    await handle(press('history:versions'));
    expect(() => buttonData(edited()[0]?.['reply_markup'], 'rollback-button(version=7)')).toThrow();
    await handle(press(buttonData(edited()[0]?.['reply_markup'], 'rollback-button(version=6)')));
    expect(edited()[1]?.['text']).toBe(
      'en:rollback-ask(version=6,date=1 January 1970, 09:06)\n\nen:rollback-what',
    );
    expect(asked).toEqual([]);
    const sure = buttonData(edited()[1]?.['reply_markup'], 'rollback-sure');
    await handle(press(sure), press(sure));
    expect(asked).toEqual([[6, { person: 8 }]]);
    expect(edited()[2]?.['text']).toBe('en:rollback-done(version=6,now=8)');
    expect(edited()).toHaveLength(3);
    expect(toasts()).toEqual([undefined, undefined, undefined, 'en:rollback-meanwhile']);
  });

  it.each(['rollback:5:7:sure', 'rollback:7:7:sure', 'rollback:6:4:sure', 'rollback:6:0:ask'])(
    'does nothing when the versions are not as the button says (%s)',
    async (data) => {
      const { telegram, handle, asked, toasts } = setUp();
      await handle(press(data));
      expect(asked).toEqual([]);
      expect(telegram.texts()).toEqual([]);
      expect(toasts()).toEqual(['en:rollback-meanwhile']);
    },
  );

  it('says that a version is gone which was there a moment ago', async () => {
    const { handle, toasts } = setUp({ rollback: () => Promise.resolve({ kind: 'gone' }) });
    await handle(press('rollback:6:7:sure'));
    expect(toasts()).toEqual(['en:rollback-meanwhile']);
  });

  it('says why it could not be done', async () => {
    const { handle, edited } = setUp({
      rollback: () => Promise.resolve({ kind: 'failed', reason: 'The disk is full.' }),
    });
    await handle(press('rollback:6:7:sure'));
    expect(edited()[0]?.['text']).toBe('en:shelf-failed(reason=The disk is full.)');
  });
});

describe('the button below a notice', () => {
  it('asks beside it whether to go back to what was before', async () => {
    const { telegram, handle, edited } = setUp();
    await handle(press('undo:7'));
    expect(telegram.of('sendMessage')[0]?.['text']).toContain('en:rollback-ask(version=6,');
    expect(buttonData(telegram.of('sendMessage')[0]?.['reply_markup'], 'rollback-sure')).toBe(
      'rollback:6:7:sure',
    );
    expect(edited()).toEqual([]);
  });

  it('leads past a version that staff went back from', async () => {
    const versions = [version(7, { parent: 4, inForce: true }), version(6, { parent: 4 }), version(4)];
    const { telegram, handle } = setUp({ versions: () => Promise.resolve(versions) });
    await handle(press('undo:7'));
    expect(telegram.texts()[0]).toContain('en:rollback-ask(version=4,');
  });

  it.each(['undo:6', 'undo:4', 'undo:9'])(
    'is too late once another version is in force (%s)',
    async (data) => {
      const { telegram, handle, toasts } = setUp();
      await handle(press(data));
      expect(telegram.texts()).toEqual([]);
      expect(toasts()).toEqual(['en:rollback-meanwhile']);
    },
  );
});
