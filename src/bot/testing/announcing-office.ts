import type { AnnouncementDesk } from '../../announcements/announcement-desk.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import type { Person } from '../../people/person.ts';
import type { BotServices } from '../bot-services.ts';
import { giveRole } from './give-role.ts';
import { createMemoryDesk } from './memory-desk.ts';
import { setUpBot, type BotUnderTest } from './set-up-bot.ts';
import { buttonData, JOHN, press, text } from './updates.ts';

/** Two people who read Uzbek and Russian, of the cohort uz, and one who mutes announcements; John is an organiser. */
const PARTICIPANTS: readonly Partial<Person>[] = [
  { id: 101, language: 'uz', cohorts: ['uz'] },
  { id: 102, language: 'ru', cohorts: ['uz'] },
  { id: 103, language: 'ko', cohorts: ['Bus 2'], muted: true },
];

export interface Office extends BotUnderTest {
  readonly desk: ReturnType<typeof createMemoryDesk>;
  /** Presses a button of the latest message that has any, by a piece of its label. */
  readonly tap: (label: string | RegExp) => Promise<void>;
  /** The buttons of that message. */
  readonly markup: () => unknown;
  readonly toasts: () => unknown[];
  readonly lastText: () => string;
  /** The announcement with this number; the first gets 12. */
  readonly draft: (id?: number) => Announcement;
  /** What the organiser's next message is for. */
  readonly awaited: () => Promise<string | undefined>;
  /** Makes a draft with one text for the cohort uz, and opens its card. */
  readonly compose: (words?: string) => Promise<void>;
}

/** A bot with an organiser, people to announce to, and a desk in memory. */
export function setUpOffice(
  options: { services?: Partial<BotServices>; desk?: Partial<AnnouncementDesk>; role?: Person['role'] } = {},
): Office {
  let people: () => Iterable<Person> = () => [];
  const desk = createMemoryDesk({ people: () => people(), ...(options.desk && { replaced: options.desk }) });
  const bot = setUpBot({ announcements: desk, ...options.services });
  const { telegram, services } = bot;
  people = () => services.kept.people.values();
  giveRole(services, options.role ?? 'organiser');
  for (const person of PARTICIPANTS) {
    const usual = { role: 'participant', cohorts: [], blocked: false, firstSeen: 0, lastSeen: 0 } as const;
    services.kept.people.set(person.id ?? 0, { id: 0, ...usual, ...person });
  }

  const markup = () =>
    telegram.calls.findLast(
      ({ method, payload }) => /^(sendMessage|editMessageText)$/.test(method) && payload['reply_markup'],
    )?.payload['reply_markup'];

  return {
    ...bot,
    desk,
    tap: (label) => bot.handle(press(buttonData(markup(), label))),
    markup,
    toasts: () => telegram.of('answerCallbackQuery').map((payload) => payload['text']),
    lastText: () => telegram.texts().at(-1) ?? '',
    draft(id = 12) {
      const found = desk.kept.get(id);
      if (!found) throw new Error(`There is no announcement ${id}.`);
      return found;
    },
    awaited: async () => (await services.awaitedMessages.find(JOHN.id))?.purpose,
    async compose(words = 'Room 301') {
      await bot.handle(text(`/announce ${words}`));
      await desk.change(12, { audience: 'cohort:uz' });
      await services.awaitedMessages.forget(JOHN.id);
      telegram.clear();
      await bot.handle(text('/announce 12'));
    },
  };
}
