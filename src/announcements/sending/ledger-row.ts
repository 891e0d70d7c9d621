import type { Selectable } from 'kysely';
import type { DeliveriesTable } from '../../database/schema.ts';
import type { Language } from '../../languages/languages.ts';

/** A row as the sender works on it. */
export interface LedgerRow {
  readonly id: number;
  readonly round: number;
  readonly announcement: number;
  readonly chat: number;
  readonly topic: number;
  readonly person?: number;
  readonly language?: Language;
  /** 0 before its first step. */
  readonly revision: number;
  readonly step: number;
  readonly messages: readonly (readonly number[])[];
}

export function toLedgerRow(row: Selectable<DeliveriesTable>): LedgerRow {
  return {
    ...{ id: row.id, round: row.round, announcement: row.announcement, chat: row.chat, topic: row.topic },
    ...(row.person === null ? {} : { person: row.person }),
    ...(row.language === null ? {} : { language: row.language }),
    ...{ revision: row.revision, step: row.step, messages: JSON.parse(row.messages) as number[][] },
  };
}
