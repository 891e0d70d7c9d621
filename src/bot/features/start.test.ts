import { describe, expect, it } from 'vitest';
import { documentId } from '../callbacks/document-id.ts';
import { documents } from '../testing/fake-services.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { AIGERIM, text } from '../testing/updates.ts';

describe('/start', () => {
  it('greets in the language of the person’s Telegram', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('/start', { from: AIGERIM }));
    expect(telegram.texts()).toEqual([
      'kk:start-greeting(programme=Study visit)\n\nkk:start-how\n\nkk:start-language',
    ]);
  });

  it('greets in English someone whose language is none of the ten', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('/start', { from: { ...AIGERIM, language_code: 'pt-br' } }));
    expect(telegram.texts()[0]).toContain('en:start-greeting');
  });

  it('by a link with a language keeps that language', async () => {
    const { telegram, services, handle } = setUpBot();
    await handle(text('/start lang_ko'));
    expect(services.kept.people.get(8)?.language).toBe('ko');
    expect(telegram.texts()[0]).toContain('ko:start-greeting');
  });

  it('by a link to a document sends it', async () => {
    const { telegram, handle } = setUpBot({
      listDocuments: () => Promise.resolve(documents(2)),
      openDocument: (path) => Promise.resolve({ kind: 'file', name: path, bytes: Buffer.from('PDF') }),
    });
    await handle(text(`/start doc_${documentId('document-2.pdf')}`));
    expect(telegram.of('sendDocument')).toMatchObject([{ document: { name: 'document-2.pdf' } }]);
  });

  it('by a link to a document that is gone says so', async () => {
    const { telegram, handle } = setUpBot();
    await handle(text('/start doc_nothing'));
    expect(telegram.texts()).toEqual(['en:docs-not-found']);
  });

  it.each(['inv_', 'lang_fr', 'doc_', '%%%'])('by a link it does not know (%s) greets', async (payload) => {
    const { telegram, services, handle } = setUpBot();
    await handle(text(`/start ${payload}`));
    expect(telegram.texts()[0]).toContain('en:start-greeting');
    expect(services.kept.people.get(8)).not.toHaveProperty('language');
  });
});
