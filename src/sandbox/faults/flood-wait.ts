import type { SandboxClock } from '../sandbox-clock.ts';

/** A wait that Telegram lays upon the whole bot: until it is over, nothing that the bot sends is taken. */
export interface FloodWait {
  /** From now on for so many seconds; a longer wait that is already on stays. */
  begin(seconds: number): void;
  /** Whole seconds that are left; undefined when there is no wait. */
  left(): number | undefined;
  clear(): void;
}

export function createFloodWait(options: { clock: SandboxClock }): FloodWait {
  const { clock } = options;
  let until = 0;
  return {
    begin: (seconds) => {
      until = Math.max(until, clock.now() + seconds * 1000);
    },
    left() {
      const left = until - clock.now();
      return left > 0 ? Math.ceil(left / 1000) : undefined;
    },
    clear: () => {
      until = 0;
    },
  };
}
