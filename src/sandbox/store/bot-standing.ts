import type { ChatMember, User } from '@grammyjs/types';
import { botMember } from './chat-members.ts';
import { privateChat } from './chats.ts';
import { publicUser } from './create-message.ts';
import { announceGroup, announcePeople } from './describe-state.ts';
import type { GroupChat, GroupRecord, PersonRecord, PrivateChat } from './records.ts';
import type { Store } from './store.ts';

/** Changes what the bot is in a group and tells it so (my_chat_member). */
export function setBotStanding(
  store: Store,
  group: GroupRecord,
  standing: GroupRecord['bot'],
  by: User,
): void {
  if (group.bot === standing) return;
  const old = botMember(store, group.bot);
  group.bot = standing;
  tellBot(store, group.chat, by, old, botMember(store, standing));
  announceGroup(store, group);
}

/** Blocks or unblocks the bot for a person and tells it so (my_chat_member). */
export function setBlocked(store: Store, person: PersonRecord, blocked: boolean): void {
  if (person.blocked === blocked) return;
  person.blocked = blocked;
  const [free, kicked] = [botMember(store, 'member'), botMember(store, 'kicked')];
  const chat = privateChat(person.user);
  tellBot(store, chat, person.user, blocked ? free : kicked, blocked ? kicked : free);
  announcePeople(store, [person]);
}

function tellBot(
  store: Store,
  chat: PrivateChat | GroupChat,
  by: User,
  old_chat_member: ChatMember,
  new_chat_member: ChatMember,
): void {
  const date = store.clock.seconds();
  store.updates.push({
    my_chat_member: { chat, from: publicUser(by), date, old_chat_member, new_chat_member },
  });
}
