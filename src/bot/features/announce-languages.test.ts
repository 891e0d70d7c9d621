import { describe, expect, it } from 'vitest';
import { setUpOffice, type Office } from '../testing/announcing-office.ts';
import { press, text } from '../testing/updates.ts';

const plain = (words: string) => ({ text: words, entities: [] });

describe('the languages of an announcement', () => {
  it('are listed with how they stand and how many read them', async () => {
    const { compose, tap, markup, lastText } = setUpOffice();
    await compose();
    await tap('announce-button-languages');
    const labels = JSON.stringify(markup());
    expect(labels).toContain('✍️ en:language-name');
    expect(labels).toContain('▫️ uz:language-name · 1');
    expect(labels).not.toContain('announce-button-translate');
    expect(lastText()).toContain('en:announce-language-missing');
  });

  it('are written by a person, with formatting, and so approved', async () => {
    const { compose, tap, draft, handle, lastText, awaited } = setUpOffice();
    await compose();
    await tap('announce-button-languages');
    await tap('uz:language-name');
    await tap('announce-button-language-write');
    expect(lastText()).toContain('Room 301');
    expect(await awaited()).toBe('text:uz:0');
    await handle(text('301-xona'));
    expect(draft().content.versions).toEqual({
      uz: { texts: [plain('301-xona')], by: 'person', approved: true },
    });
    expect(lastText()).toContain('en:announce-language-written(language=uz:language-name)');
    expect(lastText()).toContain('✅ uz:language-name');
  });

  it('are asked for text by text, a poll in one message', async () => {
    const { compose, desk, tap, draft, handle, lastText, awaited } = setUpOffice();
    await compose();
    const poll = { kind: 'poll', question: 'Dinner?', options: ['Yes', 'No'], several: false } as const;
    await desk.change(12, { parts: [...draft().content.parts, poll] });
    await handle(press('announce-language:12:uz:write'));
    await handle(text('301-xona'));
    expect(await awaited()).toBe('text:uz:1');
    expect(lastText()).toContain('Dinner?\nYes\nNo');
    await handle(text('Kechki ovqat?\nHa'));
    expect(lastText()).toContain('en:announce-text-lines(count=3)');
    await handle(text('Kechki ovqat?\nHa\nYoʻq'));
    expect(draft().content.versions.uz?.texts.map((each) => each.text)).toEqual([
      ...['301-xona', 'Kechki ovqat?', 'Ha', 'Yoʻq'],
    ]);
    await tap('announce-button-send');
    expect(lastText()).toContain('en:announce-sure-now');
  });

  it('that are too long are refused and may be written again', async () => {
    const { compose, draft, handle, lastText, awaited } = setUpOffice();
    await compose();
    await handle(press('announce-language:12:uz:write'), text('x'.repeat(4100)));
    expect(lastText()).toBe('en:announce-problem-too-long-in(language=uz:language-name,over=4,most=4096)');
    expect(draft().content.versions).toEqual({});
    expect(await awaited()).toBe('text:uz:0');
  });

  it('are seen as they arrive, approved, and taken away', async () => {
    const { compose, desk, draft, handle, telegram, lastText } = setUpOffice();
    await compose();
    await desk.setVersion(12, 'uz', { texts: [plain('301-xona')], by: 'model', approved: false });
    telegram.clear();
    await handle(press('announce-language:12:uz:see'));
    expect(telegram.texts()[0]).toBe('301-xona');
    expect(lastText()).toContain('en:announce-language-unapproved');
    await handle(press('announce-language:12:uz:approve'), press('announce-language:12:uz:approve'));
    expect(draft().content.versions.uz?.approved).toBe(true);
    await handle(press('announce-language:12:uz:remove'), press('announce-language:12:uz:remove'));
    expect(draft().content.versions).toEqual({});
    await handle(press('announce-language:12:uz:approve'));
    expect(draft().content.versions).toEqual({});
  });

  it('let the organiser say in which one the text is', async () => {
    const { compose, draft, handle } = setUpOffice();
    await compose();
    await handle(press('announce-language:12:az:original'));
    expect(draft().content.language).toBe('az');
  });

  it('keep what is written when a message is added', async () => {
    const { compose, desk, draft, tap, handle, lastText } = setUpOffice();
    await compose();
    await desk.setVersion(12, 'uz', { texts: [plain('301-xona')], by: 'person', approved: true });
    await tap('announce-button-add');
    await handle(text('Bring a pen'));
    expect(draft().content.versions.uz?.texts).toEqual([plain('301-xona'), plain('')]);
    expect(lastText()).toContain('en:announce-problem-incomplete-language(language=uz:language-name)');
    await handle(press('announce-language:12:uz:write'));
    expect(lastText()).toContain('Bring a pen');
    await handle(text('Ruchka oling'));
    expect(draft().content.versions.uz?.texts).toEqual([plain('301-xona'), plain('Ruchka oling')]);
  });
});

describe('the languages that are missing', () => {
  it('are drafted by the model; what it gets wrong is named', async () => {
    // It manages Uzbek and loses the room's number in Russian.
    const office: Office = setUpOffice({
      desk: {
        draftVersions: async (id) => ({
          ...(await office.desk.setVersion(id, 'uz', {
            ...{ texts: [plain('301-xona')], by: 'model', approved: false },
          })),
          failed: [{ language: 'ru', reason: { kind: 'altered', missing: ['301'], added: [] } }],
        }),
      },
    });
    await office.compose();
    await office.tap('announce-button-languages');
    await office.tap('announce-button-translate');
    expect(office.toasts().at(-1)).toBe('en:announce-translating');
    expect(office.lastText()).toContain(
      'en:announce-translation-missing(language=ru:language-name,missing=301)',
    );
    expect(JSON.stringify(office.markup())).toContain('📝 uz:language-name');
    await office.tap('announce-button-card');
    expect(office.lastText()).toContain('en:announce-problem-unapproved-language');
  });

  it('need no model when there are none', async () => {
    const { compose, handle, toasts } = setUpOffice();
    await compose();
    await handle(press('announce:12:translate'));
    expect(toasts()).toEqual(['en:announce-translate-nothing']);
  });
});
