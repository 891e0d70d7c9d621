import { createBot } from './bot/create-bot.ts';
import { createNotifier } from './bot/notices/send-notice.ts';
import type { BotServices } from './bot/bot-services.ts';
import { startBot, type RunningBot } from './bot/run-bot.ts';
import type { Config, TelegramConfig } from './config.ts';
import type { RunningCuration } from './curation/create-curation.ts';
import { createStores, type Stores } from './stores.ts';
import { openDatabase } from './database/open-database.ts';
import { lockDataFolder } from './database/data-lock.ts';
import type { IngestReport, OnProgress } from './indexing/ingest/ingest-report.ts';
import { keepCorpus } from './keep-corpus.ts';
import { createKnowledge, type Knowledge, type OpenKnowledge } from './knowledge.ts';
import { createNoticeQueue, type NoticeQueue } from './notice-queue.ts';
import { loadTexts } from './languages/texts.ts';
import { startKnowledge } from './start-knowledge.ts';
import { createDocumentShelf } from './retrieval/document-shelf.ts';
import type { Sandbox } from './sandbox/start-sandbox.ts';
import type { Clock } from './shared/clock.ts';
import type { Logger } from './shared/logger.ts';
import { projectFolder } from './shared/project-folder.ts';

export interface App {
  /** Address of the sandbox's chat page; absent when the bot talks to Telegram. */
  readonly pageUrl?: string;
  /** Absent when the index could not be brought up to date and an older version is served. */
  readonly ingested?: IngestReport;
  /** Settles when the bot stops by itself; rejects with the reason. */
  readonly done: Promise<void>;
  /** Lets answers under way finish, at most 10 s, and closes everything. */
  stop(): Promise<void>;
}

export interface AppDeps {
  readonly logger: Logger;
  readonly clock: Clock;
  readonly onProgress: OnProgress;
}

/** Where the sandbox's page is looked for first. */
const USUAL_PORT = 8080;
/** How often what has grown too old is deleted. */
const PURGE_EVERY_MS = 6 * 60 * 60 * 1000;

/**
 * Builds every part once, hands each what it needs, and starts the bot: brings the index up to date, opens the database,
 * starts the sandbox when there is no token.
 * @throws AdviceError when the data folder is in use, the corpus cannot be read, or Telegram refuses the token.
 */
export async function startApp(config: Config, deps: AppDeps): Promise<App> {
  const closers: (() => Promise<unknown>)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const lock = await lockDataFolder(config.dataDir, { name: 'bot' });
    closers.push(() => lock.release());
    // Opening the database waits for the disk, so it goes on while the documents are looked at.
    const opening = openDatabase({
      dataDir: config.dataDir,
      logger: deps.logger,
      ...(config.databaseUrl === undefined ? {} : { databaseUrl: config.databaseUrl }),
    });
    const closing = () =>
      opening.then(
        (opened) => opened.close(),
        // A database that could not be opened has nothing to close; the fault is told where it is waited for.
        () => undefined,
      );
    opening.catch(() => undefined);
    closers.push(closing);
    const knowledge = await createKnowledge(config, { ...deps, database: () => opening });
    closers.push(() => knowledge.close());
    const notices = createNoticeQueue();
    const started = { config, knowledge, notices, database: () => opening, ...deps };
    const { opened, ingested } = await startKnowledge(started);
    const database = await opening;
    const stores = createStores({
      database,
      clock: deps.clock,
      logger: deps.logger,
      keepDays: config.keepDays,
      ownerIds: config.ownerIds,
    });
    await stores.purge();
    const purging = setInterval(() => void stores.purge(), PURGE_EVERY_MS);
    closers.push(() => Promise.resolve(clearInterval(purging)));
    const keeping = await keepCorpus({ config, knowledge, opened, database, notices, ...deps });
    closers.push(() => keeping.stop());
    const telegram = await reachTelegram(config.telegram, stores, deps);
    if (telegram.sandbox) closers.push(() => telegram.sandbox?.close() ?? Promise.resolve());
    const services = toServices(config, deps, { knowledge, opened, stores, curation: keeping.curation });
    const running = await runBot(telegram, services, { ...deps, notices, ownerIds: config.ownerIds });
    closers.push(() => running.stop());
    return {
      ...(telegram.sandbox ? { pageUrl: telegram.sandbox.url } : {}),
      ...(ingested ? { ingested } : {}),
      done: running.done,
      stop: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

interface ReachedTelegram {
  readonly token: string;
  readonly apiRoot?: string;
  readonly sandbox?: Sandbox;
}

/** Telegram with a real token, or a sandbox started here, whose sample people get their roles. */
async function reachTelegram(
  config: TelegramConfig,
  stores: Stores,
  deps: AppDeps,
): Promise<ReachedTelegram> {
  if (config.mode === 'telegram') return config;
  const { startSandbox } = await import('./sandbox/start-sandbox.ts');
  const { SAMPLE_PEOPLE } = await import('./sandbox/sample-people.ts');
  const start = (port: number) =>
    startSandbox({ host: config.host, port, clock: deps.clock, logger: deps.logger });
  // Nobody asked for the usual port, so another one does as well when it is taken.
  const sandbox = await (config.port === undefined
    ? start(USUAL_PORT).catch(() => start(0))
    : start(config.port));
  for (const { user, role } of SAMPLE_PEOPLE) {
    await stores.people.see(user.id, user.language_code);
    await stores.people.setRole(user.id, role);
  }
  return { token: sandbox.token, apiRoot: sandbox.apiRoot, sandbox };
}

function runBot(
  telegram: ReachedTelegram,
  services: BotServices & Pick<Stores, 'people'>,
  { notices, ownerIds, logger, clock }: AppDeps & { notices: NoticeQueue; ownerIds: readonly number[] },
): Promise<RunningBot> {
  const bot = createBot({
    token: telegram.token,
    services,
    logger,
    clock,
    ...(telegram.apiRoot === undefined ? {} : { apiRoot: telegram.apiRoot }),
  });
  const { people, say } = services;
  const notifier = createNotifier({ api: bot.api, people, ownerIds, say, clock, logger });
  notices.connect((notice) => notifier.notify(notice));
  return startBot({ bot, services, logger, clock });
}

function toServices(
  config: Config,
  { clock }: AppDeps,
  parts: {
    readonly knowledge: Knowledge;
    readonly opened: OpenKnowledge;
    readonly stores: Stores;
    readonly curation: RunningCuration;
  },
): BotServices & Pick<Stores, 'people'> {
  const { knowledge, opened, stores, curation } = parts;
  const shelf = createDocumentShelf({ index: opened.index, corpusDir: config.corpusDir, clock });
  return {
    ...stores,
    forgetPerson: async (person) => {
      await stores.forgetPerson(person);
      await curation.forget(person);
    },
    say: loadTexts(projectFolder('locales')),
    programme: knowledge.programme,
    answerQuestion: opened.answerQuestion,
    listDocuments: shelf.list,
    openDocument: shelf.open,
    openAnyDocument: shelf.openAny,
    stillSays: shelf.stillSays,
    curation,
    access: 'open',
    privacy: privacyOf(config),
  };
}

/** Who outside this machine sees what; models of Ollama and `local:` run here unless another address is given. */
function privacyOf({ keepDays, chat, embeddings }: Config): BotServices['privacy'] {
  const isOutside = ({ name, baseUrl }: { name: string; baseUrl?: string }) =>
    /^(openai|anthropic):/.test(name) || (name.startsWith('ollama:') && baseUrl !== undefined);
  return {
    keepDays,
    ...(isOutside(chat) ? { model: chat.name } : {}),
    ...(isOutside(embeddings) ? { search: embeddings.name } : {}),
  };
}
