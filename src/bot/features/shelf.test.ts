import { describe, expect, it } from 'vitest';
import { documentId } from '../callbacks/document-id.ts';
import { keptButton, removeButton, retireButton } from '../callbacks/shelf-buttons.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { documents } from '../testing/fake-services.ts';
import { giveRole } from '../testing/give-role.ts';
import { keptDocument } from '../testing/kept-documents.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { GROUP, buttonData, press, text } from '../testing/updates.ts';

/** The clock of these tests stands at 0, which is 09:00 in Seoul. */
const KEPT = [
  keptDocument('agenda.md'),
  keptDocument('almaty/bus.md', { title: 'Bus', audience: 'cohort:Almaty' }),
  keptDocument('old.md', { validUntil: -1 }),
  keptDocument('soon.md', { validFrom: 3_600_000, validUntil: 7_200_000, audience: 'role:staff' }),
];

function shelf(replaced: Parameters<typeof createFakeCuration>[0] = {}) {
  const bot = setUpBot({
    listDocuments: () => Promise.resolve(documents(1)),
    openAnyDocument: (path) => Promise.resolve({ kind: 'file', name: path, bytes: Buffer.from(path) }),
    curation: createFakeCuration({ documents: () => KEPT, ...replaced }),
  });
  giveRole(bot.services, 'staff');
  return bot;
}

const kept = (path: string, step: Parameters<typeof keptButton.pack>[0]['step']) =>
  keptButton.pack({ id: documentId(path), step });

const labels = (markup: unknown) =>
  (markup as { inline_keyboard: { text: string }[][] }).inline_keyboard.flat().map((button) => button.text);

describe('/docs for staff', () => {
  it('lists every document, and marks what not everybody may read now', async () => {
    const { telegram, handle } = shelf();
    await handle(text('/docs'));
    expect(telegram.texts()).toEqual([
      'en:shelf-title(count=4)\n⌛ en:shelf-expired · 🕓 en:shelf-not-yet · 🔒 en:shelf-limited',
    ]);
    expect(labels(telegram.of('sendMessage')[0]?.['reply_markup'])).toEqual([
      '📄 agenda',
      '🔒 Bus',
      '⌛ old',
      '🕓🔒 soon',
    ]);
  });

  it('turns its pages in place', async () => {
    const many = Array.from({ length: 17 }, (_, index) => keptDocument(`${index}.md`));
    const { telegram, handle } = shelf({ documents: () => many });
    await handle(text('/docs'));
    await handle(press(buttonData(telegram.of('sendMessage')[0]?.['reply_markup'], 'button-next')));
    expect(telegram.of('editMessageText')).toMatchObject([
      { message_id: 1000, text: 'en:shelf-title(count=17)\nen:docs-page(page=2,pages=3)' },
    ]);
    expect(telegram.of('answerCallbackQuery')).toHaveLength(1);
  });

  it('is the list of participants in a group, and for everybody else', async () => {
    const { telegram, services, handle } = shelf();
    await handle(text('/docs@dragoman_bot', { chat: GROUP }));
    giveRole(services, 'organiser');
    await handle(text('/docs'));
    expect(telegram.texts()).toEqual(['en:docs-title(count=1)', 'en:docs-title(count=1)']);
  });
});

describe('the card of a document', () => {
  it('tells all that is known of it, and leads back to its page', async () => {
    const { telegram, handle } = shelf();
    await handle(press(kept('soon.md', 'card')));
    expect(telegram.texts()).toEqual([
      [
        'soon\nsoon.md\n',
        'en:shelf-language(language=en:language-name)',
        'en:shelf-audience(audience=en:audience-staff)',
        'en:shelf-valid-from(date=1 January 1970, 10:00)',
        'en:shelf-valid-until(date=1 January 1970, 11:00)',
        'en:shelf-updated(date=1 January 1970, 09:00)',
      ].join('\n'),
    ]);
    const markup = telegram.of('editMessageText')[0]?.['reply_markup'];
    expect(buttonData(markup, 'shelf-button-list')).toBe('shelf:1');
    expect(labels(markup)).toHaveLength(6);
  });

  it('says how many passages it has, that it has expired, or that it never will', async () => {
    const { telegram, handle } = shelf({
      documents: () => [
        keptDocument('a.md', { passages: 12 }),
        keptDocument('b.md', { validUntil: -60_000 }),
      ],
    });
    await handle(press(kept('a.md', 'card')), press(kept('b.md', 'card')));
    expect(telegram.texts()[0]).toContain('en:shelf-valid-always');
    expect(telegram.texts()[0]).toContain('en:shelf-passages(count=12)');
    expect(telegram.texts()[1]).toContain('en:shelf-expired-since(date=1 January 1970, 08:59)');
  });

  it('hands the file over, also what the person would not find in their answers', async () => {
    const { telegram, handle } = shelf();
    await handle(press(kept('almaty/bus.md', 'download')));
    expect(telegram.of('sendDocument')).toMatchObject([
      { chat_id: 8, caption: 'Bus', document: { bytes: Buffer.from('almaty/bus.md') } },
    ]);
  });

  it('asks for the file that is to replace it', async () => {
    const awaited: unknown[] = [];
    const { telegram, handle } = shelf({
      awaitReplacement: (...asked) => Promise.resolve(awaited.push(asked) > 0),
    });
    await handle(press(kept('agenda.md', 'replace')));
    expect(awaited).toEqual([['agenda.md', { person: 8 }]]);
    expect(telegram.texts()).toEqual(['en:shelf-replace-send(title=agenda)']);
    expect(telegram.of('answerCallbackQuery')).toHaveLength(1);
  });

  it('shows who changed it and when', async () => {
    const asked: unknown[] = [];
    const { telegram, handle } = shelf({
      history: (options) => {
        asked.push(options);
        return Promise.resolve([{ at: 0, person: 9, action: 'replaced', document: 'agenda.md', version: 4 }]);
      },
    });
    await handle(press(kept('agenda.md', 'history')));
    expect(asked).toEqual([{ path: 'agenda.md', limit: 10 }]);
    expect(telegram.texts()[0]).toContain('en:history-person(id=9) · en:history-action-replaced · agenda · ');
    expect(buttonData(telegram.of('editMessageText')[0]?.['reply_markup'], 'previous')).toBe(
      kept('agenda.md', 'card'),
    );
  });
});

const PRESSES = [
  ...(['card', 'download', 'replace', 'history'] as const).map((step) => kept('agenda.md', step)),
  retireButton.pack({ id: documentId('agenda.md'), from: 0, step: 'sure' }),
  removeButton.pack({ id: documentId('agenda.md'), step: 'sure' }),
  'shelf:1',
  'history:versions',
  'rollback:1:2:sure',
  'undo:2',
];

describe.each(PRESSES)('the button %s', (data) => {
  it.each([
    ['by a participant', 'participant', {}],
    ['by an organiser', 'organiser', {}],
    ['by staff in a group', 'staff', { chat: GROUP }],
  ] as const)('does nothing when pressed %s', async (_who, role, where) => {
    const { telegram, services, handle } = shelf();
    giveRole(services, role);
    await handle(press(data, where));
    expect(telegram.calls.map(({ method }) => method)).toEqual(['answerCallbackQuery']);
    expect(telegram.of('answerCallbackQuery')).toMatchObject([{ text: 'en:unknown-button' }]);
  });
});

it.each([
  'kept:AAAAAAAAAAAAAAAA:card',
  'kept:AAAAAAAAAAAAAAAA:download',
  'retire:AAAAAAAAAAAAAAAA:0:sure',
  'remove:AAAAAAAAAAAAAAAA:sure',
])('a button of a document that is gone, or never was, opens nothing (%s)', async (data) => {
  const { telegram, handle } = shelf({ documents: () => [] });
  await handle(press(data));
  expect(telegram.calls.map(({ method }) => method)).toEqual(['answerCallbackQuery']);
  expect(telegram.of('answerCallbackQuery')).toMatchObject([{ text: 'en:shelf-gone' }]);
});
