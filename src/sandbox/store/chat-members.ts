import type { ChatMember, ChatMemberAdministrator, User } from '@grammyjs/types';
import { publicUser } from './create-message.ts';
import type { GroupRecord } from './records.ts';
import type { Store } from './store.ts';

const RIGHTS: Omit<ChatMemberAdministrator, 'status' | 'user'> = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
  can_manage_topics: true,
  can_send_welcome_messages: false,
};

/** What a person is in a group. */
export function personMember(group: GroupRecord, user: User): ChatMember {
  if (!group.members.includes(user.id)) return { status: 'left', user };
  if (group.administrators[0] === user.id) return { status: 'creator', user, is_anonymous: false };
  return group.administrators.includes(user.id)
    ? { status: 'administrator', user, ...RIGHTS }
    : { status: 'member', user };
}

/** What the bot is in a chat, by its standing there. */
export function botMember(store: Store, standing: GroupRecord['bot']): ChatMember {
  const user = publicUser(store.bot);
  if (standing === 'kicked') return { status: 'kicked', user, until_date: 0 };
  return standing === 'administrator'
    ? { status: 'administrator', user, ...RIGHTS }
    : { status: standing, user };
}
