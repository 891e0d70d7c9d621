import type * as FileSystem from 'node:fs/promises';

/** A disk whose calls are counted while it is armed, and that fails or stands still from one of them on. */
export interface FaultyDisk {
  /** For `vi.mock('node:fs/promises', …)`. */
  wrap(real: typeof FileSystem): typeof FileSystem;
  /**
   * From now on: at the call of this number (from 0) the disk is full once, is full from then on, or never answers again,
   * as if the process had been killed there.
   */
  arm(fault: { readonly at: number; readonly kind: 'full-once' | 'full' | 'killed' }): void;
  /** Gives how many calls were counted since it was armed. */
  disarm(): number;
  /** Resolves when a call stands still. */
  stopped(): Promise<void>;
}

export function createFaultyDisk(): FaultyDisk {
  let fault: { readonly at: number; readonly kind: string } | undefined;
  let calls = 0;
  let stop = () => undefined as void;
  let stopped = Promise.resolve();
  const step = async () => {
    if (!fault) return;
    const call = calls++;
    if (fault.kind === 'killed' && call >= fault.at) {
      stop();
      await new Promise(() => undefined);
    }
    if (call === fault.at || (fault.kind === 'full' && call > fault.at))
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
  const guarded =
    <A extends unknown[], R>(call: (...all: A) => Promise<R>) =>
    async (...all: A): Promise<R> => {
      await step();
      return call(...all);
    };
  return {
    wrap: (real) => ({
      ...real,
      rename: guarded(real.rename),
      copyFile: guarded(real.copyFile),
      open: guarded(real.open),
      mkdir: guarded(real.mkdir) as typeof real.mkdir,
      // Removing needs no room: it fails only with the process.
      rm: async (...all) => {
        if (fault?.kind === 'killed') await step();
        return real.rm(...all);
      },
    }),
    arm: (next) => {
      fault = next;
      calls = 0;
      stopped = new Promise((resolve) => {
        stop = resolve;
      });
    },
    disarm: () => {
      fault = undefined;
      return calls;
    },
    stopped: () => stopped,
  };
}
