import { readFile } from 'node:fs/promises';
import { createCardStore } from '../../src/announcements/stores/announcement-card-store.ts';
import type { AnnouncementDesk } from '../../src/announcements/announcement-desk.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { CrowdAdded, SandboxEvent } from '../../src/sandbox/control-contract.ts';
import { SANDBOX_OWNER_ID } from '../../src/sandbox/sample-people.ts';
import { createLogger } from '../../src/shared/logger.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';
import { startSandboxProcess } from '../../tests/sandbox-process.ts';
import { startBotProcess, type BotProcess } from '../bot-process.ts';
import { addRecipients, approve, draftForAll, openDesk } from './announcement-to-many.ts';
import { createAskers, type Askers } from './ask-steadily.ts';
import { listen, post } from './control-plane.ts';

/** Each asks once in some seconds, so that an answer never waits for Telegram's limit of one message a second to a chat. */
const ASKERS = 8;

/** A bot as a process of its own, a sandbox with rate limits as another, and an announcement that waits to be sent. */
export interface AnnouncingBot {
  readonly bot: BotProcess;
  readonly askers: Askers;
  readonly desk: AnnouncementDesk;
  readonly announcement: number;
  /** Address of the sandbox, without a slash at the end. */
  readonly url: string;
  /** From now on the announcement goes out. */
  send(): Promise<void>;
  close(): Promise<void>;
}

export async function openAnnouncingBot(dataDir: string, recipients: number): Promise<AnnouncingBot> {
  const sandbox = await startSandboxProcess();
  const url = sandbox.url.replace(/\/$/, '');
  const crowd = await post<CrowdAdded>(`${url}/control/crowd`, { count: recipients + ASKERS });
  const database = await openDatabase({ dataDir, logger: createLogger({ level: 'error' }) });
  await addRecipients(database, crowd.first_id, recipients);
  const desk = openDesk(database);
  const announcement = await draftForAll(desk, SANDBOX_OWNER_ID);
  const bot = startBotProcess({
    ...sandbox.env,
    ...{ DATA_DIR: dataDir, OWNER_IDS: String(SANDBOX_OWNER_ID), LOG_LEVEL: 'error' },
  });
  await bot.running;
  const card = await messageToOwner(url);
  await createCardStore(database.db).put(announcement, { chat: SANDBOX_OWNER_ID, message: card });
  await post(`${url}/control/limits`, { enabled: true });
  const askers = createAskers(url, {
    people: Array.from({ length: ASKERS }, (_, index) => crowd.last_id - index),
    questions: await readQuestions(),
  });
  return {
    ...{ bot, askers, desk, announcement, url },
    send: () => approve(desk, announcement, SANDBOX_OWNER_ID),
    async close() {
      await askers.close();
      bot.kill('SIGTERM');
      await bot.exited;
      await sandbox.kill();
      await database.close();
    },
  };
}

/** The owner opens the bot; the number of what it says to them, which is edited as their card from then on. */
async function messageToOwner(url: string): Promise<number> {
  const stop = new AbortController();
  let number = 0;
  const isGreeting = (event: SandboxEvent) => event.type === 'message' && event.message.from?.is_bot === true;
  const listening = listen(url, stop.signal, (event) => {
    if (event.type !== 'message' || !isGreeting(event)) return;
    number = event.message.message_id;
    stop.abort();
  });
  await post(`${url}/control/people/${SANDBOX_OWNER_ID}/start`, {});
  await listening;
  return number;
}

/** Those that the answers are tested with, in ten languages, about the sample programme. */
async function readQuestions(): Promise<string[]> {
  const lines = (await readFile(projectFolder('tests/questions.jsonl'), 'utf8')).split('\n');
  return lines.filter(Boolean).map((line) => (JSON.parse(line) as { question: string }).question);
}
