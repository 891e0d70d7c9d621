import { describe, expect, it } from 'vitest';
import { setUpOffice } from '../testing/announcing-office.ts';
import { edited, text } from '../testing/updates.ts';

const KEPT = 'en:announce-edited-message(button=en:announce-button-anew)';

describe('a message that went into a draft and is edited', () => {
  it.each(['/announce Room 301', 'Room 301'])(
    'leaves the draft as it is, which is said (%s)',
    async (words) => {
      const { handle, desk, draft, lastText, awaited } = setUpOffice();
      const sent = text(words);
      await handle(...(words.startsWith('/') ? [sent] : [text('/announce'), sent]));
      await handle(edited(sent, words.replace('301', '302')));
      expect(lastText()).toContain(KEPT);
      expect(draft().content.parts).toMatchObject([{ text: { text: 'Room 301' } }]);
      expect([...desk.kept.keys()]).toEqual([12]);
      expect(await awaited()).toBe('parts');
    },
  );

  it('is something else when it was a question, or is another command now', async () => {
    const { handle, telegram } = setUpOffice();
    const question = text('bus?');
    await handle(question, text('/announce'));
    const part = text('Room 301');
    await handle(part, edited(question, 'train?'), edited(part, '/help'));
    expect(telegram.texts().filter((each) => each.includes(KEPT))).toEqual([]);
    expect(telegram.texts().at(-1)).toContain('en:help-title');
  });

  it('of somebody who composes nothing is nobody’s', async () => {
    const { handle, compose, telegram } = setUpOffice();
    await compose();
    await handle(edited(text('/anounce Room 302'), '/announce Room 302'));
    expect(telegram.texts().join()).not.toContain(KEPT);
    expect(telegram.texts().at(-1)).toContain('en:announce-card-draft(number=13)');
  });
});
