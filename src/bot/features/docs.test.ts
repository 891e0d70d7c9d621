import { describe, expect, it } from 'vitest';
import { documents } from '../testing/fake-services.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { FORUM, buttonData, press, text } from '../testing/updates.ts';

const shelf = (replaced: object = {}) =>
  setUpBot({
    listDocuments: () => Promise.resolve(documents(10)),
    openDocument: (path) =>
      Promise.resolve({ kind: 'file', name: path, bytes: Buffer.from('%PDF-1.4 \r\n\u0000ÿ', 'latin1') }),
    ...replaced,
  });

async function pressFirstDocument(bot: ReturnType<typeof setUpBot>) {
  await bot.handle(text('/docs'));
  await bot.handle(press(buttonData(bot.telegram.of('sendMessage')[0]?.['reply_markup'], 'Document 1')));
}

describe('/docs', () => {
  it('turns its pages in place; the same page twice does no harm', async () => {
    const { telegram, handle } = shelf();
    await handle(text('/docs'));
    expect(telegram.texts()).toEqual(['en:docs-title(count=10)\nen:docs-page(page=1,pages=2)']);
    const next = buttonData(telegram.of('sendMessage')[0]?.['reply_markup'], 'button-next');
    telegram.refuse(({ method }) =>
      method === 'editMessageText' && telegram.of('editMessageText').length > 1
        ? { error_code: 400, description: 'Bad Request: message is not modified: specified new message…' }
        : undefined,
    );
    await handle(press(next), press(next));
    expect(telegram.of('editMessageText')[0]).toMatchObject({
      message_id: 1000,
      text: 'en:docs-title(count=10)\nen:docs-page(page=2,pages=2)',
    });
    expect(telegram.of('answerCallbackQuery')).toEqual([expect.anything(), expect.anything()]);
    expect(telegram.texts()).not.toContain('en:fault');
  });

  it('sends a document whole, under its name', async () => {
    const bot = shelf();
    await pressFirstDocument(bot);
    expect(bot.telegram.of('sendDocument')).toEqual([
      {
        chat_id: 8,
        document: { name: 'document-1.pdf', bytes: Buffer.from('%PDF-1.4 \r\n\u0000ÿ', 'latin1') },
        caption: 'Document 1',
        caption_entities: [{ type: 'bold', offset: 0, length: 10 }],
      },
    ]);
    expect(bot.telegram.of('sendChatAction')).toMatchObject([{ action: 'upload_document' }]);
    expect(bot.telegram.of('answerCallbackQuery')).toHaveLength(1);
  });

  it('cleans a file’s name', async () => {
    const bot = shelf({
      openDocument: () => Promise.resolve({ kind: 'file', name: 'a;b"c\n.pdf', bytes: Buffer.from('x') }),
    });
    await pressFirstDocument(bot);
    expect(bot.telegram.of('sendDocument')).toMatchObject([{ document: { name: 'a_b_c.pdf' } }]);
  });

  it('names where a document stands on the web', async () => {
    const bot = shelf({
      listDocuments: () =>
        Promise.resolve(
          documents(1).map((document) => ({ ...document, sourceUrl: 'https://example.org/1' })),
        ),
    });
    await pressFirstDocument(bot);
    expect(bot.telegram.of('sendDocument')).toMatchObject([
      { caption: 'en:docs-link(title=Document 1)\nhttps://example.org/1' },
    ]);
  });

  it('gives a link where there is only a link', async () => {
    const bot = shelf({
      openDocument: () => Promise.resolve({ kind: 'link', url: 'https://example.org/1' }),
    });
    await pressFirstDocument(bot);
    expect(bot.telegram.texts().at(-1)).toBe('en:docs-link(title=Document 1)\nhttps://example.org/1');
  });

  it.each([
    ['is gone', { openDocument: () => Promise.resolve({ kind: 'missing' }) }, 'en:docs-not-found'],
    ['cannot be read', { openDocument: () => Promise.reject(new Error('EIO')) }, 'en:docs-failed'],
  ])('says when a document %s', async (_what, replaced, said) => {
    const bot = shelf(replaced);
    await pressFirstDocument(bot);
    expect(bot.telegram.texts().at(-1)).toBe(said);
  });

  it('says when Telegram does not take the file', async () => {
    const bot = shelf();
    bot.telegram.refuse(({ method }) =>
      method === 'sendDocument' ? { error_code: 413, description: 'Request Entity Too Large' } : undefined,
    );
    await pressFirstDocument(bot);
    expect(bot.telegram.texts().at(-1)).toBe('en:docs-failed');
  });

  it('opens nothing that the person may not read', async () => {
    const bot = shelf({ openDocument: () => Promise.reject(new Error('not to be opened')) });
    await bot.handle(press('document:AAAAAAAAAAAAAAAA'));
    expect(bot.telegram.texts()).toEqual(['en:docs-not-found']);
  });

  it('keeps a document in the topic where its button was pressed', async () => {
    const bot = shelf();
    await bot.handle(text('/docs'));
    const data = buttonData(bot.telegram.of('sendMessage')[0]?.['reply_markup'], 'Document 1');
    await bot.handle(press(data, { chat: FORUM, is_topic_message: true, message_thread_id: 42 }));
    expect(bot.telegram.of('sendDocument')).toMatchObject([{ message_thread_id: 42 }]);
  });
});
