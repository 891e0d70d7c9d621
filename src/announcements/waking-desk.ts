import type { AnnouncementDesk } from './announcement-desk.ts';

/** The same desk; after each order the sender of this process looks at once, rather than within its second. */
export function wakingDesk(desk: AnnouncementDesk, wake: () => void): AnnouncementDesk {
  const then = async <T>(ordered: Promise<T>): Promise<T> => {
    const result = await ordered;
    wake();
    return result;
  };
  return {
    ...desk,
    approve: (...order) => then(desk.approve(...order)),
    pause: (...order) => then(desk.pause(...order)),
    resume: (...order) => then(desk.resume(...order)),
    cancel: (...order) => then(desk.cancel(...order)),
    edit: (...order) => then(desk.edit(...order)),
    recall: (...order) => then(desk.recall(...order)),
    sendUnknownAgain: (...order) => then(desk.sendUnknownAgain(...order)),
  };
}
