import { listVersions } from '../../src/indexing/versions/list-versions.ts';
import type { CommandOperations } from './command-operations.ts';
import type { Operation } from './operation.ts';
import type { Operations } from './operations.ts';
import type { Folder } from './published-folder.ts';
import { pathOf, TOPICS, type Topic } from './topics.ts';

/** What the rounds do, again and again. */
export const KINDS = [
  'publish',
  'rollback',
  'replace',
  'remove',
  'album',
  'switch',
  'rollback command',
  'publish',
  'rollback',
  'drop',
  'replace',
  'upload',
  'ingest command',
  'remove',
  'rollback',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Choosing {
  readonly dataDir: string;
  readonly operations: Operations;
  readonly commands: CommandOperations;
  /** From 0 to 1. */
  readonly random: () => number;
  /** What the folder held in each version, by its number. */
  readonly versions: ReadonlyMap<number, Folder>;
}

/** An operation of a kind over a folder; where there is nothing to do it to, a document is replaced. */
export async function chooseOperation(
  { kind, folder, number }: { readonly kind: Kind; readonly folder: Folder; readonly number: number },
  choosing: Choosing,
): Promise<Operation> {
  const { operations, commands } = choosing;
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(choosing.random() * from.length)];
  const there = TOPICS.filter((topic) => folder[pathOf(topic)] !== undefined);
  const missing = TOPICS.filter((topic) => folder[pathOf(topic)] === undefined);
  const [known, fresh] = [pick(there), pick(missing)];
  const target = pick(await targets(folder, choosing));
  switch (kind) {
    case 'publish':
      if (fresh) return operations.publish(folder, [fresh], number);
      break;
    case 'album':
      if (missing.length > 1) return operations.publish(folder, missing.slice(0, 2), number);
      break;
    case 'upload':
      if (fresh) return operations.upload(folder, fresh, number);
      break;
    case 'drop':
      if (fresh) return operations.drop(folder, fresh, number);
      break;
    case 'ingest command':
      if (fresh) return commands.ingest(folder, fresh, number);
      break;
    case 'remove':
      if (known && there.length > 3) return operations.remove(folder, known);
      break;
    case 'rollback':
      if (target) return operations.goBack(target.folder, target.version, target.topic);
      break;
    case 'rollback command':
      if (target) return commands.goBack(target.folder, target.version, target.topic);
      break;
    case 'switch':
      if (target) return commands.follow(target.folder, target.version, target.topic);
      break;
    case 'replace':
  }
  return operations.publish(folder, [known ?? 'bank'], number);
}

/** Kept versions in which something differs, with a topic that does. */
async function targets(
  folder: Folder,
  { dataDir, versions }: Choosing,
): Promise<{ readonly version: number; readonly folder: Folder; readonly topic: Topic }[]> {
  return (await listVersions(dataDir)).flatMap(({ manifest: { version }, inForce }) => {
    const then = versions.get(version);
    const topic = TOPICS.find((one) => then?.[pathOf(one)] !== folder[pathOf(one)]);
    return then && topic && !inForce ? [{ version, folder: then, topic }] : [];
  });
}
