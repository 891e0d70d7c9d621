/** @import { SandboxChat, SandboxPerson, SandboxState } from '../control-contract.ts' */

/**
 * @typedef {{ id: number, title: string, type: string, isForum: boolean, members: readonly number[], topics: NonNullable<SandboxChat['topics']> }} ChatSummary
 */

/** Who there is and in which chats, as the sandbox has told. There may be ten thousand of them. */
export function createDirectory() {
  /** @type {SandboxState | null} */
  let sandbox = null;
  /** @type {Map<number, SandboxPerson>} */
  let people = new Map();
  /** @type {Map<number, SandboxChat>} */
  let groups = new Map();
  /** @type {readonly SandboxPerson[] | null} */
  let list = null;

  return {
    sandbox: () => sandbox,
    /** In the order they came. @returns {readonly SandboxPerson[]} */
    people: () => (list ??= [...people.values()]),
    /** @param {number} id */
    person: (id) => people.get(id),
    /** @param {SandboxState} state */
    set(state) {
      sandbox = state;
      people = new Map(state.people.map((person) => [person.user.id, person]));
      groups = new Map(state.groups.map((group) => [group.chat.id, group]));
      list = null;
    },
    /** @param {readonly SandboxPerson[]} changed people who came or changed */
    takePeople(changed) {
      for (const person of changed) people.set(person.user.id, person);
      list = null;
    },
    /** @param {SandboxChat} group one that came or changed */
    takeGroup(group) {
      groups.set(group.chat.id, group);
    },
    /** The chats of a person: the private one with the bot first. @param {number} person @returns {ChatSummary[]} */
    chats(person) {
      const own = { id: person, title: sandbox?.bot.first_name ?? '', type: 'private' };
      const joined = [...groups.values()].filter(({ members }) => members.includes(person));
      return [
        { ...own, isForum: false, members: [person], topics: [] },
        ...joined.map(({ chat, members, topics = [] }) => ({
          id: chat.id,
          title: chat.title ?? '',
          type: chat.type,
          isForum: chat.is_forum === true,
          members,
          topics,
        })),
      ];
    },
    /** The people who see what is written in a chat. @param {number} chat @returns {readonly number[]} */
    readersOf(chat) {
      if (people.has(chat)) return [chat];
      return (groups.get(chat)?.members ?? []).filter((id) => people.has(id));
    },
  };
}
