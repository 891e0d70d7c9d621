import type { Audience } from '../../audience/audience.ts';
import type { Speech } from './speech.ts';

/** What else is known of those that an audience names by numbers; the number stands in where there is no name. */
export interface AudienceNames {
  readonly groupTitle?: (chat: number, topic: number) => string | undefined;
  readonly personName?: (id: number) => string | undefined;
}

const ROLE_KEYS = {
  participant: 'audience-words-participants',
  organiser: 'audience-words-organisers',
  staff: 'audience-words-staff',
  owner: 'audience-words-owners',
} as const;

/**
 * An audience in plain words: what is joined by `or` is listed ("cohort “A” and cohort “B”"), what is joined by `and` narrows
 * the first ("cohort “A”, of these only staff"), and `not` leaves out ("everybody, except staff").
 */
export function audienceWords(audience: Audience, speech: Speech, names: AudienceNames = {}): string {
  const { say } = speech;
  switch (audience.kind) {
    case 'and':
      return narrowed(audience.of, speech, names);
    case 'or':
      return listed(audience.of, speech, names);
    case 'not':
      return narrowed([audience], speech, names);
    case 'all':
      return say('audience-words-all');
    case 'cohort':
      return say('audience-words-cohort', { name: audience.name });
    case 'language':
      return say('audience-words-language', { language: languageName(audience.language, speech) });
    case 'role':
      return say(ROLE_KEYS[audience.role]);
    case 'person':
      return names.personName?.(audience.id) ?? say('audience-words-person', { id: String(audience.id) });
    case 'group': {
      const { chat, topic } = audience;
      const title = names.groupTitle?.(chat, 0) ?? String(chat);
      if (topic === undefined) return say('audience-words-group', { title });
      const name = names.groupTitle?.(chat, topic) ?? String(topic);
      return say('audience-words-topic', { title, topic: name });
    }
    case 'silent':
      return say('audience-words-silent', { number: String(audience.announcement) });
  }
}

function narrowed(parts: readonly Audience[], speech: Speech, names: AudienceNames): string {
  const { say } = speech;
  const [first, ...others] = parts.filter(({ kind }) => kind !== 'not' && kind !== 'all');
  const held = others.reduce(
    (whom, other) => say('audience-words-only', { whom, only: within(other, speech, names) }),
    first === undefined ? say('audience-words-all') : within(first, speech, names),
  );
  // To leave out who is in this or that is to leave out this and that.
  const left = parts
    .flatMap((part) => (part.kind === 'not' ? [part.of] : []))
    .flatMap((part) => (part.kind === 'or' ? part.of : [part]));
  if (left.length === 0) return held;
  return say('audience-words-except', { whom: held, except: listed(left, speech, names) });
}

function listed(parts: readonly Audience[], speech: Speech, names: AudienceNames): string {
  const words = parts.map((part) => within(part, speech, names));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : speech.say('audience-words-union', { first: words.join(', '), last });
}

/** Words that hold others of their own stand in parentheses. */
function within(part: Audience, speech: Speech, names: AudienceNames): string {
  const words = audienceWords(part, speech, names);
  return part.kind === 'and' || part.kind === 'or' || part.kind === 'not' ? `(${words})` : words;
}

function languageName(language: string, speech: Speech): string {
  const name = new Intl.DisplayNames([speech.language], { type: 'language' }).of(language) ?? language;
  // The system's Uzbek names have a quotation mark where the letter's own sign belongs.
  return name.replaceAll('‘', 'ʻ');
}
