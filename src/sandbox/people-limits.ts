/** Characters of a caption, as Telegram counts them, of people and of the bot. */
export const LONGEST_CAPTION = 1024;

/**
 * What the sandbox takes from people. Telegram takes files of up to 2 GB from them; this is far above the 20 MB that
 * a bot can fetch, which is what there is to try, and small enough to be kept in memory.
 */
export const PEOPLE_LIMITS = {
  /** Bytes of one file. */
  file_bytes: 64_000_000,
  caption_length: LONGEST_CAPTION,
  /** Files in one album; more of them become several albums. */
  album_files: 10,
} as const;
