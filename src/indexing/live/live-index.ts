import { AdviceError, errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import { toldOf, type Refusal } from '../../shared/reason.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { loadVersion } from '../store/load-index.ts';
import type { LoadedIndex } from '../store/loaded-index.ts';
import { readManifest, readPublished } from '../store/read-version.ts';

/** A version that cannot be served, and the one that is served in its place. */
export interface RefusedVersion extends Refusal {
  /** Absent when not even its number could be read. */
  readonly version?: number;
  readonly serving: number;
}

/** The version that is being served. A question takes it once and keeps it to its end, whatever is published meanwhile. */
export interface LiveIndex {
  readonly index: () => LoadedIndex;
  /** Takes up the version in force if it is another one than is served. Never rejects: what cannot be served is refused. */
  refresh(): Promise<void>;
}

export interface LiveIndexOptions {
  readonly dataDir: string;
  readonly embedder: Embedder;
  readonly logger: Logger;
  readonly onRefused: (refused: RefusedVersion) => void;
}

/**
 * Loads the version in force; when it cannot be used, the newest kept one that can.
 * @throws AdviceError when there is none that can be served
 */
export async function openLiveIndex(options: LiveIndexOptions): Promise<LiveIndex> {
  const { dataDir, embedder, logger, onRefused } = options;
  let served = await openFirst(options);
  /** What was refused last: it is told once, and not read again at every look. */
  let refused: { version: number | undefined; reason: string } | undefined;
  let running = Promise.resolve();

  async function takeUp(): Promise<void> {
    let version: number | undefined;
    try {
      version = (await readPublished(dataDir))?.inForce;
      if (version === undefined || version === served.manifest.version) return;
      if (refused && version === refused.version) return;
      const manifest = await readManifest(dataDir, version);
      served = await loadVersion({ dataDir, manifest, embedder, known: served.segments });
      refused = undefined;
      logger.info({ version, passages: served.passages.length }, 'a new version is served');
    } catch (error) {
      const reason = errorMessage(error);
      const serving = served.manifest.version;
      if (refused?.reason === reason) return;
      refused = { version, reason };
      logger.error({ version, serving, reason }, 'a version was refused');
      const told = error instanceof AdviceError ? toldOf(error) : {};
      onRefused({ ...(version === undefined ? {} : { version }), reason, ...told, serving });
    }
  }

  return {
    index: () => served,
    refresh: () => {
      running = running.then(takeUp);
      return running;
    },
  };
}

async function openFirst({ dataDir, embedder, logger, onRefused }: LiveIndexOptions): Promise<LoadedIndex> {
  const none = new AdviceError(`There is no index in ${dataDir} yet. Run: npm run ingest`);
  const published = await readPublished(dataDir);
  if (!published) throw none;
  let fault: Error | undefined;
  for (const version of [published.inForce, ...published.kept.filter((one) => one !== published.inForce)]) {
    try {
      const manifest = await readManifest(dataDir, version);
      const loaded = await loadVersion({ dataDir, manifest, embedder });
      if (fault) {
        const reason = fault.message;
        logger.error({ version: published.inForce, serving: version, reason }, 'a version was refused');
        const told = fault instanceof AdviceError ? toldOf(fault) : {};
        onRefused({ version: published.inForce, reason, ...told, serving: version });
      }
      return loaded;
    } catch (error) {
      fault ??= error instanceof Error ? error : new Error(errorMessage(error), { cause: error });
    }
  }
  throw fault ?? none;
}
