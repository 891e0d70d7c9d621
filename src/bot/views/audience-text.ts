import type { SayHere } from '../../answering/place-text.ts';

const KEYS: Readonly<Record<string, string>> = {
  all: 'audience-all',
  'role:participant': 'audience-participants',
  'role:organiser': 'audience-organisers',
  'role:staff': 'audience-staff',
  'role:owner': 'audience-owners',
};

/** An audience in words: `all`, `cohort:NAME` or `role:NAME`. */
export function audienceText(audience: string, say: SayHere): string {
  const [, cohort] = /^cohort:(.+)$/s.exec(audience) ?? [];
  if (cohort !== undefined) return say('audience-cohort', { name: cohort });
  const key = KEYS[audience];
  return key === undefined ? audience : say(key);
}
