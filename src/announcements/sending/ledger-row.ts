import type { Selectable } from 'kysely';
import type { DeliveriesTable } from '../../database/schema.ts';
import type { Delivery } from '../delivery.ts';

/** A row as the sender works on it. */
export interface LedgerRow extends Omit<Delivery, 'outcome' | 'reason' | 'at'> {
  /** The announcement's revision that its first step carried; 0 before that. */
  readonly revision: number;
  /** How many of its steps are done. */
  readonly step: number;
}

export function toLedgerRow(row: Selectable<DeliveriesTable>): LedgerRow {
  return {
    ...{ id: row.id, round: row.round, announcement: row.announcement, chat: row.chat, topic: row.topic },
    ...(row.person === null ? {} : { person: row.person }),
    ...(row.language === null ? {} : { language: row.language }),
    ...{ revision: row.revision, step: row.step, messages: JSON.parse(row.messages) as number[][] },
  };
}
