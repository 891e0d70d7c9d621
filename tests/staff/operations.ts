import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Operation } from './operation.ts';
import { hashesInFolder, hashesOf, versionInForce, type Folder } from './published-folder.ts';
import { GO_BACK, PUBLISH, REMOVE, REPLACE } from './staff-desk.ts';
import type { StaffWorld } from './staff-world.ts';
import { pathOf, textOf, titleOf, type Topic } from './topics.ts';

/** How long something may take that shows in no message. */
export const PATIENCE = { timeout: 20_000, interval: 30 };

/** What staff do in Telegram and in the folder. */
export interface Operations {
  /** Nothing changes by it. */
  upload(before: Folder, topic: Topic, number: number): Operation;
  /** New documents, or in the place of those that are there; two are an album. */
  publish(before: Folder, topics: readonly Topic[], number: number): Promise<Operation>;
  remove(before: Folder, topic: Topic): Promise<Operation>;
  goBack(after: Folder, version: number, topic: Topic): Promise<Operation>;
  /** A file copied into the folder, which the bot finds by itself. */
  drop(before: Folder, topic: Topic, number: number): Operation;
}

export function createOperations({ desk, corpusDir, dataDir }: StaffWorld): Operations {
  const documents = (topics: readonly Topic[], number: number) =>
    Object.fromEntries(topics.map((topic) => [pathOf(topic), textOf(topic, number)]));
  const upload = (files: Folder) =>
    desk.upload(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));
  const pressed = (act: () => Promise<unknown>) => ({ act: () => ({ done: act() }), again: act });

  return {
    upload: (before, topic, number) => ({
      ...{ kind: 'upload', after: before, path: pathOf(topic) },
      act: () => ({ done: upload(documents([topic], number)) }),
    }),

    async publish(before, topics, number) {
      const files = documents(topics, number);
      const isNew = topics.every((topic) => before[pathOf(topic)] === undefined);
      const preview = await upload(files);
      return {
        kind: topics.length > 1 ? 'album' : isNew ? 'publish' : 'replace',
        after: { ...before, ...files },
        path: Object.keys(files)[0] ?? '',
        ...pressed(() => desk.turn(preview, isNew ? PUBLISH : REPLACE)),
      };
    },

    async remove(before, topic) {
      const path = pathOf(topic);
      const after = Object.fromEntries(Object.entries(before).filter(([one]) => one !== path));
      const question = await desk.askToRemove(titleOf(topic));
      return { ...{ kind: 'remove', after, path }, ...pressed(() => desk.turn(question, REMOVE)) };
    },

    async goBack(after, version, topic) {
      const question = await desk.askToGoBack(version);
      const turn = () => desk.turn(question, GO_BACK);
      return { ...{ kind: 'rollback', after, path: pathOf(topic) }, ...pressed(turn) };
    },

    drop(before, topic, number) {
      const [path, text] = [pathOf(topic), textOf(topic, number)];
      const act = async () => {
        await writeFile(join(corpusDir, path), text);
        const wanted = await hashesInFolder(corpusDir);
        await expect.poll(async () => hashesOf(await versionInForce(dataDir)), PATIENCE).toEqual(wanted);
      };
      return {
        ...{ kind: 'drop', after: { ...before, [path]: text }, path, isSure: true },
        act: () => ({ done: act() }),
      };
    },
  };
}
