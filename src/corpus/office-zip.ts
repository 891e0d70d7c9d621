import { UnreadableFile } from './unreadable-file.ts';

/** Bytes that the parts of one file may unpack to in sum. */
const MAX_UNPACKED = 200 * 1024 * 1024;

/**
 * Unpacks the wanted parts of an Office file (a zip). Throws `UnreadableFile` when it is damaged or would unpack to
 * more than 200 MB.
 */
export async function openOfficeFile(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED) {
          throw new UnreadableFile('It unpacks to more than 200 MB. Make its pictures smaller or split it.');
        }
        return wanted(name);
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('It is cut short or damaged. Copy the file here again, or save it anew.', {
      cause: error,
    });
  }
}
