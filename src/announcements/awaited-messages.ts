/** What somebody's next message is meant for. */
export interface AwaitedMessage {
  readonly announcement: number;
  /** Words of whoever waits: `parts`, `text:kk:0`, `audience`, … */
  readonly purpose: string;
  /** Milliseconds UTC. */
  readonly at: number;
}

/** One for each person: what is awaited now takes the place of what was awaited before. */
export interface AwaitedMessageStore {
  expect(person: number, awaited: Omit<AwaitedMessage, 'at'>): Promise<void>;
  /** Undefined also when it was expected more than an hour ago. */
  find(person: number): Promise<AwaitedMessage | undefined>;
  forget(person: number): Promise<void>;
}
