import type { MessageEntity } from '@grammyjs/types';
import { checkedAddress, mentionedUser } from './link-address.ts';

/** The entity of a link: a mention for tg://user?id=…, nothing for an address Telegram does not take. */
export function linkEntity(
  address: string,
  span: { readonly offset: number; readonly length: number },
): MessageEntity[] {
  const userId = mentionedUser(address);
  if (userId !== undefined)
    return [{ type: 'text_mention', ...span, user: { id: userId, is_bot: false, first_name: '' } }];
  const url = checkedAddress(address);
  return url === undefined ? [] : [{ type: 'text_link', ...span, url }];
}
