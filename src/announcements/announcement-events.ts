import type { Announcement } from './announcement.ts';

/** What somebody is to be told about an announcement. */
export type AnnouncementEvent =
  /** Everything went out that could; told when some of it failed or nobody knows whether it arrived. */
  | { readonly kind: 'finished'; readonly announcement: Announcement }
  /** It was cancelled without a person: see `CancelReason`. */
  | { readonly kind: 'missed' | 'role-lost' | 'nobody'; readonly announcement: Announcement }
  /** Somebody pressed "I need help". */
  | { readonly kind: 'help'; readonly announcement: Announcement; readonly person: HelpSeeker };

export interface HelpSeeker {
  readonly id: number;
  /** As Telegram shows it. */
  readonly name: string;
  readonly cohorts: readonly string[];
  /** The language they are spoken to in. */
  readonly language: Announcement['content']['language'];
}

/** Who shows and tells what goes on with announcements. Neither throws, and nobody waits for them. */
export interface AnnouncementListener {
  /** Anything of it changed that its cards show: may be called after every message. */
  changed(announcement: number): void;
  happened(event: AnnouncementEvent): void;
}

export interface AnnouncementEvents extends AnnouncementListener {
  /** Tells what has waited, and from now on everything at once. */
  connect(listener: AnnouncementListener): void;
}

/** Keeps what goes on with announcements until there is a bot to tell it. */
export function createAnnouncementEvents(): AnnouncementEvents {
  const changed = new Set<number>();
  const happened: AnnouncementEvent[] = [];
  let listener: AnnouncementListener = {
    changed: (announcement) => void changed.add(announcement),
    happened: (event) => void happened.push(event),
  };
  return {
    changed: (announcement) => listener.changed(announcement),
    happened: (event) => listener.happened(event),
    connect(connected) {
      listener = connected;
      for (const announcement of changed) connected.changed(announcement);
      for (const event of happened.splice(0)) connected.happened(event);
      changed.clear();
    },
  };
}
