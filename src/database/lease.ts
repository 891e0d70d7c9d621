import type { Kysely } from 'kysely';
import type { Clock } from '../shared/clock.ts';
import type { Schema } from './schema.ts';

/** How long a lease holds when it is not renewed: a process that died is replaced after at most this. */
const LASTS_MS = 15_000;
/** Renewed when less than this is left. */
const RENEW_BELOW_MS = 10_000;
/** Not relied on any more when less than this is left: a call takes time too. */
const MARGIN_MS = 2000;

/** A right that one process at a time has, as long as it keeps renewing it. */
export interface Lease {
  readonly holder: string;
  /** Takes it when it is free or has run out, renews it in time; true while it is this process's. */
  hold(): Promise<boolean>;
  /** True while it surely is; no look into the database. */
  isHeld(): boolean;
  /** Gives it back, so that another need not wait. */
  release(): Promise<void>;
}

export interface LeaseOptions {
  readonly db: Kysely<Schema>;
  readonly name: string;
  readonly holder: string;
  readonly clock: Clock;
  /** No other process can be there: what a dead one left is taken at once. */
  readonly alone: boolean;
}

export function createLease({ db, name, holder, clock, alone }: LeaseOptions): Lease {
  let until = -Infinity;
  let mayForce = alone;

  async function take(now: number): Promise<boolean> {
    const wanted = now + LASTS_MS;
    const taken = await db
      .insertInto('leases')
      .values({ name, holder, until: wanted })
      .onConflict((conflict) => {
        const update = conflict.column('name').doUpdateSet({ holder, until: wanted });
        return mayForce
          ? update
          : update.where((row) =>
              row.or([row('leases.holder', '=', holder), row('leases.until', '<=', now)]),
            );
      })
      .returning('name')
      .execute();
    mayForce = false;
    // Nobody else can have it while it holds, unless the clocks disagree: then what the database says counts.
    until = taken.length === 0 ? -Infinity : wanted;
    return taken.length > 0;
  }

  const isHeld = () => until - clock.now() > MARGIN_MS;
  return {
    holder,
    isHeld,
    async hold() {
      const now = clock.now();
      const left = until - now;
      // More than it ever lasts: the clock was set back, and whoever waits for its end would wait too long.
      return (left > RENEW_BELOW_MS && left <= LASTS_MS) || take(now);
    },
    async release() {
      until = -Infinity;
      await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
    },
  };
}
