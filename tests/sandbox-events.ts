import type { SandboxEvent } from '../src/sandbox/control-contract.ts';

const PATIENCE_MS = 10_000;

export interface EventFollower {
  readonly events: () => readonly SandboxEvent[];
  readonly waitFor: <E extends SandboxEvent>(
    what: string,
    fits: (event: SandboxEvent) => event is E,
    patience?: number,
  ) => Promise<E>;
  readonly close: () => void;
}

/** Follows the sandbox's server-sent events, keeping all of them; ready when the first has come. */
export async function followEvents(url: URL): Promise<EventFollower> {
  const controller = new AbortController();
  const response = await fetch(url, { signal: controller.signal });
  const events: SandboxEvent[] = [];
  const listeners = new Set<() => void>();

  const read = async (): Promise<void> => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const blocks = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) events.push(JSON.parse(block.replace(/^data: /, '')) as SandboxEvent);
      for (const listener of [...listeners]) listener();
    }
  };
  // The stream ends with the sandbox or with this client; either way there is nothing more to come.
  read().catch(() => undefined);

  const waitFor: EventFollower['waitFor'] = (what, fits, patience = PATIENCE_MS) =>
    new Promise((resolve, reject) => {
      let seen = 0;
      const look = (): void => {
        // Each event is looked at once: in a long run there are very many.
        for (; seen < events.length; seen += 1) {
          const event = events[seen];
          if (event === undefined || !fits(event)) continue;
          end();
          return resolve(event);
        }
      };
      const end = (): void => {
        clearTimeout(timer);
        listeners.delete(look);
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`The sandbox saw no ${what}. Its last events: ${JSON.stringify(events.slice(-5))}`));
      }, patience);
      listeners.add(look);
      look();
    });
  await waitFor(
    'state',
    (event): event is Extract<SandboxEvent, { type: 'state' }> => event.type === 'state',
  );
  return { events: () => events, waitFor, close: () => controller.abort() };
}
