const ALLOWED = new Set(['http:', 'https:', 'tg:', 'mailto:']);

/**
 * The address a link may open, or null when it is none of http, https, tg and mailto.
 * An address without a scheme, as people write it ("example.org/visa"), counts as https.
 * @param {string} raw
 * @returns {string | null}
 */
export function safeAddress(raw) {
  const address = parse(raw.trim()) ?? parse(`https://${raw.trim()}`);
  return address !== null && ALLOWED.has(address.protocol) ? address.href : null;
}

/**
 * The payload of a link that starts this bot (t.me/<bot>?start=… or tg://resolve?domain=<bot>&start=…), '' for
 * a link to the bot without one; null for any other address.
 * @param {string} raw
 * @param {string | undefined} botName the bot's username, without @
 * @returns {string | null}
 */
export function startPayload(raw, botName) {
  const href = safeAddress(raw);
  if (href === null || !botName) return null;
  const address = new URL(href);
  const query = address.searchParams;
  const name =
    address.protocol === 'tg:'
      ? query.get('domain')
      : ['t.me', 'telegram.me'].includes(address.hostname)
        ? address.pathname.slice(1)
        : null;
  if (name?.toLowerCase() !== botName.toLowerCase() || query.has('startgroup')) return null;
  return query.get('start') ?? '';
}

/**
 * What somebody typed into the deep-link form: a payload, or a whole link to this bot.
 * Null when it is neither (a payload has 1-64 of A-Z a-z 0-9 _ -).
 * @param {string} typed
 * @param {string | undefined} botName
 * @returns {string | null}
 */
export function typedPayload(typed, botName) {
  const payload = startPayload(typed, botName) ?? typed.trim();
  return /^[A-Za-z0-9_-]{0,64}$/.test(payload) ? payload : null;
}

/** @param {string} raw */
function parse(raw) {
  // "example.org:8080" would be read as a scheme of its own, and so would "localhost:80".
  if (!/^(https?|tg):\/\/|^[a-z][a-z+-]*:(?!\d)/i.test(raw)) return null;
  return URL.canParse(raw) ? new URL(raw) : null;
}
