import { createAnnouncing, type Announcing } from './announcing.ts';
import type { Notice } from './bot/notices/notice.ts';
import type { BotServices } from './bot/bot-services.ts';
import type { VersionDrafter } from './announcements/translations/draft-versions.ts';
import type { Config } from './config.ts';
import type { Programme } from './corpus/programme.ts';
import type { RunningCuration } from './curation/create-curation.ts';
import { createStores, type Stores } from './stores.ts';
import { openDatabase } from './database/open-database.ts';
import { lockDataFolder } from './database/data-lock.ts';
import type { IngestReport, OnProgress } from './indexing/ingest/ingest-report.ts';
import { keepCorpus } from './keep-corpus.ts';
import { createKnowledge, type Knowledge, type OpenKnowledge } from './knowledge.ts';
import { createNoticeQueue } from './notice-queue.ts';
import { loadTexts } from './languages/texts.ts';
import { reachTelegram } from './reach-telegram.ts';
import { startTelegramBot } from './start-telegram-bot.ts';
import { createPollingTurn } from './polling-turn.ts';
import { startKnowledge } from './start-knowledge.ts';
import { createDocumentShelf } from './retrieval/document-shelf.ts';
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
      access: config.access,
    });
    await stores.purge();
    const purging = setInterval(() => void stores.purge(), PURGE_EVERY_MS);
    closers.push(() => Promise.resolve(clearInterval(purging)));
    const keeping = await keepCorpus({ config, knowledge, opened, database, notices, ...deps });
    closers.push(() => keeping.stop());
    const telegram = await reachTelegram(config.telegram, stores, deps);
    if (telegram.sandbox) closers.push(() => telegram.sandbox?.close() ?? Promise.resolve());
    const alone = config.databaseUrl === undefined;
    const draftVersions = await draftWithModel(config, knowledge.programme, deps);
    const announcing = await createAnnouncing({
      ...{ database, stores, programme: knowledge.programme, alone, ...deps },
      ...(draftVersions && { draftVersions }),
      takeUp: (announced) => opened.announce(announced),
    });
    closers.push(() => announcing.stop());
    const services = {
      ...toServices(config, deps, { knowledge, opened, stores, curation: keeping.curation }),
      ...announcing.services,
      notify: (notice: Notice) => notices.notify(notice),
    };
    const standIn = createPollingTurn({ db: database.db, alone, ...deps });
    closers.push(() => standIn.release());
    const running = await startTelegramBot(telegram, services, {
      ...{
        ...deps,
        notices,
        announcing,
        ownerIds: config.ownerIds,
        turnToPoll: (signal) => standIn.wait(signal),
      },
    });
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

function toServices(
  config: Config,
  { clock }: AppDeps,
  parts: {
    readonly knowledge: Knowledge;
    readonly opened: OpenKnowledge;
    readonly stores: Stores;
    readonly curation: RunningCuration;
  },
): Omit<BotServices, keyof Announcing['services'] | 'notify'> & Pick<Stores, 'people'> {
  const { knowledge, opened, stores, curation } = parts;
  const shelf = createDocumentShelf({ ...opened, corpusDir: config.corpusDir, clock });
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
    access: config.access,
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

/** The model's libraries are loaded only when a model is configured. */
async function draftWithModel(
  { chat }: Pick<Config, 'chat'>,
  programme: Programme,
  { logger }: AppDeps,
): Promise<VersionDrafter | undefined> {
  if (chat.name === 'none') return undefined;
  const { createTranslator } = await import('./answering/model/translate-announcement.ts');
  const { createVersionDrafter } = await import('./announcements/translations/draft-versions.ts');
  const names = programme.contact === '' ? [] : [programme.contact];
  return createVersionDrafter({ translate: await createTranslator({ chat, logger }), names });
}
