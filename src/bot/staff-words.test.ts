import { describe, expect, it } from 'vitest';
import type { AuditAction } from '../curation/curation.ts';
import type { ExpectationChange } from '../curation/expectation.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { loadTexts } from '../languages/texts.ts';
import { projectFolder } from '../shared/project-folder.ts';
import { documentId } from './callbacks/document-id.ts';
import { createFakeCuration } from './testing/fake-curation.ts';
import { giveRole } from './testing/give-role.ts';
import { keptDocument } from './testing/kept-documents.ts';
import { setUpBot } from './testing/set-up-bot.ts';
import { JOHN, press, text } from './testing/updates.ts';
import { noticeView } from './views/notice-view.ts';
import { speak } from './views/speech.ts';

const say = loadTexts(projectFolder('locales'));
const ID = documentId('agenda.md');
const ACTIONS: readonly AuditAction[] = [
  'published',
  'replaced',
  'noted',
  'retired',
  'removed',
  'rolled-back',
  'expected',
  'ingested',
];
const VERSIONS = [2, 1].map((version) => ({
  ...{ version, parent: version - 1, publishedAt: 0, documents: 1234, inForce: version === 2 },
  ...{ added: ['a.md'], changed: [], removed: [] },
}));
const DONE = () => Promise.resolve({ kind: 'done', version: 1234, documents: [] } as const);

describe.each(LANGUAGES)('in %s', (language) => {
  it('all that staff do with the documents finds its words', async () => {
    const from = { ...JOHN, language_code: language };
    const bot = setUpBot({
      say,
      curation: createFakeCuration({
        documents: () => [
          keptDocument('agenda.md', { language, validFrom: 1, passages: 5 }),
          keptDocument('old.md', { language, validUntil: -1, audience: 'role:staff' }),
        ],
        history: () =>
          Promise.resolve([
            ...ACTIONS.map((action) => ({ at: 0, person: 8, action, version: 1234 })),
            { at: 0, action: 'ingested' },
            { at: 0, person: 1234, action: 'removed' },
          ]),
        versions: () => Promise.resolve(VERSIONS),
        ...{ awaitReplacement: () => Promise.resolve(true), retire: DONE, remove: DONE, rollback: DONE },
        expect: DONE,
      }),
    });
    giveRole(bot.services, 'staff');
    await bot.services.people.setLanguage(8, language);
    await bot.handle(
      ...['docs', 'history', 'expect', 'help'].map((command) => text(`/${command}`, { from })),
      ...[
        `kept:${ID}:card`,
        `kept:${documentId('old.md')}:card`,
        `kept:${ID}:replace`,
        `kept:${ID}:history`,
        `retire:${ID}:0:choose`,
        `retire:${ID}:0:ask`,
        `retire:${ID}:1234000000:ask`,
        `retire:${ID}:0:sure`,
        `remove:${ID}:ask`,
        `remove:${ID}:sure`,
        'history:versions',
        'rollback:1:2:ask',
        'rollback:1:2:sure',
        'rollback:1:9:sure',
        'undo:2',
      ].map((data) => press(data, { from })),
    );
    expect(bot.log()).not.toContain('could not');
    expect(bot.telegram.texts()).toHaveLength(18);
    for (const said of bot.telegram.texts()) expect(said).not.toMatch(/\{|\$|undefined/);
  });

  it('no word over the chat is cut, and every button fits a phone', () => {
    for (const key of ['shelf-gone', 'shelf-retired-already', 'rollback-meanwhile'])
      expect([...say(language, key)].length).toBeLessThanOrEqual(200);
    const buttons = [
      'list',
      'download',
      'replace',
      'retire',
      'remove',
      'history',
      'now',
      'today',
      'tomorrow',
    ];
    const keys = [
      ...[...buttons, 'retire-sure', 'remove-sure'].map((name) => `shelf-button-${name}`),
      ...['history-button-versions', 'rollback-sure', 'rollback-undo'],
    ];
    for (const key of keys) expect(say(language, key).length).toBeLessThanOrEqual(30);
    expect(say(language, 'rollback-button', { version: '123' }).length).toBeLessThanOrEqual(35);
  });

  it('notices find their words', () => {
    const speech = speak(say, language);
    const broken: ExpectationChange = {
      expectation: { question: 'x', language },
      before: { kind: 'unavailable' },
      after: { kind: 'not-known' },
      ...{ breaks: true, rewords: false },
    };
    const views = [
      noticeView({ kind: 'version-refused', version: 1234, reason: 'x', serving: 1234 }, speech),
      noticeView({ kind: 'version-refused', version: undefined, reason: 'x', serving: 1 }, speech),
      noticeView({ kind: 'ingest-failed', reason: 'x' }, speech),
      noticeView(
        {
          ...{ kind: 'published-from-folder', version: 1234, added: [], changed: [], removed: [] },
          ...{ skipped: [{ file: 'x', reason: 'x' }], broken: [broken] },
        },
        speech,
      ),
    ];
    for (const view of views) expect(view.text).not.toMatch(/\{|\$|undefined|1[.,\s]234/);
  });
});
