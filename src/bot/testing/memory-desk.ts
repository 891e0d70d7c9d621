import type { AnnouncementDesk, Changed, Problem } from '../../announcements/announcement-desk.ts';
import type { Announcement, AnnouncementState } from '../../announcements/announcement.ts';
import { contentProblems } from '../../announcements/content/content-problems.ts';
import { matchesPerson } from '../../audience/match-audience.ts';
import { parseAudience } from '../../audience/parse-audience.ts';
import type { Language } from '../../languages/languages.ts';
import { languageOf } from '../../people/language-of.ts';
import type { Person } from '../../people/person.ts';
import { createFakeDesk } from './fake-desk.ts';

/** A desk in memory that drafts, counts and approves as the real one does; nothing is ever sent. It is 1970 there. */
export function createMemoryDesk(options: {
  readonly people: () => Iterable<Person>;
  readonly replaced?: Partial<AnnouncementDesk>;
}): AnnouncementDesk & { readonly kept: Map<number, Announcement> } {
  const kept = new Map<number, Announcement>();
  let changes = 0;

  function put(announcement: Announcement): Changed {
    changes += 1;
    const changed = { ...announcement, changedAt: changes };
    kept.set(changed.id, changed);
    return { kind: 'done', announcement: changed };
  }

  function when(
    id: number,
    state: AnnouncementState,
    change: (announcement: Announcement) => Changed | Promise<Changed>,
  ): Promise<Changed> {
    const found = kept.get(id);
    if (!found) return Promise.resolve({ kind: 'not-found' });
    return Promise.resolve(
      found.state === state ? change(found) : { kind: 'wrong-state', state: found.state },
    );
  }

  const desk: AnnouncementDesk = createFakeDesk({
    begin({ person }, language) {
      const id = kept.size + 12;
      put({
        ...{ id, state: 'draft', revision: 1, audience: '', urgent: false, createdAt: 0, changedAt: 0 },
        ...(person === undefined ? {} : { author: person }),
        content: { language, parts: [], versions: {}, buttons: [] },
      });
      return Promise.resolve(kept.get(id) as Announcement);
    },
    find: (id) => Promise.resolve(kept.get(id)),
    list: (most) => Promise.resolve([...kept.values()].reverse().slice(0, most)),
    change: (id, { parts, language, buttons, audience, urgent, sendAt, usefulUntil }) =>
      when(id, 'draft', ({ content, sendAt: timeBefore, usefulUntil: untilBefore, ...before }) => {
        const at = sendAt === undefined ? timeBefore : (sendAt ?? undefined);
        const until = usefulUntil === undefined ? untilBefore : (usefulUntil ?? undefined);
        return put({
          ...before,
          ...(audience === undefined ? {} : { audience }),
          ...(urgent === undefined ? {} : { urgent }),
          ...(at === undefined ? {} : { sendAt: at }),
          ...(until === undefined ? {} : { usefulUntil: until }),
          content: {
            ...content,
            ...(parts && { parts }),
            ...(language && { language }),
            ...(buttons && { buttons }),
          },
        });
      }),
    setVersion: (id, language, version) =>
      when(id, 'draft', (announcement) => {
        const { [language]: _before, ...others } = announcement.content.versions;
        const versions = version ? { ...others, [language]: version } : others;
        return put({ ...announcement, content: { ...announcement.content, versions } });
      }),
    reach(expression) {
      const read = parseAudience(expression);
      if (read.kind === 'bad') return Promise.resolve(undefined);
      const matching = [...options.people()].filter((person) =>
        matchesPerson(read.audience, { ...person, language: languageOf(person) }),
      );
      const reached = matching.filter(({ muted, blocked }) => muted !== true && !blocked);
      const languages: Partial<Record<Language, number>> = {};
      for (const person of reached) {
        const language = languageOf(person);
        languages[language] = (languages[language] ?? 0) + 1;
      }
      const muted = matching.length - reached.length;
      const recipients = reached.length;
      return Promise.resolve({
        ...{ recipients, persons: recipients, groups: 0, muted, blocked: 0, quiet: 0, languages },
      });
    },
    async problems({ content, audience, sendAt }) {
      const problems: Problem[] = [...contentProblems(content)];
      const reach = audience === '' ? undefined : await desk.reach(audience);
      if (audience === '') problems.push({ kind: 'no-audience' });
      if (reach?.recipients === 0) problems.push({ kind: 'nobody' });
      if (sendAt !== undefined && sendAt <= 0) problems.push({ kind: 'past-time' });
      for (const [language, version] of Object.entries(content.versions)) {
        if (!version.approved) problems.push({ kind: 'unapproved-language', language: language as Language });
      }
      return problems;
    },
    approve: (id, { person }) =>
      when(id, 'draft', async (announcement) => {
        const problems = await desk.problems(announcement);
        if (problems.length > 0) return { kind: 'refused', problems };
        return put({ ...announcement, state: 'approved', ...(person && { approvedBy: person }) });
      }),
    unapprove: (id) => when(id, 'approved', (announcement) => put({ ...announcement, state: 'draft' })),
    discard: (id) =>
      when(id, 'draft', (announcement) =>
        put({ ...announcement, state: 'cancelled', cancelReason: 'discarded' }),
      ),
    cancel: (id) => when(id, 'approved', (announcement) => put({ ...announcement, state: 'cancelled' })),
    ...options.replaced,
  });
  return { ...desk, kept };
}
