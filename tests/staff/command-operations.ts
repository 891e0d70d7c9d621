import { watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Command, Operation } from './operation.ts';
import { PATIENCE } from './operations.ts';
import type { Folder } from './published-folder.ts';
import type { StaffWorld } from './staff-world.ts';
import { startCommand } from './start-command.ts';
import { pathOf, textOf, type Topic } from './topics.ts';

/** What is done on the command line while the bot runs. */
export interface CommandOperations {
  /** A rollback that is killed. */
  goBack(after: Folder, version: number, topic: Topic): Operation;
  /** An ingestion that is killed; the bot finds the file too. */
  ingest(before: Folder, topic: Topic, number: number): Operation;
  /** A rollback after which the bot goes over to the other version; the bot is what is killed. */
  follow(after: Folder, version: number, topic: Topic): Operation;
}

export function createCommandOperations(world: StaffWorld): CommandOperations {
  const { corpusDir, dataDir } = world;
  const rollback = (version: number) => startCommand(world, ['corpus', 'rollback', String(version)]);
  const ended = async ({ exited }: Command) => {
    expect(await exited).toBe(0);
  };
  /** Something is written into the index's folder: what came before was the start of a process. */
  const writes = () =>
    new Promise<void>((resolve) => {
      const watcher = watch(join(dataDir, 'index'), () => {
        watcher.close();
        resolve();
      });
    });

  return {
    goBack: (after, version, topic) => ({
      ...{ kind: 'rollback command', after, path: pathOf(topic) },
      act: () => {
        const begun = writes();
        const command = rollback(version);
        return { command, begun: Promise.race([begun, command.exited]), done: ended(command) };
      },
    }),

    ingest(before, topic, number) {
      const [path, text] = [pathOf(topic), textOf(topic, number)];
      return {
        ...{ kind: 'ingest command', after: { ...before, [path]: text }, path, isSure: true },
        act: () => {
          const begun = writes();
          writeFileSync(join(corpusDir, path), text);
          const command = startCommand(world, ['ingest']);
          return { command, begun: Promise.race([begun, command.exited]), done: ended(command) };
        },
      };
    },

    follow: (after, version, topic) => ({
      ...{ kind: 'switch', after, path: pathOf(topic), isSure: true },
      act: () => {
        const begun = writes();
        const beside = rollback(version);
        const said = world.bot().output().length;
        const isServed = async () => {
          await ended(beside);
          await expect.poll(() => world.bot().output().slice(said), PATIENCE).toContain('is served');
        };
        return { beside, begun: Promise.race([begun, beside.exited]), done: isServed() };
      },
    }),
  };
}
