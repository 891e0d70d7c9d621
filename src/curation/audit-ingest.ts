import type { AuditLog } from './audit-log.ts';

/** A version that came from the folder or the command line, and what it changed, by paths. */
export interface IngestedVersion {
  readonly version: number;
  readonly changes: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}

/** When more documents changed at once, one entry without a name stands for all. */
const MOST_NAMED = 50;

/** Writes down what was changed apart from the bot, so that the history of a document is whole. */
export async function auditIngest(
  audit: Pick<AuditLog, 'add'>,
  { version, changes }: IngestedVersion,
): Promise<void> {
  const paths = [...changes.added, ...changes.changed, ...changes.removed];
  const entry = { action: 'ingested', version } as const;
  await audit.add(paths.length > MOST_NAMED ? [entry] : paths.map((document) => ({ ...entry, document })));
}
