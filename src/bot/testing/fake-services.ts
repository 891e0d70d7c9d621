import type { AnnouncementNews } from '../../announcements/announcement-events.ts';
import type { Answer, Source } from '../../answering/answer.ts';
import type { StoredTurn, Verdict } from '../../conversations/turn.ts';
import type { Language } from '../../languages/languages.ts';
import type { Person } from '../../people/person.ts';
import type { BotServices, ListedDocument } from '../bot-services.ts';
import type { Notice } from '../notices/notice.ts';
import { speak, type Speech } from '../views/speech.ts';
import { createFakeCuration } from './fake-curation.ts';
import { createFakeAwaitedMessages, createFakeCards, createFakeDesk } from './fake-desk.ts';
import { createFakeGroups } from './fake-groups.ts';
import { createFakeInvites } from './fake-invites.ts';
import { createFakePeople } from './fake-people.ts';

export const SOURCE: Source = {
  document: 'agenda.md',
  title: 'Agenda',
  language: 'en',
  place: { headings: ['Tuesday'], page: 3 },
  quote: 'The bus leaves at 08:30 from the hotel.',
  updated: Date.UTC(2026, 10, 12, 3),
};

export const ANSWERED: Extract<Answer, { status: 'answered' }> = {
  status: 'answered',
  mode: 'quoted',
  language: 'en',
  text: SOURCE.quote,
  sources: [SOURCE],
};

/** Words that show their key, language and variables: `en:docs-page(page=1,pages=2)`. Names of languages are told apart. */
export const sayKeys: BotServices['say'] = (language, key, variables) => {
  const shown = Object.entries(variables ?? {}).map(([name, value]) => `${name}=${value}`);
  return `${language}:${key}${shown.length > 0 ? `(${shown.join(',')})` : ''}`;
};

export const speechIn = (language: Language): Speech => speak(sayKeys, language);

/** What the fakes were told to keep. */
export interface Kept {
  readonly people: Map<number, Person>;
  readonly turns: StoredTurn[];
  readonly verdicts: { turn: number; person: number; verdict: Verdict }[];
  readonly openQuestions: { person: number; question: string; language: Language }[];
  readonly forgotten: number[];
  readonly notices: Notice[];
  /** Announcements whose cards are to be brought up to date, and what organisers are to know of them. */
  readonly changedCards: number[];
  readonly news: AnnouncementNews[];
}

export type FakeServices = BotServices & { readonly kept: Kept };

/** Services that keep everything in memory; a test replaces what it is about. */
export function createFakeServices(replaced: Partial<BotServices> = {}): FakeServices {
  const kept: Kept = {
    ...{ people: new Map(), turns: [], verdicts: [], openQuestions: [], forgotten: [], notices: [] },
    ...{ changedCards: [], news: [] },
  };
  const seen = new Set<number>();
  return {
    kept,
    say: sayKeys,
    programme: { name: { en: 'Study visit' }, timeZone: 'Asia/Seoul', contact: 'Ms Kim, +82 10 0000 0000' },
    people: createFakePeople(kept.people),
    turns: fakeTurns(kept),
    feedback: {
      record: (feedback) => {
        kept.verdicts.push(feedback);
        return Promise.resolve(true);
      },
    },
    openQuestions: {
      add: (question) => Promise.resolve(kept.openQuestions.push(question)),
    },
    seenUpdate: (id) => {
      const before = seen.has(id);
      seen.add(id);
      return Promise.resolve(before);
    },
    forgetPerson: (person) => {
      kept.forgotten.push(person);
      return Promise.resolve();
    },
    answerQuestion: () => Promise.resolve(ANSWERED),
    listDocuments: () => Promise.resolve([]),
    openDocument: () => Promise.reject(new Error('no document is to be opened here')),
    openAnyDocument: () => Promise.reject(new Error('no document is to be opened here')),
    stillSays: () => true,
    curation: createFakeCuration(),
    announcements: createFakeDesk(),
    awaitedMessages: createFakeAwaitedMessages(),
    announcementCards: createFakeCards(),
    announcementEvents: {
      changed: (announcement) => void kept.changedCards.push(announcement),
      happened: (news) => void kept.news.push(news),
    },
    invites: createFakeInvites(kept.people),
    groups: createFakeGroups(),
    notify: (notice) => void kept.notices.push(notice),
    access: 'open',
    privacy: { keepDays: 30 },
    ...replaced,
  };
}

/** So many documents, named in order. */
export function documents(count: number): ListedDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `document-${index + 1}.pdf`,
    title: `Document ${index + 1}`,
    language: 'en',
    updated: 0,
  }));
}

function fakeTurns({ turns }: Kept): BotServices['turns'] {
  const within = (key: { person: number; chat: number; thread: number }) =>
    turns.filter(
      ({ person, chat, thread }) => person === key.person && chat === key.chat && thread === key.thread,
    );
  return {
    add: (turn) => Promise.resolve(turns.push({ ...turn, id: turns.length + 1, at: 0 })),
    update(id, changes) {
      const index = turns.findIndex((turn) => turn.id === id);
      const before = turns[index];
      if (before) turns[index] = { ...before, ...changes };
      return Promise.resolve(before !== undefined);
    },
    recent: (key, limit) => Promise.resolve(within(key).slice(-limit)),
    find: (id) => Promise.resolve(turns.find((turn) => turn.id === id)),
    findByQuestion: (key, id) => Promise.resolve(within(key).findLast((turn) => turn.questionMessage === id)),
    findByAnswer: (chat, id) =>
      Promise.resolve(turns.find((turn) => turn.chat === chat && turn.answerMessages.includes(id))),
  };
}
