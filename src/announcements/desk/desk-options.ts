import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Person } from '../../people/person.ts';
import type { Clock } from '../../shared/clock.ts';
import type { AnnouncementListener } from '../announcement-events.ts';
import type { VersionDrafter } from '../translations/draft-versions.ts';

export interface DeskOptions {
  readonly db: Kysely<Schema>;
  readonly clock: Clock;
  /** IANA name of the programme's zone. */
  readonly timeZone: string;
  /** Everybody, with the roles that count. */
  readonly listPeople: () => Promise<readonly Person[]>;
  readonly listener: AnnouncementListener;
  /** Absent without a chat model. */
  readonly draftVersions?: VersionDrafter;
}
