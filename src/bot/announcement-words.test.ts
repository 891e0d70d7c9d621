import { expect, it } from 'vitest';
import type { Changed } from '../announcements/announcement-desk.ts';
import type { AnnouncementNews } from '../announcements/announcement-events.ts';
import { contentOf, textPart, versionOf } from '../announcements/testing/sample-content.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { loadTexts } from '../languages/texts.ts';
import { projectFolder } from '../shared/project-folder.ts';
import { announcementOf, outcomes, reportOf } from './testing/announcements.ts';
import { createFakeDesk } from './testing/fake-desk.ts';
import { giveRole } from './testing/give-role.ts';
import { setUpBot } from './testing/set-up-bot.ts';
import { JOHN, message, press, text } from './testing/updates.ts';
import { newsView } from './views/announcing/news-view.ts';
import { speak } from './views/speech.ts';

const say = loadTexts(projectFolder('locales'));
const CONTENT = contentOf({
  parts: [textPart('Bus 2: 08:15'), textPart('Bus 3: 09:15')],
  versions: { ko: versionOf('08:15!', '09:15!') },
  buttons: [{ kind: 'seen' }, { kind: 'coming' }, { kind: 'help' }],
});
const COUNTS = outcomes({ sent: 1234, failed: 5, unknown: 3, pending: 9 });
const RECIPIENT = {
  ...{ round: 1, announcement: 5, topic: 0, messages: [[1]], cohorts: [], button: 1, reason: 'muted' },
  outcome: 'sent' as const,
};

it.each(LANGUAGES)(
  'all that is done with announcements that are out finds its words in %s',
  async (language) => {
    const from = { ...JOHN, language_code: language };
    const announcement = announcementOf({ state: 'sent', content: CONTENT });
    const answers: Changed[] = [
      { kind: 'done', announcement },
      { kind: 'wrong-state', state: 'recalled' },
      { kind: 'not-found' },
      { kind: 'refused', problems: [{ kind: 'nobody' }] },
    ];
    let turn = 0;
    const change = (): Promise<Changed> =>
      Promise.resolve(answers[turn++ % answers.length] ?? { kind: 'not-found' });
    const { telegram, services, handle, log } = setUpBot({
      say,
      announcements: createFakeDesk({
        find: (id) => Promise.resolve(id === 5 ? announcement : undefined),
        report: () => Promise.resolve(reportOf(announcement, COUNTS)),
        recipients: () =>
          Promise.resolve([
            { ...RECIPIENT, id: 1, chat: 1, person: 1, language, at: 0 },
            { ...RECIPIENT, id: 2, chat: 2, person: 2, at: -72 * 60 * 60 * 1000 },
          ]),
        answering: () =>
          Promise.resolve([
            { person: 1, cohorts: [] },
            { person: 2, cohorts: [], button: 0 },
          ]),
        react: (id, _person, place) => {
          const button = CONTENT.buttons[place];
          return Promise.resolve(
            id === 5 && button ? { kind: 'noted', announcement, button, changed: true } : { kind: 'gone' },
          );
        },
        ...{ pause: change, resume: change, cancel: change, recall: change, remind: change, edit: change },
        sendUnknownAgain: async () => ({ ...(await change()), count: 1234 }),
        reach: () => Promise.resolve(undefined),
      }),
    });
    giveRole(services, 'organiser');
    await services.people.setLanguage(JOHN.id, language);
    const actions = ['pause', 'resume', 'stop-sure', 'recall-sure', 'again-sure', 'remind'];
    const edit = ['sent-edit:5:en:0:write', 'sent-edit:5:ko:1:write', 'sent-edit:5:en:9:write'];
    await handle(
      ...actions.flatMap((action) => answers.map(() => press(`sent:5:${action}`, { from }))),
      ...['refresh', 'stop', 'recall', 'again', 'table', 'names', 'edit', 'leave'].map((action) =>
        press(`sent:5:${action}`, { from }),
      ),
      ...['sent:6:pause', 'sent-names:5:-1:1', 'sent-names:5:1:1', ...edit].map((data) =>
        press(data, { from }),
      ),
      press(edit[0] ?? '', { from }),
      ...[message({ photo: [], from }), text(' ', { from }), text('x'.repeat(5000), { from })],
      ...[text('Bus 2: 08:15', { from }), press(edit[1] ?? '', { from }), text('10:15', { from })],
      ...['10:15', 'Bus 2: 08:15'].map((words) => press('sent-edit:5:en:0:sure', { from, text: words })),
      ...['5:0', '5:1', '5:2', '5:9', '0:0'].map((data) => press(`answer:${data}`, { from })),
    );
    giveRole(services, 'participant');
    await services.announcementCards.put(5, { chat: JOHN.id, message: 1000 });
    await handle(press('sent:5:pause', { from }));

    expect(log()).not.toContain('could not');
    const toasts = telegram
      .of('answerCallbackQuery')
      .flatMap(({ text: said }) => (said ? [said as string] : []));
    for (const said of toasts) expect([...said].length).toBeLessThan(200);
    for (const said of [...telegram.texts(), ...toasts]) {
      expect(said).not.toMatch(/\{|\$|undefined|sent-|answer-button/);
      expect(said).not.toBe(say(language, 'fault'));
    }
  },
);

it.each(LANGUAGES)('so does what organisers are told in %s', (language) => {
  const report = reportOf(announcementOf({ content: CONTENT }), COUNTS);
  const person = { id: 6, name: 'Aigerim', cohorts: ['Bus 2'], language };
  const news: AnnouncementNews[] = [
    { kind: 'help', announcement: 5, person },
    ...(['finished', 'missed', 'role-lost', 'nobody'] as const).map((kind) => ({ kind, announcement: 5 })),
  ];
  for (const each of news) {
    const { text: said, buttons } = newsView(each, report, { speech: speak(say, language), say });
    expect(`${said}${JSON.stringify(buttons)}`).not.toMatch(/\$|undefined|sent-/);
    expect(said).toContain('08:15');
  }
});
