import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBotProcess, type BotProcess } from '../../scripts/bot-process.ts';
import { openSandbox } from '../open-sandbox.ts';
import type { SandboxClient } from '../sandbox-client.ts';
import { openStaffDesk, type StaffDesk } from './staff-desk.ts';

const NILUFAR = 1005;
/** In the form that the bot asks for, and too short a number for one of Telegram's. */
const TOKEN = `1:${'sandbox'.repeat(5)}`;
/** The account "nobody", which has no right that was not given to it. */
const NOBODY = 65_534;

/** A sandbox in this process, and the bot as a process of its own beside it, which can be killed without the sandbox. */
export interface StaffWorld {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly client: SandboxClient;
  /** Nilufar, an owner here; her Telegram is in Uzbek. */
  readonly desk: StaffDesk;
  /** The bot that was started last. */
  readonly bot: () => BotProcess;
  /** Starts the bot, or starts it again when the one before has ended; resolves when it takes messages. */
  readonly startBot: (env?: Readonly<Record<string, string>>) => Promise<BotProcess>;
  /** Ends it as a power cut does. */
  readonly killBot: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openStaffWorld(options: {
  /** What the corpus folder holds at first, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The bot runs under an account that a folder's permissions bind; the administrator's are bound by none. */
  readonly isBound?: boolean;
}): Promise<StaffWorld> {
  const { files, env = {}, isBound = false } = options;
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-staff-'));
  const [corpusDir, dataDir] = [join(folder, 'corpus'), join(folder, 'data')];
  for (const path of [corpusDir, dataDir]) await mkdir(path);
  for (const [path, text] of Object.entries(files)) await writeFile(join(corpusDir, path), text);
  const isAdministrator = process.getuid?.() === 0;
  const user = isBound && isAdministrator ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined)
    for (const path of [folder, corpusDir, dataDir]) await chown(path, NOBODY, NOBODY);

  const { sandbox, client, close: closeSandbox } = await openSandbox({ token: TOKEN });
  let bot: BotProcess | undefined;
  const killBot = async () => {
    bot?.kill('SIGKILL');
    await bot?.exited;
  };
  return {
    ...{ corpusDir, dataDir, client, killBot },
    desk: openStaffDesk(client, NILUFAR),
    bot: () => {
      if (!bot) throw new Error('The bot has not been started yet.');
      return bot;
    },
    startBot: async (own = {}) => {
      bot = startBotProcess(
        {
          BOT_TOKEN: sandbox.token,
          TELEGRAM_API_ROOT: sandbox.apiRoot,
          OWNER_IDS: String(NILUFAR),
          CORPUS_DIR: corpusDir,
          DATA_DIR: dataDir,
          ...env,
          ...own,
        },
        user,
      );
      await bot.running;
      return bot;
    },
    close: async () => {
      await killBot();
      await closeSandbox();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
