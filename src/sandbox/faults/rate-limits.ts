import type { SandboxClock } from '../sandbox-clock.ts';

/** Telegram's published limits on what a bot sends: 30 a second over all, 1 a second to a chat, 20 a minute to a group. */
export interface RateLimits {
  enable(enabled: boolean): void;
  /** Counts a message to a chat; when it is one too many, the whole seconds to wait, and it is not counted. */
  spend(chatId: number): number | undefined;
  clear(): void;
}

interface Bucket {
  tokens: number;
  at: number;
}
interface Rule {
  readonly key: string;
  /** How many may come at once. */
  readonly burst: number;
  readonly perSecond: number;
}

const PRIVATE_BURST = 4;

export function createRateLimits(options: { clock: SandboxClock }): RateLimits {
  const { clock } = options;
  const buckets = new Map<string, Bucket>();
  let enabled = false;

  const bucketOf = (rule: Rule): Bucket => {
    const now = clock.now();
    const old = buckets.get(rule.key) ?? { tokens: rule.burst, at: now };
    const grown = old.tokens + ((now - old.at) / 1000) * rule.perSecond;
    const bucket = { tokens: Math.min(rule.burst, grown), at: now };
    buckets.set(rule.key, bucket);
    return bucket;
  };

  return {
    enable(on) {
      enabled = on;
      buckets.clear();
    },
    spend(chatId) {
      if (!enabled) return undefined;
      const rules = rulesFor(chatId).map((rule) => ({ rule, bucket: bucketOf(rule) }));
      const waits = rules.map(({ rule, bucket }) => (1 - bucket.tokens) / rule.perSecond);
      const wait = Math.max(...waits);
      // Whole buckets are compared with a little slack, since their filling is counted in fractions.
      if (wait > 1e-6) return Math.ceil(wait - 1e-6);
      for (const { bucket } of rules) bucket.tokens -= 1;
      return undefined;
    },
    clear() {
      enabled = false;
      buckets.clear();
    },
  };
}

function rulesFor(chatId: number): Rule[] {
  const all: Rule = { key: 'all', burst: 30, perSecond: 30 };
  const chat: Rule =
    chatId < 0
      ? { key: `group ${chatId}`, burst: 20, perSecond: 20 / 60 }
      : { key: `chat ${chatId}`, burst: PRIVATE_BURST, perSecond: 1 };
  return [all, chat];
}
