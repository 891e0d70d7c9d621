import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../languages/languages.ts';
import { loadTexts } from '../languages/texts.ts';
import { projectFolder } from '../shared/project-folder.ts';
import { ROLES } from '../people/person.ts';
import { draftOf } from './testing/drafts.ts';
import { createFakeCuration } from './testing/fake-curation.ts';
import { giveRole } from './testing/give-role.ts';
import { setUpBot } from './testing/set-up-bot.ts';
import { JOHN, message, press, text, type Incoming } from './testing/updates.ts';
import { noticeView } from './views/notice-view.ts';
import { peopleListView } from './views/people/people-list-view.ts';
import { speak } from './views/speech.ts';

const say = loadTexts(projectFolder('locales'));
const UNSAID = /\{|\$|undefined|\d[.,\s]\d{3}/;

describe.each(LANGUAGES)('in %s', (language) => {
  const from = { ...JOHN, language_code: language };

  it('invites, lists of people and quiet hours find their words', async () => {
    const curation = createFakeCuration({ receive: () => Promise.resolve(draftOf()) });
    const bot = setUpBot({ say, curation });
    giveRole(bot.services, 'owner');
    await bot.services.people.setLanguage(8, language);
    const { invites } = bot.services;
    for (const role of ROLES) await invites.create({ label: role, role, cohorts: ['Bus 2'], mostUses: 1234 });
    for (const ended of [{ expiresAt: 0 }, { mostUses: 0 }])
      await invites.create({ label: 'x', role: 'participant', cohorts: [], ...ended });
    await invites.create({ label: 'y', role: 'participant', cohorts: [] });
    await invites.createAll([{ label: 'z', name: 'z', role: 'participant', cohorts: [] }]);
    await invites.revoke(7);
    bot.telegram.files.contents.set('list', Buffer.from('name;cohort;role\nAida;Bus 2;x'));
    const document = { file_id: 'list', file_unique_id: 'list', file_name: 'list.csv' };
    const list = message({ document, from });
    const reply_to_message = list.message as unknown as NonNullable<Incoming['reply_to_message']>;
    const commands = ['invite', 'invite list', 'invite x; y', 'invite x; 2000-01-01', 'people'];
    await bot.handle(
      ...[...commands, 'mute', 'quiet', 'unmute', 'quiet x', 'quiet off', 'help'].map((command) =>
        text(`/${command}`, { from }),
      ),
      ...[1, 1, 2, 3, 4, 5, 6, 7].map((invite) => text(`/start inv_secret-${invite}`, { from })),
      text('/start inv_x', { from }),
      list,
      ...[
        ...[
          'inv:participant:-:7:1:any:form',
          'inv:participant:-:7:1:any:lang',
          'inv:participant:-:7:1:any:make',
        ],
        ...['inv-revoke:1:1:ask', 'inv-revoke:1:0:sure', 'quiet:zones', 'quiet-zone:programme'],
        ...['people-list:list', 'people-list:make', 'people-list:document'],
      ].map((data) => press(data, { from, reply_to_message })),
    );
    expect(bot.log()).not.toContain('could not');
    expect(bot.telegram.texts().length).toBeGreaterThan(28);
    for (const said of bot.telegram.texts()) expect(said.replace('+82 10 0000 0000', '')).not.toMatch(UNSAID);
  });

  it('whatever a list of people can be finds its words', () => {
    const speech = speak(say, language);
    const problems = ['no-name', 'no-cohort', 'too-long', 'unknown-language', 'twice'] as const;
    const faults = problems.map((problem) => ({ line: 1234, problem }));
    const views = [
      peopleListView({ kind: 'list', people: [], faults, ignored: ['x'] }, { speech, say }),
      peopleListView({ kind: 'wrong-columns', found: ['x'] }, { speech, say }),
      peopleListView(
        { kind: 'unreadable', reason: 'x', told: { code: 'damaged', details: {} } },
        { speech, say },
      ),
      noticeView({ kind: 'role-by-invite', person: 1234, name: 'x', role: 'staff', label: 'x' }, speech),
    ];
    for (const view of views) expect(view.text).not.toMatch(UNSAID);
  });

  it('no word over the chat is cut, and every button fits a phone', () => {
    const closed = say(language, 'access-closed', { programme: 'x'.repeat(80) });
    expect([...closed].length).toBeLessThanOrEqual(200);
    expect([...say(language, 'people-made-already')].length).toBeLessThanOrEqual(200);
    const buttons = [
      ...['make', 'list', 'copy', 'revoke', 'revoke-sure', 'keep'].map((name) => `invite-button-${name}`),
      ...['invite-no-cohort', 'invite-no-end', 'invite-any-uses', 'invite-any-language', 'quiet-off'],
      ...ROLES.map((role) => `invite-role-${role}`),
    ];
    for (const key of buttons) expect(say(language, key).length, key).toBeLessThanOrEqual(30);
    for (const key of ['people-button-list', 'people-button-document'])
      expect(say(language, key).length, key).toBeLessThanOrEqual(40);
  });
});
