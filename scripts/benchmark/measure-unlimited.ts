import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createSender } from '../../src/announcements/sending/sender.ts';
import { SENDER_LEASE } from '../../src/announcements/sending/sender-lease.ts';
import { createPacer } from '../../src/bot/announcing/pacer.ts';
import { createSenderApi } from '../../src/bot/announcing/sender-api.ts';
import { createTelegramMessenger } from '../../src/bot/announcing/telegram-messenger.ts';
import { createLease } from '../../src/database/lease.ts';
import { openDatabase, type Database } from '../../src/database/open-database.ts';
import { loadTexts } from '../../src/languages/texts.ts';
import { createPersonStore } from '../../src/people/person-store.ts';
import type { CrowdAdded, RecordedCall } from '../../src/sandbox/control-contract.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createLogger } from '../../src/shared/logger.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';
import { systemTimers } from '../../src/shared/timers.ts';
import { startSandboxProcess, type SandboxProcess } from '../../tests/sandbox-process.ts';
import { addRecipients, ANNOUNCED, approve, draftForAll, openDesk } from './announcement-to-many.ts';
import { get, post } from './control-plane.ts';
import { createQueryCounter } from './count-queries.ts';
import type { Row } from './table.ts';

const RECIPIENTS = 3000;

/** How fast the sender itself is, with all limits lifted, against a sandbox as a process of its own. */
export async function unlimitedRows(folder: string): Promise<Row[]> {
  const sandbox = await startSandboxProcess();
  const logger = createLogger({ level: 'error' });
  const opened = await openDatabase({ dataDir: join(folder, 'unlimited'), logger });
  const counter = createQueryCounter();
  const database = { ...opened, db: opened.db.withPlugin(counter.plugin) };
  try {
    const url = sandbox.url.replace(/\/$/, '');
    const { first_id: first } = await post<CrowdAdded>(`${url}/control/crowd`, { count: RECIPIENTS });
    await addRecipients(opened, first, RECIPIENTS);
    await approve(openDesk(opened), await draftForAll(openDesk(opened)));
    const used = process.cpuUsage();
    await sendAll(database, sandbox);
    const { user, system } = process.cpuUsage(used);
    const { calls } = await get<{ calls: RecordedCall[] }>(`${url}/control/calls`);
    const moments = calls
      .filter(({ ok, payload }) => ok && payload['text'] === ANNOUNCED)
      .map(({ at }) => at);
    const seconds = ((moments.at(-1) ?? 0) - (moments[0] ?? 0)) / 1000;
    const queries = [...counter.counts()].map(
      ([kind, count]) => `${(count / RECIPIENTS).toFixed(2)} ${kind}`,
    );
    return [
      {
        figure: `announcement to ${RECIPIENTS} with all limits lifted`,
        value: `${((moments.length - 1) / seconds).toFixed(0)} messages/s; ${moments.length} sent`,
      },
      {
        figure: 'of the sender, a message',
        value: `${((user + system) / 1000 / RECIPIENTS).toFixed(2)} ms of processor time; queries: ${queries.join(', ')}`,
      },
    ];
  } finally {
    await opened.close();
    await sandbox.kill();
  }
}

/** Lets a sender bring out what is approved; resolves when it has. */
async function sendAll({ db }: Pick<Database, 'db'>, sandbox: SandboxProcess): Promise<void> {
  const clock = systemClock;
  const timers = systemTimers;
  const logger = createLogger({ level: 'error' });
  const people = createPersonStore({ db, clock });
  const api = createSenderApi({ token: sandbox.token, apiRoot: sandbox.env.TELEGRAM_API_ROOT });
  const pacer = createPacer({ clock, timers, perSecond: Infinity });
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const sender = createSender({
    ...{ db, clock, timers, logger, timeZone: 'Asia/Seoul', fallback: 'en' },
    lease: createLease({ db, name: SENDER_LEASE, holder: randomUUID(), clock, alone: true }),
    messenger: createTelegramMessenger({ api, pacer, say: loadTexts(projectFolder('locales')), logger }),
    listener: {
      changed: () => undefined,
      happened: ({ kind }) => {
        if (kind === 'finished') finish();
      },
    },
    listPeople: () => people.listAll(),
    findPerson: (id) => people.find(id),
    silentPeople: () => Promise.resolve(new Set()),
    mayAnnounce: () => Promise.resolve(true),
    onUnreachable: () => Promise.resolve(),
    onMoved: () => Promise.resolve(),
  });
  sender.start();
  await finished;
  await sender.stop();
}
