import type { Notice } from './bot/notices/notice.ts';

/** Keeps what is to be told until there is a bot to tell it. */
export interface NoticeQueue {
  notify(notice: Notice): void;
  /** Tells what has waited, and from now on everything at once. */
  connect(tell: (notice: Notice) => Promise<void>): void;
}

export function createNoticeQueue(): NoticeQueue {
  const waiting: Notice[] = [];
  let tell = (notice: Notice): unknown => waiting.push(notice);
  return {
    notify: (notice) => void tell(notice),
    connect: (connected) => {
      tell = connected;
      for (const notice of waiting.splice(0)) void connected(notice);
    },
  };
}
