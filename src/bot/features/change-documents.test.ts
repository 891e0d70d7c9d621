import { describe, expect, it } from 'vitest';
import type { Changed, KeptDocument } from '../../curation/curation.ts';
import { documentId } from '../callbacks/document-id.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { giveRole } from '../testing/give-role.ts';
import { keptDocument } from '../testing/kept-documents.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { buttonData, press } from '../testing/updates.ts';

const ID = documentId('agenda.md');
/** Midnight in Seoul after the day on which the clock of these tests stands. */
const MIDNIGHT = 15 * 60 * 60 * 1000;
const DONE: Changed = { kind: 'done', version: 5, documents: ['agenda.md'] };

/** A shelf of one document, which does what it is told; `asked` is what it was told. */
function shelf(answer: Changed = DONE) {
  let documents: KeptDocument[] = [keptDocument('agenda.md', { title: 'Agenda' })];
  const asked: unknown[][] = [];
  const change = (...told: unknown[]) => {
    asked.push(told);
    return Promise.resolve(answer);
  };
  const bot = setUpBot({
    curation: createFakeCuration({
      documents: () => documents,
      remove(...told) {
        if (answer.kind === 'done') documents = [];
        return change('remove', ...told);
      },
      retire(path, validUntil, by) {
        documents = documents.map((document) => ({ ...document, validUntil }));
        return change('retire', path, validUntil, by);
      },
    }),
  });
  giveRole(bot.services, 'owner');
  const edited = () => bot.telegram.of('editMessageText');
  const toasts = () => bot.telegram.of('answerCallbackQuery').map((payload) => payload['text']);
  return { ...bot, asked, edited, toasts };
}

describe('removing a document', () => {
  it('asks before it removes, and a second press does no harm', async () => {
    const { handle, edited, asked, toasts } = shelf();
    await handle(press(`remove:${ID}:ask`));
    expect(edited()[0]?.['text']).toBe('en:shelf-remove-ask(title=Agenda)');
    expect(asked).toEqual([]);
    const sure = buttonData(edited()[0]?.['reply_markup'], 'shelf-button-remove-sure');
    await handle(press(sure), press(sure));
    expect(asked).toEqual([['remove', 'agenda.md', { person: 8 }]]);
    expect(edited()[1]?.['text']).toBe('en:shelf-removed(title=Agenda,version=5)');
    expect(edited()).toHaveLength(2);
    expect(toasts()).toEqual([undefined, undefined, 'en:shelf-gone']);
  });

  it('can be thought better of', async () => {
    const { handle, edited, asked } = shelf();
    await handle(press(`remove:${ID}:ask`));
    await handle(press(buttonData(edited()[0]?.['reply_markup'], 'button-previous')));
    expect(edited()[1]?.['text']).toContain('en:shelf-language');
    expect(asked).toEqual([]);
  });

  it.each<[Changed, string | undefined, string | undefined]>([
    [{ kind: 'failed', reason: 'The disk is full.' }, 'en:shelf-failed(reason=The disk is full.)', undefined],
    [{ kind: 'gone' }, undefined, 'en:shelf-gone'],
  ])('says what came of it: %o', async (answer, shown, toasted) => {
    const { handle, edited, toasts } = shelf(answer);
    await handle(press(`remove:${ID}:sure`));
    expect(edited()[0]?.['text']).toBe(shown);
    expect(toasts()).toEqual([toasted]);
  });
});

describe('retiring a document', () => {
  it.each([
    ['shelf-button-now', 0, 'en:shelf-retire-ask-now(title=Agenda)', '1 January 1970, 09:00'],
    [
      'shelf-button-today',
      MIDNIGHT,
      'en:shelf-retire-ask(title=Agenda,from=2 January 1970, 00:00)',
      '2 January 1970, 00:00',
    ],
    [
      'shelf-button-tomorrow',
      MIDNIGHT + 24 * 60 * 60 * 1000,
      'en:shelf-retire-ask(title=Agenda,from=3 January 1970, 00:00)',
      '3 January 1970, 00:00',
    ],
  ])('at the choice %s happens once it is confirmed', async (choice, from, question, said) => {
    const { handle, edited, asked, toasts } = shelf();
    await handle(press(`retire:${ID}:0:choose`));
    await handle(press(buttonData(edited()[0]?.['reply_markup'], choice)));
    expect(edited()[1]?.['text']).toBe(question);
    expect(asked).toEqual([]);
    const sure = buttonData(edited()[1]?.['reply_markup'], 'shelf-button-retire-sure');
    await handle(press(sure), press(sure));
    expect(asked).toEqual([['retire', 'agenda.md', from, { person: 8 }]]);
    expect(edited()[2]?.['text']).toBe(`en:shelf-retired(title=Agenda,from=${said},version=5)`);
    expect(toasts().at(-1)).toBe('en:shelf-retired-already');
  });

  it('never reaches into the past, whatever a button says', async () => {
    const { handle, asked } = shelf();
    await handle(press(`retire:${ID}:-86400000:sure`));
    expect(asked).toEqual([['retire', 'agenda.md', 0, { person: 8 }]]);
  });
});
