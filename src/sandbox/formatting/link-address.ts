const ADDRESS = /^(?:(https?|ftp|tg|ton|tonsite):\/\/|(mailto|tel|tg):)?(\S+)$/i;

/** The person a tg://user?id=… link mentions. */
export function mentionedUser(address: string): number | undefined {
  const match = /^tg:(?:\/\/)?user\?id=(\d+)$/i.exec(address.trim());
  return match === null ? undefined : Number(match[1]);
}

/**
 * A link's address as Telegram keeps it: with a scheme, and a slash behind a bare domain;
 * nothing for one that it does not take as an address at all.
 */
export function checkedAddress(address: string): string | undefined {
  const trimmed = address.trim();
  const match = ADDRESS.exec(trimmed);
  if (match === null) return undefined;
  const scheme = (match[1] ?? match[2])?.toLowerCase();
  if (scheme !== undefined && !/^(https?|ftp|tonsite)$/.test(scheme)) return trimmed;
  const rest = match[3] ?? '';
  const host = /^(?:[^/?#@]*@)?([^/?#:]+)/.exec(rest)?.[1] ?? '';
  if (!/^[^.].*\.[\p{L}\p{N}-]{2,}$/u.test(host)) return undefined;
  return `${scheme ?? 'http'}://${/[/?#]/.test(rest) ? rest : `${rest}/`}`;
}
