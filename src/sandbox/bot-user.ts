import type { UserFromGetMe } from '@grammyjs/types';

/** The bot as getMe shows it: privacy mode on, no inline mode. */
export const SANDBOX_BOT: UserFromGetMe = {
  id: 7_000_001,
  is_bot: true,
  first_name: 'Dragoman',
  username: 'dragoman_sandbox_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_guest_queries: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};
