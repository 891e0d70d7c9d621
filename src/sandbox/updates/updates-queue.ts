import type { Update } from '@grammyjs/types';
import type { SandboxClock } from '../sandbox-clock.ts';
import { isAllowed, kindOf, lifeOf, type UpdateContent } from './update-kinds.ts';

interface Waiting {
  readonly update: Update;
  readonly expires: number;
}

/** Updates that the bot has not confirmed yet. */
export interface UpdatesQueue {
  /** Adds an update unless the bot does not want its kind. */
  push(content: UpdateContent): void;
  /** Confirms what is below the offset and gives the oldest of the rest; see getUpdates. */
  take(offset: number, limit: number): Update[];
  /** Keeps the list for updates made from now on; an empty one means the default set. */
  allow(kinds: readonly string[]): void;
  allowed(): readonly string[];
  pending(): number;
  clear(): void;
  /** Calls back on every new update. */
  onPush(listener: () => void): void;
}

/** Makes the queue. Its numbers go on after `clear`, since the bot confirms by number. */
export function createUpdatesQueue(options: { clock: SandboxClock; firstId: number }): UpdatesQueue {
  const { clock } = options;
  let nextId = options.firstId;
  let waiting: Waiting[] = [];
  let allowed: readonly string[] = [];
  const listeners: (() => void)[] = [];

  const forgetOld = (): void => {
    waiting = waiting.filter((each) => each.expires > clock.now());
  };

  return {
    push(content) {
      const kind = kindOf(content);
      if (!isAllowed(kind, allowed)) return;
      const update: Update = { update_id: nextId, ...content };
      nextId += 1;
      waiting.push({ update: structuredClone(update), expires: clock.now() + lifeOf(kind) });
      for (const listener of listeners) listener();
    },
    take(offset, limit) {
      forgetOld();
      waiting =
        offset < 0 ? waiting.slice(offset) : waiting.filter((each) => each.update.update_id >= offset);
      return waiting.slice(0, limit).map((each) => each.update);
    },
    allow: (kinds) => {
      allowed = kinds;
    },
    allowed: () => allowed,
    pending() {
      forgetOld();
      return waiting.length;
    },
    clear: () => {
      waiting = [];
    },
    onPush: (listener) => void listeners.push(listener),
  };
}
