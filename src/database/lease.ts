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
    if (taken.length === 0) return false;
    until = wanted;
    return true;
  }

  const isHeld = () => until - clock.now() > MARGIN_MS;
  return {
    holder,
    isHeld,
    async hold() {
      const now = clock.now();
      if (until - now > RENEW_BELOW_MS) return true;
      return (await take(now)) || isHeld();
    },
    async release() {
      until = -Infinity;
      await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
    },
  };
}
