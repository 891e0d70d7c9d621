import type { SandboxEvent } from '../control-contract.ts';

/** Tells everybody who listens (pages, test clients) what happens in the sandbox. */
export interface EventHub {
  emit(event: SandboxEvent): void;
  /** Calls back with each event as JSON, written once for all. The answer stops listening. */
  listen(listener: (event: string) => void): () => void;
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: string) => void>();
  return {
    emit(event) {
      if (listeners.size === 0) return;
      const text = JSON.stringify(event);
      for (const listener of listeners) listener(text);
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
