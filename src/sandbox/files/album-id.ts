import { randomInt } from 'node:crypto';

/** What the messages of one album share, and no other: 17 digits, as Telegram writes it. */
export function newAlbumId(): string {
  return `${randomInt(10_000_000, 100_000_000)}${String(randomInt(1_000_000_000)).padStart(9, '0')}`;
}
