import { ledgerRows } from './measure-ledger.ts';
import { sendingRows } from './measure-sending.ts';
import { unlimitedRows } from './measure-unlimited.ts';
import type { Row } from './table.ts';

/** Announcements: what the database costs, how fast the bot could be, and ten thousand people at the pace that Telegram permits. */
export async function* announcementRows(folder: string, recipients: number): AsyncGenerator<Row[]> {
  yield await ledgerRows(folder);
  yield await unlimitedRows(folder);
  yield await sendingRows(folder, recipients);
}
