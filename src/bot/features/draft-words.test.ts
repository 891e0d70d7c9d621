import { describe, expect, it } from 'vitest';
import type { DraftFile } from '../../curation/curation.ts';
import type { ExpectationChange } from '../../curation/expectation.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { loadTexts } from '../../languages/texts.ts';
import { projectFolder } from '../../shared/project-folder.ts';
import { draftOf, EXISTING, understood } from '../testing/drafts.ts';
import { createFakeCuration } from '../testing/fake-curation.ts';
import { giveRole } from '../testing/give-role.ts';
import { keptDocument } from '../testing/kept-documents.ts';
import { setUpBot } from '../testing/set-up-bot.ts';
import { JOHN, message, press, text } from '../testing/updates.ts';

const say = loadTexts(projectFolder('locales'));

const faults = (['title', 'language', 'audience', 'validUntil'] as const).map((expected) => ({
  ...{ part: 'what', expected },
}));
const change = (rest: Partial<ExpectationChange>): ExpectationChange => ({
  ...{ expectation: { question: 'When?', language: 'en' }, breaks: false, rewords: false },
  ...{ before: { kind: 'not-known' }, after: { kind: 'unavailable' } },
  ...rest,
});
const quoted = (quote: string) => ({ kind: 'document', document: 'a.md', quote }) as const;
const KINDS: readonly (readonly DraftFile[])[] = [
  [understood({ existing: EXISTING, faults, pagesWithoutText: [1], validUntil: 0 })],
  [
    understood({ audience: 'cohort:Bus 2' }),
    understood({ existing: EXISTING }),
    understood({ isSame: true }),
  ],
  [understood({ isSame: true })],
  [{ kind: 'refused', name: 'a.docx', reason: 'It is damaged.' }],
  ['participant', 'organiser', 'staff', 'owner'].map((role) => understood({ audience: `role:${role}` })),
];

describe.each(LANGUAGES)('in %s', (language) => {
  const from = { ...JOHN, language_code: language };

  it('documents from staff find their words', async () => {
    let drafts = 0;
    const changes = [
      change({ breaks: true }),
      change({ rewords: true, before: quoted('At 9.'), after: quoted('By 9.') }),
      ...Array.from({ length: 5 }, () => change({ after: { kind: 'not-known' } })),
    ];
    const { telegram, services, handle, log } = setUpBot({
      say,
      curation: createFakeCuration({
        receive: () => Promise.resolve(draftOf(KINDS[drafts++], { changes })),
        receiveNote: () => Promise.resolve(draftOf()),
        correct: () => Promise.resolve(draftOf([understood()], { changesProblem: { reason: 'No.' } })),
        publish: (_draft, way) =>
          Promise.resolve(
            way === 'publish'
              ? { kind: 'done', version: 1234, documents: ['a.md'] }
              : { kind: way === 'replace' ? 'gone' : 'failed', reason: 'No.' },
          ),
        discard: () => Promise.resolve(true),
        documents: () => [keptDocument('a.md', { audience: 'cohort:Bus 2' })],
      }),
    });
    giveRole(services, 'staff');
    await services.people.setLanguage(JOHN.id, language);
    telegram.files.contents.set('a', Buffer.from('x'));
    const document = { file_id: 'a', file_unique_id: 'a', file_name: 'a.md' };
    await handle(
      ...KINDS.map(() => message({ document, from })),
      message({ document: { ...document, file_id: 'lost' }, from }),
      message({ document: { ...document, file_size: 30_000_000 }, from }),
      message({ photo: [], from }),
      ...['/note', '/note Bus 2', '/help'].map((words) => text(words, { from })),
      ...['publish', 'replace', 'keep-both', 'language', 'audience', 'until', 'back', 'discard'].map(
        (action) => press(`draft:5:existing:${action}`, { from }),
      ),
      press('draft-until:5:today', { from }),
    );
    expect(drafts).toBe(KINDS.length);
    expect(log()).not.toContain('could not be dealt with');
    expect(telegram.texts()).not.toContain(say(language, 'fault'));
    for (const { payload } of telegram.calls)
      expect(JSON.stringify(payload)).not.toMatch(/\{ ?\$|undefined|1[.,\s]234/);
  });

  it('no word over the chat is cut, no label of a button is long', () => {
    for (const key of ['draft-gone', 'draft-audience-hint'])
      expect([...say(language, key, { example: 'cohort:Bus 2' })].length).toBeLessThanOrEqual(200);
    const labels = ['publish', 'replace', 'keep-both', 'language', 'audience', 'until', 'discard'];
    for (const name of labels)
      expect([...say(language, `draft-button-${name}`)].length).toBeLessThanOrEqual(32);
  });
});
