/** Endings of names of documents, which look like domains and are none that a messenger makes clickable. */
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|ods|odt|odp|ics|html?|jpe?g|png)$/i;
/** Top-level domains that are common enough to be sure that a web address is meant. */
const TOP_LEVEL =
  /\.(?:com|org|net|info|biz|edu|gov|int|io|me|app|dev|xyz|top|site|online|link|click|live|shop|club|pro|news|tv|cc|co|eu|uk|de|us|cn|jp|tr|ir|in|ru|su|kz|kg|tj|uz|am|az|ge|kr|by|ua|рф|қаз|бел|укр|հայ|გე|한국|example|test|invalid|localhost|xn--[a-z0-9-]+)$/i;

/** The rest of an address, up to a space, a citation, or what closes the sentence around it. */
const REST = String.raw`[^\s\p{Private_Use}]*?(?=[)\]>»”"'.,;:!?]*(?:[\s\p{Private_Use}]|$))`;
const EMAIL = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`;
const SCHEMES = 'javascript|data|vbscript|tg|ton|magnet|file|blob|sms|whatsapp|viber|intent';
const ADDRESS = String.raw`(?:\p{L}[\p{L}\p{N}+.-]{0,30}:\/\/|\b(?:${SCHEMES}):(?=\S))${REST}`;
const DOMAIN = String.raw`(?<![\p{L}\p{N}_@.-])(?:[\p{L}\p{N}_-]+[.。．｡])+\p{L}[\p{L}\p{N}-]+(?:(?::\d{1,5})?[/?#]${REST}|:\d{1,5})?`;
const LINK = new RegExp(`(?<email>${EMAIL})|(?<address>${ADDRESS})|(?<domain>${DOMAIN})`, 'giu');

/**
 * Removes every link from a plain text, and breaks what a messenger would make clickable: @names, /commands, and words that
 * only look like a domain. An e-mail address stays when `isGiven` finds it in the passages.
 */
export function removeLinks(text: string, isGiven: (email: string) => boolean): string {
  const kept = new Set<string>();
  const free = text.replace(/\b(?:mailto|tel):(?=\S)/gi, '').replace(LINK, (link, ...rest) => {
    const groups = rest.at(-1) as Partial<Record<'email' | 'address' | 'domain', string>>;
    if (groups.email !== undefined) {
      if (!isGiven(link)) return '';
      kept.add(link);
      return link;
    }
    return groups.domain === undefined ? '' : withoutDomain(link);
  });
  return tidy(breakMentions(free, kept));
}

function withoutDomain(domain: string): string {
  if (/[/?#:]/.test(domain) || /^www[.。．｡]/i.test(domain)) return '';
  if (DOCUMENT.test(domain)) return domain;
  const dotted = domain.replace(/[。．｡]/g, '.');
  const isCased = /\.\p{Lu}\p{Ll}/u.test(dotted);
  if (TOP_LEVEL.test(dotted) && /\p{L}.*\./u.test(dotted) && !isCased) return '';
  // "in the hall.The bus": two sentences without a space between
  return dotted.replace(/\./g, '. ');
}

function breakMentions(text: string, emails: ReadonlySet<string>): string {
  return text
    .replace(new RegExp(EMAIL, 'giu'), (email) => (emails.has(email) ? email.replace('@', '\u0000') : email))
    .replace(/@(?=[\p{L}\p{N}_])/gu, '@ ')
    .replace(/(?<![\p{L}\p{N}/.])\/(?=[\p{L}_])/gu, '/ ')
    .replace(/\0/g, '@');
}

/** Takes away what removed links leave behind: empty brackets, double spaces, spaces before a full stop, empty lines. */
function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]|<\s*>|«\s*»|“\s*”|"\s*"/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,;:!?)\]])/g, '$1')
    .replace(/^[ \t–:]+$/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
