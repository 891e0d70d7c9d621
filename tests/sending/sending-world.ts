import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { startBotProcess, type BotProcess } from '../../scripts/bot-process.ts';
import type { Part } from '../../src/announcements/content/content.ts';
import type { SandboxEvent } from '../../src/sandbox/control-contract.ts';
import { temporaryFolder } from '../open-bot.ts';
import { connectSandbox, type SandboxClient } from '../sandbox-client.ts';
import { startSandboxProcess } from '../sandbox-process.ts';
import { useDesk, type DeskUse } from './use-desk.ts';

/** What is announced; nothing else that the bot says holds it. */
export const TEXT = 'Bus 2 leaves at 08:15 from gate 4711.';

/** The start of a bot on a busy machine, and the longest wait that the tests lay upon it, go into this. Milliseconds. */
const PATIENCE = 60_000;

/** A sandbox as a process, which keeps Telegram's limits, and bots as processes that can be killed beside it. */
export interface SendingWorld {
  readonly client: SandboxClient;
  /** The people to announce to, whom the bot knows. */
  readonly people: readonly number[];
  /** Resolves when the bot takes messages, or stands by. `name`: of its data folder, when there are several. */
  startBot(name?: string): Promise<BotProcess>;
  /** The desk over the bot's database, as `npm run announce` has it. SQLite: best while no bot is down after a kill. */
  desk<T>(use: DeskUse<T>): Promise<T>;
  /** An urgent announcement of the text, and of what is to follow it, approved; its id. */
  announce(audience: string, more?: readonly Part[]): Promise<number>;
  /** Resolves when so many messages with the text have arrived since the world began. */
  arrived(count: number): Promise<void>;
}

/** Opens a world that ends with the test, one of several that may run side by side. */
export async function openSendingWorld(options: {
  readonly test: Pick<TestContext, 'onTestFinished'>;
  readonly people: number;
  readonly databaseUrl?: string;
}): Promise<SendingWorld> {
  const folder = await temporaryFolder();
  const sandbox = await startSandboxProcess();
  const client = await connectSandbox(sandbox.url);
  const bots: BotProcess[] = [];
  options.test.onTestFinished(async () => {
    for (const bot of bots) {
      bot.kill('SIGKILL');
      await bot.exited;
    }
    client.close();
    await sandbox.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  await writeFile(join(corpusDir, 'sauna.md'), '# Sauna\n\nThe sauna opens at 10:00.\n');
  const place = {
    dataDir: join(folder, 'bot'),
    ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
  };
  await client.limits(true);
  const { first_id: first } = await client.createCrowd({ count: options.people });
  const people = Array.from({ length: options.people }, (_, index) => first + index);
  await useDesk(place, ({ meet }) => meet(people));

  return {
    ...{ client, people },
    async startBot(name = 'bot') {
      const bot = startBotProcess({
        ...sandbox.env,
        ...{ CORPUS_DIR: corpusDir, DATA_DIR: join(folder, name), LOG_LEVEL: 'info' },
        ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
      });
      bots.push(bot);
      await bot.running;
      return bot;
    },
    desk: (use) => useDesk(place, use),
    announce: (audience, more = []) =>
      useDesk(place, async ({ desk }) => {
        const { id } = await desk.begin({}, 'en');
        const first: Part = { kind: 'text', text: { text: TEXT, entities: [] } };
        await desk.change(id, { parts: [first, ...more], audience, urgent: true });
        const { kind } = await desk.approve(id, {});
        if (kind !== 'done') throw new Error(`The announcement cannot be approved: ${kind}`);
        return id;
      }),
    async arrived(count) {
      let seen = 0;
      const fits = (event: SandboxEvent): event is SandboxEvent =>
        event.type === 'message' && event.message.text === TEXT && (seen += 1) >= count;
      await client.waitFor(`${count} messages`, fits, PATIENCE);
    },
  };
}
