import type { ColumnDefinitionBuilder } from 'kysely';

/** Where the two databases need different words for the same column. */
export interface ColumnTypes {
  /** Holds Telegram's ids and milliseconds, which outgrow 32 bits. */
  readonly integer: 'integer' | 'bigint';
  /** A number that the database gives out and never gives out again. */
  readonly ownId: 'integer' | 'bigserial';
  readonly asOwnId: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}

export const sqliteColumns: ColumnTypes = {
  integer: 'integer',
  ownId: 'integer',
  asOwnId: (column) => column.primaryKey().autoIncrement(),
};

export const postgresColumns: ColumnTypes = {
  integer: 'bigint',
  ownId: 'bigserial',
  asOwnId: (column) => column.primaryKey(),
};
