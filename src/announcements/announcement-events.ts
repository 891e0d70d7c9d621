import type { Language } from '../languages/languages.ts';

/** What somebody may have to be told about an announcement. */
export type AnnouncementNews =
  | {
      /** finished: everything went out that could. The last three: it was cancelled without a person, see `CancelReason`. */
      readonly kind: 'started' | 'finished' | 'missed' | 'role-lost' | 'nobody';
      readonly announcement: number;
    }
  /** Somebody pressed "I need help". */
  | { readonly kind: 'help'; readonly announcement: number; readonly person: HelpSeeker };

export interface HelpSeeker {
  readonly id: number;
  /** As Telegram shows it. */
  readonly name: string;
  readonly cohorts: readonly string[];
  /** The language they are spoken to in. */
  readonly language: Language;
}

/** Who shows and tells what goes on with announcements. Neither throws, and nobody waits for them. */
export interface AnnouncementListener {
  /** Anything of it changed that its cards show: may be called after every message. */
  changed(announcement: number): void;
  happened(news: AnnouncementNews): void;
}

export interface AnnouncementEvents extends AnnouncementListener {
  /** Tells what has waited, and from now on everything at once. */
  connect(listener: AnnouncementListener): void;
}

/** Keeps what goes on with announcements until there is a bot to tell it. */
export function createAnnouncementEvents(): AnnouncementEvents {
  const changed = new Set<number>();
  const happened: AnnouncementNews[] = [];
  let listener: AnnouncementListener = {
    changed: (announcement) => void changed.add(announcement),
    happened: (news) => void happened.push(news),
  };
  return {
    changed: (announcement) => listener.changed(announcement),
    happened: (news) => listener.happened(news),
    connect(connected) {
      listener = connected;
      for (const announcement of changed) connected.changed(announcement);
      for (const news of happened.splice(0)) connected.happened(news);
      changed.clear();
    },
  };
}
