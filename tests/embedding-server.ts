import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface EmbeddingServer {
  /** For `EMBEDDINGS_BASE_URL`, with `EMBEDDINGS=ollama:…`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const DIMENSIONS = 64;

/** An embedder outside the process, as Ollama is one: texts that share words have vectors that are near each other. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const { input } = body as { input: string | string[] };
      const embeddings = [input].flat().map(embed);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ model: 'words', embeddings }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Each word counts in one of the dimensions. */
function embed(text: string): number[] {
  const vector = Array.from({ length: DIMENSIONS }, () => 0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const dimension = createHash('sha256').update(word).digest().readUInt8(0) % DIMENSIONS;
    vector[dimension] = (vector[dimension] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
