import type { Updateable } from 'kysely';
import type { AnnouncementsTable } from '../../database/schema.ts';
import type { AnnouncementDesk, Changed, DraftChange } from '../announcement-desk.ts';
import { mayBeDraftedAgain, type Announcement } from '../announcement.ts';
import { writeContent } from '../content/content-json.ts';
import type { AnnouncementContent } from '../content/content.ts';
import { textSlots } from '../content/text-slots.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import type { DeskOptions } from './desk-options.ts';
import { findProblems } from './find-problems.ts';
import { outcomeOfChange } from './outcome-of-change.ts';
import { asApprovedAt, isUsual, usualUsefulUntil } from './useful-until.ts';

type Drafting = Pick<
  AnnouncementDesk,
  'begin' | 'change' | 'setVersion' | 'draftVersions' | 'approve' | 'unapprove' | 'discard'
>;

/** Everything before an announcement goes out. */
export function createDrafting(options: DeskOptions): Drafting {
  const { db, clock, timeZone, listener, draftVersions } = options;
  const announcements = createAnnouncementStore(db);

  async function update(
    id: number,
    states: Parameters<typeof announcements.change>[1],
    values: Updateable<AnnouncementsTable>,
    seen?: Announcement,
  ): Promise<Changed> {
    const changed = await announcements.change(id, states, values, clock.now(), seen);
    if (changed) listener.changed(id);
    return outcomeOfChange(changed, id, announcements);
  }

  /** What follows from how the draft is; when somebody else changes it meanwhile, from how it is then. */
  async function rewrite(
    id: number,
    valuesOf: (found: Announcement) => Updateable<AnnouncementsTable>,
  ): Promise<Changed> {
    for (;;) {
      const found = await draft(id);
      if ('kind' in found) return found;
      const changed = await update(id, ['draft'], valuesOf(found), found);
      if (changed.kind !== 'wrong-state' || changed.state !== 'draft') return changed;
    }
  }

  async function draft(id: number): Promise<Announcement | Changed> {
    const found = await announcements.find(id);
    if (!found) return { kind: 'not-found' };
    return found.state === 'draft' ? found : { kind: 'wrong-state', state: found.state };
  }

  const setContent = (id: number, next: (content: AnnouncementContent) => AnnouncementContent) =>
    rewrite(id, ({ content }) => ({ content: writeContent(next(content)) }));

  return {
    async begin({ person }, language) {
      const now = clock.now();
      const announcement = await announcements.insert({
        ...(person === undefined ? {} : { author: person }),
        content: { language, parts: [], versions: {}, buttons: [] },
        ...{ audience: '', now },
      });
      const values = { useful_until: usualUsefulUntil(now, timeZone) };
      return (await announcements.change(announcement.id, ['draft'], values, now)) ?? announcement;
    },

    change: (id, change) => rewrite(id, (found) => valuesOf(change, found, timeZone)),

    setVersion: (id, language, version) =>
      setContent(id, (content) => {
        const { [language]: _before, ...others } = content.versions;
        return { ...content, versions: version ? { ...others, [language]: version } : others };
      }),

    ...(draftVersions && {
      async draftVersions(id, languages) {
        const found = await draft(id);
        if ('kind' in found) return found;
        const { versions, failed } = await draftVersions(found.content, languages);
        const changed = await setContent(id, (content) => {
          // Somebody may have written one, or changed the text itself, while the model thought.
          const isSame = JSON.stringify(content.parts) === JSON.stringify(found.content.parts);
          return isSame ? { ...content, versions: { ...versions, ...content.versions } } : content;
        });
        return { ...changed, failed };
      },
    }),

    async approve(id, { person }) {
      const found = await draft(id);
      if ('kind' in found) return found;
      const now = clock.now();
      const ready = asApprovedAt(found, now, timeZone);
      const problems = await findProblems(ready, options);
      if (problems.length > 0) return { kind: 'refused', problems };
      const values = {
        ...{ state: 'approved' as const, approved_by: person ?? null, approved_at: now },
        useful_until: ready.usefulUntil ?? null,
      };
      // Nothing goes out but what was looked at here.
      return update(id, ['draft'], values, found);
    },

    async unapprove(id) {
      const found = await announcements.find(id);
      const state = found && mayBeDraftedAgain(found) ? ('cancelled' as const) : ('approved' as const);
      return update(id, [state], {
        ...{ state: 'draft', approved_by: null, approved_at: null, cancel_reason: null, ended_at: null },
      });
    },

    discard: (id) =>
      update(id, ['draft'], { state: 'cancelled', cancel_reason: 'discarded', ended_at: clock.now() }),
  };
}

function valuesOf(
  change: DraftChange,
  announcement: Announcement,
  timeZone: string,
): Updateable<AnnouncementsTable> {
  const { content } = announcement;
  const { parts, language, buttons, audience, urgent } = change;
  const next = {
    ...content,
    ...(parts === undefined ? {} : { parts }),
    ...(language === undefined ? {} : { language }),
    ...(buttons === undefined ? {} : { buttons }),
  };
  const isReworded =
    parts !== undefined && JSON.stringify(textSlots(parts)) !== JSON.stringify(textSlots(content.parts));
  const values: Updateable<AnnouncementsTable> = {
    content: writeContent(isReworded ? { ...next, versions: unapproved(content.versions) } : next),
    ...(audience === undefined ? {} : { audience }),
    ...(urgent === undefined ? {} : { urgent: urgent ? 1 : 0 }),
  };
  if (change.usefulUntil !== undefined) values.useful_until = change.usefulUntil;
  if (change.sendAt === undefined) return values;
  values.send_at = change.sendAt;
  if (change.usefulUntil === undefined && isUsual(announcement, timeZone))
    values.useful_until = usualUsefulUntil(change.sendAt ?? announcement.createdAt, timeZone);
  return values;
}

/** Of other words the translations may be wrong: a person has to look at them again. */
function unapproved(versions: AnnouncementContent['versions']): AnnouncementContent['versions'] {
  return Object.fromEntries(
    Object.entries(versions).map(([language, version]) => [language, { ...version, approved: false }]),
  );
}
