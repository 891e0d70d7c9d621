import { vi } from 'vitest';
import type { AnnouncementReport } from '../../src/announcements/announcement-desk.ts';
import type { AnnouncementState } from '../../src/announcements/announcement.ts';
import type { RecipientRow } from '../../src/announcements/announcement-desk.ts';
import type { SendingWorld } from './sending-world.ts';

/** What the ledger tells of an announcement, beside what the sandbox knows to have arrived. */
export interface Account {
  readonly report: AnnouncementReport;
  readonly rows: readonly RecipientRow[];
  /** Messages with the announcement's text by chat, counted by the sandbox. */
  readonly received: ReadonlyMap<number, number>;
}

/** Waits until an announcement is in this state, and gives account of it. */
export async function reachState(
  world: SendingWorld,
  id: number,
  state: AnnouncementState,
  text: string,
): Promise<Account> {
  return world.desk(async ({ desk }) => {
    const report = await vi.waitFor(
      async () => {
        const now = await desk.report(id);
        if (now?.announcement.state === state) return now;
        throw new Error(`It is not ${state} yet: ${JSON.stringify({ ...now, announcement: undefined })}`);
      },
      { timeout: 120_000, interval: 200 },
    );
    return { report, rows: await desk.recipients(id), received: await world.client.received(text) };
  });
}
