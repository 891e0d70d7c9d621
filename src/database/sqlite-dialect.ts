import { SqliteAdapter, SqliteDialect, type Dialect } from 'kysely';
import { openSqlite } from './sqlite-connection.ts';

/** SQLite can undo changes of tables; told so, the migrator does all steps in one transaction. */
class UndoingSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new UndoingSqliteAdapter();
  }
}

/** Opens the file at once. @throws libsql's errors, see database-advice.ts */
export function createSqliteDialect(file: string): Dialect {
  return new LibsqlDialect({ database: openSqlite(file) });
}
