import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { createRandom } from '../../scripts/benchmark/random.ts';
import { chooseOperation, KINDS } from './choose-operation.ts';
import { createCommandOperations } from './command-operations.ts';
import { askAbout, examineWorld } from './examine-world.ts';
import type { Operation } from './operation.ts';
import { createOperations } from './operations.ts';
import { strayFiles, type Folder } from './published-folder.ts';
import type { StaffWorld } from './staff-world.ts';
import { pathOf, textOf, TOPICS } from './topics.ts';

/** The latest moment as a share of the time that an operation takes: past its end, since no two take the same time. */
const LATEST = 1.1;
/** What decides whether it is done comes early, so half of the rounds end there. */
const EARLY = 0.2;

export interface Outcome {
  readonly kind: string;
  /** Staff had been told that it was done before the bot was killed, or a command had ended well. */
  readonly isConfirmed: boolean;
  readonly isDone: boolean;
}

/** Interrupts operations at random moments and looks at what is left of each. */
export interface KillRounds {
  /** Does each kind once without a fault, to learn how long it takes. */
  measure(): Promise<void>;
  play(round: number): Promise<Outcome>;
  /** Publishes once more, without a fault: nothing that belongs to nobody is left then. */
  end(): Promise<void>;
}

export function createKillRounds(options: {
  readonly world: StaffWorld;
  readonly seed: number;
  /** What the folder holds, which is published as version 1. */
  readonly folder: Folder;
}): KillRounds {
  const { world } = options;
  const random = createRandom(options.seed);
  const versions = new Map([[1, options.folder]]);
  const operations = createOperations(world);
  const commands = createCommandOperations(world);
  const durations = new Map<string, number>();
  let state = { folder: options.folder, version: 1, newest: 1 };
  let number = TOPICS.length;

  const next = (round: number) => {
    number += 1;
    const wanted = { kind: KINDS[round % KINDS.length] ?? 'replace', folder: state.folder, number };
    const { dataDir } = world;
    return chooseOperation(wanted, { ...{ dataDir, random, versions, operations, commands } });
  };
  const examine = async (possible: readonly Folder[], passed: readonly Folder[] = []) => {
    state = await examineWorld(world, { possible, passed: [...possible, ...passed], since: state.newest });
    versions.set(state.version, state.folder);
    return state.folder;
  };

  async function interrupt(operation: Operation, latest: number): Promise<boolean> {
    const { begun, done, command, beside } = operation.act();
    let isConfirmed = false;
    done.then(
      () => {
        isConfirmed = true;
      },
      // Nobody sees the end of what is interrupted.
      () => undefined,
    );
    await begun;
    await pause(random() * latest * (durations.get(operation.kind) ?? 500));
    if (command) {
      command.kill();
      await command.exited;
    } else {
      await world.killBot();
      await beside?.exited;
      await world.startBot();
    }
    return isConfirmed;
  }

  /** After a command was killed the bot goes on: the next thing that staff do finds what it left. */
  async function goOn(before: Folder, after: Folder): Promise<Folder> {
    const topic = TOPICS.find((one) => before[pathOf(one)] === after[pathOf(one)]) ?? TOPICS[0];
    number += 1;
    const publishing = await operations.publish(before, [topic], number);
    await publishing.act().done;
    return { [pathOf(topic)]: textOf(topic, number) };
  }

  return {
    async measure() {
      for (const round of KINDS.keys()) {
        const { kind, act, after } = await next(round);
        const before = state.folder;
        const { begun, done } = act();
        await begun;
        const started = performance.now();
        await done;
        durations.set(kind, performance.now() - started);
        await examine([after], [before]);
      }
    },

    async play(round) {
      const operation = await next(round);
      const { kind, path, isSure = false } = operation;
      const [before, after] = [state.folder, operation.after];
      const isConfirmed = await interrupt(operation, round % 2 === 0 ? LATEST : EARLY);
      const more = kind.endsWith('command') ? await goOn(before, after) : {};
      await world.desk.caughtUp();
      const whole = { ...after, ...more };
      const left = await examine(isSure || isConfirmed ? [whole] : [whole, { ...before, ...more }], [
        before,
        after,
      ]);
      await askAbout(world, path);
      const isDone = kind === 'upload' ? isConfirmed : left[path] === whole[path];
      if (!isDone && operation.again) {
        await operation.again();
        expect(await examine([after])).toEqual(after);
        expect(await strayFiles(world.dataDir)).toEqual([]);
      }
      return { kind, isConfirmed, isDone };
    },

    async end() {
      const { act, after } = await next(KINDS.indexOf('replace'));
      await act().done;
      expect(await examine([after])).toEqual(after);
      expect(await strayFiles(world.dataDir)).toEqual([]);
    },
  };
}
