import type { SandboxEvent } from '../control-contract.ts';

/** Tells everybody who listens (pages, test clients) what happens in the sandbox. */
export interface EventHub {
  emit(event: SandboxEvent): void;
  /** The answer stops listening. */
  listen(listener: (event: SandboxEvent) => void): () => void;
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: SandboxEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
