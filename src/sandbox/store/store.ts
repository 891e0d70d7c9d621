import type { UserFromGetMe } from '@grammyjs/types';
import { createFaultList, type FaultList } from '../faults/fault-list.ts';
import { createFloodWait, type FloodWait } from '../faults/flood-wait.ts';
import { createRateLimits, type RateLimits } from '../faults/rate-limits.ts';
import { firstId } from '../first-id.ts';
import type { SandboxClock } from '../sandbox-clock.ts';
import { createLongPoll, type LongPoll } from '../updates/long-poll.ts';
import { createUpdatesQueue, type UpdatesQueue } from '../updates/updates-queue.ts';
import { createCallLog, type CallLog } from './call-log.ts';
import { createEventHub, type EventHub } from './event-hub.ts';
import { createMessageLog, type MessageLog } from './message-log.ts';
import type {
  DraftRecord,
  GroupRecord,
  PersonRecord,
  PollRecord,
  ProfileRecord,
  QueryRecord,
  StoredFile,
  WebhookRecord,
} from './records.ts';

/** Everything the sandbox knows, in memory; the functions around it read and change it. */
export interface Store {
  readonly clock: SandboxClock;
  readonly bot: UserFromGetMe;
  readonly people: Map<number, PersonRecord>;
  /** The highest id among them. */
  lastPersonId: number;
  readonly groups: Map<number, GroupRecord>;
  readonly messages: MessageLog;
  /** By file_id. */
  readonly files: Map<string, StoredFile>;
  readonly polls: Map<string, PollRecord>;
  /** Those the bot has not answered. */
  readonly queries: Map<string, QueryRecord>;
  /** By chat id: one draft a chat. */
  readonly drafts: Map<number, DraftRecord>;
  readonly profile: ProfileRecord;
  readonly webhook: WebhookRecord;
  readonly updates: UpdatesQueue;
  readonly longPoll: LongPoll;
  readonly events: EventHub;
  readonly calls: CallLog;
  readonly faults: FaultList;
  readonly limits: RateLimits;
  readonly floodWait: FloodWait;
}

/** Makes an empty store; see fillStore for its people. */
export function createStore(options: { clock: SandboxClock; bot: UserFromGetMe }): Store {
  const { clock, bot } = options;
  const start = firstId(clock.now());
  const updates = createUpdatesQueue({ clock, firstId: start });
  return {
    clock,
    bot,
    people: new Map(),
    lastPersonId: 0,
    groups: new Map(),
    messages: createMessageLog({ firstId: start }),
    files: new Map(),
    polls: new Map(),
    queries: new Map(),
    drafts: new Map(),
    profile: { commands: new Map(), texts: new Map(), menuButtons: new Map() },
    webhook: { url: '', secret: '', maxConnections: 40, onSet: () => undefined },
    updates,
    longPoll: createLongPoll({ clock, queue: updates }),
    events: createEventHub(),
    calls: createCallLog(),
    faults: createFaultList(),
    limits: createRateLimits({ clock }),
    floodWait: createFloodWait({ clock }),
  };
}

/** Forgets everything but the numbers of updates and messages, which go on. */
export function emptyStore(store: Store): void {
  for (const draft of store.drafts.values()) draft.cancelExpiry();
  const { commands, texts, menuButtons } = store.profile;
  const maps = [
    store.people,
    store.groups,
    store.files,
    store.polls,
    store.queries,
    store.drafts,
    commands,
    texts,
    menuButtons,
  ];
  for (const map of maps) map.clear();
  store.lastPersonId = 0;
  const parts = [store.messages, store.updates, store.calls, store.faults, store.limits, store.floodWait];
  for (const part of parts) part.clear();
}
