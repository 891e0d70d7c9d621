const PREFIX = 'inv_';

/** The link that enrols whoever taps it. */
export function inviteLink(username: string, secret: string): string {
  return `https://t.me/${username}?start=${PREFIX}${secret}`;
}

/** The secret in what a deep link hands to /start; undefined when it is no invite. */
export function invitePayload(payload: string): string | undefined {
  return /^inv_([\w-]{1,60})$/.exec(payload)?.[1];
}
