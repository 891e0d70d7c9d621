import { describe, expect, it } from 'vitest';
import type { Curation, DraftSettings } from '../../curation/curation.ts';
import { draftOf, EXISTING, understood } from '../testing/drafts.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { giveRole } from '../testing/give-role.ts';
import { keptDocument } from '../testing/kept-documents.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { buttonData, GROUP, press } from '../testing/updates.ts';

function office(replaced: Partial<Curation> = {}) {
  const bot = setUpBot({ curation: createFakeCuration(replaced) });
  giveRole(bot.services, 'staff');
  const { telegram } = bot;
  return {
    ...bot,
    toasts: () => telegram.of('answerCallbackQuery').map((payload) => payload['text']),
    keyboards: () =>
      telegram
        .of('editMessageReplyMarkup')
        .map(
          ({ reply_markup }) => (reply_markup as { inline_keyboard: { text: string }[][] }).inline_keyboard,
        ),
  };
}

/** Publishes each draft once. */
function publishOnce() {
  const published: [number, string, number][] = [];
  const publish: Curation['publish'] = (draft, way, { person }) => {
    if (published.length > 0) return Promise.resolve({ kind: 'gone' });
    published.push([draft, way, person]);
    return Promise.resolve({ kind: 'done', version: 12, documents: ['buses.md'] });
  };
  return { published, publish };
}

describe('publishing', () => {
  it('puts what came of it in the place of the preview, with the way back', async () => {
    const { published, publish } = publishOnce();
    const { telegram, handle } = office({ publish });
    await handle(press('draft:5:existing:replace'));
    expect(published).toEqual([[5, 'replace', 8]]);
    expect(telegram.texts()).toEqual(['✅ en:draft-published(version=12)\n\n📄 buses.md']);
    const [edited] = telegram.of('editMessageText');
    expect(edited).toMatchObject({ message_id: 1000 });
    expect(buttonData(edited?.['reply_markup'], 'rollback-undo')).toBe('undo:12');
  });

  it('happens once, however often it is pressed', async () => {
    const { published, publish } = publishOnce();
    const { telegram, handle, toasts } = office({ publish });
    await handle(
      press('draft:5:new:publish'),
      press('draft:5:new:publish'),
      press('draft:5:existing:keep-both'),
    );
    expect(published).toHaveLength(1);
    expect(toasts()).toEqual([undefined, 'en:draft-gone', 'en:draft-gone']);
    // The way back stays where it is.
    expect(telegram.texts()).toHaveLength(1);
    expect(telegram.of('editMessageReplyMarkup')).toEqual([]);
  });

  it('that fails says why and leaves the buttons', async () => {
    const reason = 'The disk is full. Free some space, then publish again.';
    const { telegram, handle } = office({ publish: () => Promise.resolve({ kind: 'failed', reason }) });
    await handle(press('draft:5:new:publish'));
    expect(telegram.texts()).toEqual([`❗ en:draft-failed\n${reason}`]);
    expect(telegram.of('editMessageText')).toEqual([]);
    expect(telegram.of('editMessageReplyMarkup')).toEqual([]);
  });

  it('says so while it takes its time, by a button that would do it again', async () => {
    let finish = () => {};
    const { telegram, keyboards } = await slowly(
      () =>
        new Promise((resolve) => {
          finish = () => resolve({ kind: 'failed', reason: 'Later.' });
        }),
      () => finish(),
    );
    expect(keyboards()[0]).toEqual([[{ text: '⏳ en:draft-working', callback_data: 'draft:5:new:publish' }]]);
    expect(keyboards()[1]?.flat()).toHaveLength(5);
    expect(telegram.texts()).toEqual(['❗ en:draft-failed\nLater.']);
  });

  it('leaves the buttons after a fault, too', async () => {
    let fail = () => {};
    const { keyboards, toasts } = await slowly(
      () =>
        new Promise((_resolve, reject) => {
          fail = () => reject(new Error('fault'));
        }),
      () => fail(),
    );
    expect(keyboards()[1]?.flat()).toHaveLength(5);
    expect(toasts()).toEqual(['en:fault']);
  });

  /** A press whose publication goes on until the buttons have said that it does. */
  async function slowly(publish: Curation['publish'], finish: () => void) {
    const timers = { wait: () => new Promise<void>((resolve) => setImmediate(resolve)) };
    const bot = setUpBot({ curation: createFakeCuration({ publish }) }, timers);
    giveRole(bot.services, 'staff');
    bot.telegram.refuse(({ method }) => {
      if (method === 'editMessageReplyMarkup') finish();
      return undefined;
    });
    await bot.handle(press('draft:5:new:publish'));
    const keyboards = () =>
      bot.telegram
        .of('editMessageReplyMarkup')
        .map(({ reply_markup }) => (reply_markup as { inline_keyboard: object[][] }).inline_keyboard);
    const toasts = () => bot.telegram.of('answerCallbackQuery').map((payload) => payload['text']);
    return { telegram: bot.telegram, keyboards, toasts };
  }
});

describe('correcting', () => {
  /** A curation that knows draft 5 and notes how it is corrected. */
  function corrections() {
    const corrected: DraftSettings[] = [];
    const correct: Curation['correct'] = (draft, settings) => {
      corrected.push(settings);
      return Promise.resolve(draft === 5 ? draftOf([understood({ existing: EXISTING })]) : undefined);
    };
    return { corrected, correct };
  }

  it('the language: ten to choose from, and the draft is shown anew', async () => {
    const { corrected, correct } = corrections();
    const { telegram, handle, keyboards } = office({ correct });
    await handle(press('draft:5:new:language'));
    expect(keyboards()[0]?.map((row) => row.length)).toEqual([2, 2, 2, 2, 2, 1]);
    await handle(press(buttonData(telegram.of('editMessageReplyMarkup')[0]?.['reply_markup'], 'kk:')));
    expect(corrected).toEqual([{ language: 'kk' }]);
    expect(telegram.texts()[0]).toContain('en:draft-existing');
    const markup = telegram.of('editMessageText')[0]?.['reply_markup'];
    expect(buttonData(markup, 'draft-button-replace')).toBe('draft:5:existing:replace');
  });

  it('the audience: everyone, the cohorts of documents, organisers, staff', async () => {
    const { corrected, correct } = corrections();
    const documents = () => [
      keptDocument('a.md', { audience: 'cohort:Делегация Казахстана, вторая группа' }),
      keptDocument('b.md', { audience: 'role:staff' }),
    ];
    const { telegram, handle, keyboards, toasts } = office({ correct, documents });
    await handle(press('draft:5:new:audience'));
    expect(toasts()).toEqual(['en:draft-audience-hint(example=cohort:Bus 2)']);
    expect(
      keyboards()[0]
        ?.flat()
        .map(({ text }) => text),
    ).toEqual([
      'en:audience-all',
      'en:audience-cohort(name=Делегация Казахстана, в…',
      'en:audience-organisers',
      'en:audience-staff',
      '◀ en:button-previous',
    ]);
    const markup = telegram.of('editMessageReplyMarkup')[0]?.['reply_markup'];
    await handle(press(buttonData(markup, 'audience-cohort')), press(buttonData(markup, 'audience-staff')));
    expect(corrected).toEqual([
      { audience: 'cohort:Делегация Казахстана, вторая группа' },
      { audience: 'role:staff' },
    ]);
    await handle(press('draft-audience:5:none'));
    expect(toasts().at(-1)).toBe('en:unknown-button');
  });

  it('until when it counts: the last moment of a day in the programme’s zone, or no end', async () => {
    const { corrected, correct } = corrections();
    const { handle } = office({ correct });
    // The clock stands at 1 January 1970, 09:00 in Seoul.
    await handle(
      press('draft-until:5:today'),
      press('draft-until:5:tomorrow'),
      press('draft-until:5:week'),
      press('draft-until:5:without-end'),
    );
    const midnight = Date.UTC(1970, 0, 1, 15) - 1;
    const day = 24 * 60 * 60 * 1000;
    expect(corrected).toEqual([
      { validUntil: midnight },
      { validUntil: midnight + day },
      { validUntil: midnight + 7 * day },
      { withoutEnd: true },
    ]);
  });

  it('can be left without choosing', async () => {
    const { handle, keyboards } = office();
    await handle(press('draft:5:existing:until'), press('draft:5:existing:back'));
    expect(JSON.stringify(keyboards()[0])).toContain('draft:5:existing:back');
    expect(JSON.stringify(keyboards()[1])).toContain('draft:5:existing:keep-both');
  });

  it('says when the draft is gone', async () => {
    const { telegram, handle, toasts } = office({ correct: corrections().correct });
    await handle(press('draft-language:6:kk'));
    expect(toasts()).toEqual(['en:draft-gone']);
    expect(telegram.texts()).toEqual([]);
  });
});

it('discards, once', async () => {
  let open = true;
  const { telegram, handle, toasts } = office({
    discard: () => {
      const wasOpen = open;
      open = false;
      return Promise.resolve(wasOpen);
    },
  });
  await handle(press('draft:5:new:discard'), press('draft:5:new:discard'));
  expect(telegram.texts()).toEqual(['🗑 en:draft-discarded']);
  expect(telegram.of('editMessageText')[0]).not.toHaveProperty('reply_markup');
  expect(toasts()).toEqual([undefined, 'en:draft-gone']);
});

describe('forged or passed on, no button does anything', () => {
  const BUTTONS = [
    ...['publish', 'replace', 'keep-both', 'language', 'audience', 'until', 'back', 'discard'].map(
      (action) => `draft:5:new:${action}`,
    ),
    ...['draft-language:5:kk', 'draft-audience:5:all', 'draft-until:5:today'],
  ];

  // The fake curation throws at whatever it is asked to do.
  it.each(['participant', 'organiser'] as const)('for the role %s', async (role) => {
    const { services, telegram, handle, toasts, log } = office();
    giveRole(services, role);
    await handle(...BUTTONS.map((data) => press(data)));
    expect(toasts()).toEqual(BUTTONS.map(() => 'en:unknown-button'));
    expect(telegram.calls.every(({ method }) => method === 'answerCallbackQuery')).toBe(true);
    expect(log()).not.toContain('could not be dealt with');
  });

  it('for staff in a group', async () => {
    const { handle, toasts } = office();
    await handle(...BUTTONS.map((data) => press(data, { chat: GROUP })));
    expect(toasts()).toEqual(BUTTONS.map(() => 'en:unknown-button'));
  });

  it('for staff who are staff no more', async () => {
    const { services, handle, toasts } = office({ publish: publishOnce().publish });
    await handle(press('draft:5:new:publish'));
    giveRole(services, 'participant');
    await handle(press('draft:6:new:publish'));
    expect(toasts()).toEqual([undefined, 'en:unknown-button']);
  });
});
