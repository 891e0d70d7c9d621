import { expect, it } from 'vitest';
import { speechIn } from '../testing/fake-services.ts';
import { keptDocument } from '../testing/kept-documents.ts';
import { backToShelf, shelfView } from './shelf-view.ts';

const frame = { page: 1, speech: speechIn('en'), now: 0 };

it('says how to begin while there is nothing', () => {
  expect(shelfView([], frame)).toEqual({ text: 'en:shelf-empty', entities: [] });
});

it('tells documents of the same title apart by their files', () => {
  const title = 'Agenda of the study visit, all days and places';
  const view = shelfView(
    [keptDocument('agenda.pdf', { title }), keptDocument('ru/agenda.md', { title }), keptDocument('visa.md')],
    frame,
  );
  expect(view.buttons?.flat().map((button) => button.text)).toEqual([
    '📄 Agenda of the study vis… · agenda.pdf',
    '📄 Agenda of the study vis… · agenda.md',
    '📄 visa',
  ]);
});

it('leads back to the page where a document stands, or to the first when it is gone', () => {
  const documents = Array.from({ length: 20 }, (_, index) => keptDocument(`${index}.md`));
  const backTo = (path: string) => backToShelf(documents, path, speechIn('en'))[0]?.[0];
  expect(backTo('9.md')).toMatchObject({ callback_data: 'shelf:2' });
  expect(backTo('gone.md')).toMatchObject({ callback_data: 'shelf:1' });
});
