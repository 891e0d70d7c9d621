import type { AnnouncementDesk, AnsweringPerson } from '../announcement-desk.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { createPollStore } from '../stores/poll-store.ts';
import { createReactionStore } from '../stores/reaction-store.ts';
import type { DeskOptions } from './desk-options.ts';

/** What people answer, and who they are. */
export function createAnswers({
  db,
  clock,
  listPeople,
  listener,
}: DeskOptions): Pick<AnnouncementDesk, 'react' | 'answering' | 'vote'> {
  const announcements = createAnnouncementStore(db);
  const reactions = createReactionStore(db, clock);
  const polls = createPollStore(db, clock);

  return {
    async react(id, person, place, chat = person) {
      const announcement = await announcements.find(id);
      const button = announcement?.content.buttons[place];
      const isOut = announcement?.startedAt !== undefined && announcement.state !== 'recalled';
      if (!announcement || !button || !isOut) return { kind: 'gone' };
      if (!(await reactions.isIn(id, [person, chat]))) return { kind: 'gone' };
      const changed = await reactions.put(id, person, place);
      if (changed) listener.changed(id);
      return { kind: 'noted', announcement, button, changed };
    },

    async answering(id) {
      const people = new Map((await listPeople()).map((person) => [person.id, person]));
      const describe = (person: number): AnsweringPerson => {
        const { name, cohorts = [] } = people.get(person) ?? {};
        return { person, ...(name === undefined ? {} : { name }), cohorts };
      };
      const answered = (await reactions.of(id)).map(({ person, button, at }) => ({
        ...describe(person),
        ...{ button, at },
      }));
      const silent = [...(await reactions.silent(id))].sort((one, other) => one - other);
      return [...answered, ...silent.map(describe)];
    },

    async vote(poll, person, options) {
      const found = await polls.find(poll);
      if (!found) return undefined;
      // Telegram does not tell where somebody voted.
      const isTheirs =
        (await reactions.isIn(found.announcement, [person])) ||
        (await reactions.isInGroups(found.announcement));
      if (!isTheirs) return undefined;
      await polls.vote(found, person, options);
      listener.changed(found.announcement);
      return { announcement: found.announcement };
    },
  };
}
