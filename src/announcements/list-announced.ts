import type { Kysely } from 'kysely';
import { parseAudience } from '../audience/parse-audience.ts';
import { silentNamedIn } from '../audience/named-in-audience.ts';
import type { Schema } from '../database/schema.ts';
import { LANGUAGES, type Language } from '../languages/languages.ts';
import type { Announcement } from './announcement.ts';
import { isBlank } from './content/is-complete.ts';
import { textSlots } from './content/text-slots.ts';
import type { FormattedText } from './content/content.ts';
import { createAnnouncementStore } from './stores/announcement-store.ts';

/** More of them than any programme has; the oldest are left out. */
const MOST = 500;

/** What an announcement that is out says, and to whom. Moments are milliseconds UTC. */
export interface Announced {
  readonly id: number;
  /** The language it was written in first. */
  readonly texts: readonly { readonly language: Language; readonly text: string }[];
  readonly audience: string;
  readonly sentAt: number;
  /** When its words were changed last. */
  readonly changedAt?: number;
  readonly usefulUntil?: number;
}

/** The announcements that hold now: on their way or arrived, neither cancelled nor recalled, and still useful. */
export async function listAnnounced(db: Kysely<Schema>, now: number): Promise<Announced[]> {
  const states = ['sending', 'paused', 'sent'] as const;
  const out = await createAnnouncementStore(db).list({ states, most: MOST });
  const edits = await db
    .selectFrom('rounds')
    .select(({ fn }) => ['announcement', fn.max('created_at').as('at')])
    .where('kind', '=', 'edit')
    .groupBy('announcement')
    .execute();
  const editedAt = new Map(edits.map(({ announcement, at }) => [announcement, at]));
  return out
    .filter((each) => (each.usefulUntil ?? Infinity) > now && !isReminder(each))
    .map((each): Announced => {
      const { id, audience, startedAt, createdAt, usefulUntil } = each;
      const changedAt = editedAt.get(id);
      return {
        ...{ id, audience, texts: textsOf(each), sentAt: startedAt ?? createdAt },
        ...(changedAt === undefined ? {} : { changedAt }),
        ...(usefulUntil === undefined ? {} : { usefulUntil }),
      };
    })
    .filter(({ texts }) => texts.length > 0);
}

/** It says again what another says, to those who did not answer. */
function isReminder({ audience }: Announcement): boolean {
  const read = parseAudience(audience);
  return read.kind === 'read' && silentNamedIn(read.audience).length > 0;
}

function textsOf({ content }: Announcement): Announced['texts'] {
  const own = { language: content.language, text: joined(textSlots(content.parts).map(({ text }) => text)) };
  const others = LANGUAGES.flatMap((language) => {
    const version = language === content.language ? undefined : content.versions[language];
    return version?.approved ? [{ language, text: joined(version.texts) }] : [];
  });
  return [own, ...others].filter(({ text }) => text !== '');
}

function joined(texts: readonly FormattedText[]): string {
  return texts
    .filter((text) => !isBlank(text))
    .map(({ text }) => text.trim())
    .join('\n\n');
}
