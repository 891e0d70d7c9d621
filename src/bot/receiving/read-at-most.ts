/** Reads a stream to its end, or undefined when it holds more. Rejects as the stream does, or once the signal aborts. */
export async function readAtMost(
  stream: AsyncIterable<Uint8Array>,
  { bytes: most, signal }: { bytes: number; signal: AbortSignal },
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    signal.throwIfAborted();
    length += chunk.byteLength;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
