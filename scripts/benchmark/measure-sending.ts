import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { RecordedCall } from '../../src/sandbox/control-contract.ts';
import { ANNOUNCED } from './announcement-to-many.ts';
import { openAnnouncingBot, type AnnouncingBot } from './announcing-bot.ts';
import { get, listen } from './control-plane.ts';
import { percentiles } from './percentiles.ts';
import { processTime } from './process-time.ts';
import type { Row } from './table.ts';

const WARM_UP = 20;
/** So many before and so many after, in case the machine has more to do at one time than at the other. */
const IDLE_QUESTIONS = 200;
const LOOK_EVERY_MS = 1000;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** An announcement at the permitted rate while people ask, beside the same bot when it is asked alone. */
export async function sendingRows(folder: string, recipients: number): Promise<Row[]> {
  const before = loadavg();
  const open = await openAnnouncingBot(join(folder, 'announcing'), recipients);
  try {
    const { askers, bot } = open;
    await askers.ask(WARM_UP);
    const idle = [await askers.ask(IDLE_QUESTIONS)];
    const used = await processTime(bot.pid);
    const started = performance.now();
    await open.send();
    const sending = new AbortController();
    const asking = askers.ask(Infinity, sending.signal);
    const memory = await memoryUntilSent(open, recipients);
    const seconds = (performance.now() - started) / 1000;
    const share = ((await processTime(bot.pid)) - used) / seconds;
    sending.abort();
    const busy = await asking;
    const load = [before, loadavg()].map(([minute = 0]) => minute.toFixed(1)).join(' and ');
    idle.push(await askers.ask(IDLE_QUESTIONS));
    const { calls } = await get<{ calls: RecordedCall[] }>(`${open.url}/control/calls`);
    return [
      ...paceRows(calls, recipients),
      {
        figure: 'memory of the bot at its start, quarters and end',
        value: `${memory.map((each) => each.toFixed(0)).join(', ')} MB`,
        aim: 'flat',
      },
      {
        figure: 'processor time of the bot meanwhile, with the answers',
        value: `${(share * 100).toFixed(0)} % of a core`,
      },
      ...answerRows(together(idle), busy),
      { figure: 'load of the machine before and at the end of it', value: load },
    ];
  } finally {
    await open.close();
  }
}

/** Resident memory of the bot, in MB, as each share of the recipients has been reached; when all have, the last. */
async function memoryUntilSent(
  { bot, desk, announcement, url }: AnnouncingBot,
  recipients: number,
): Promise<number[]> {
  const memory: number[] = [];
  const stop = new AbortController();
  let received = 0;
  const listening = listen(url, stop.signal, (event) => {
    if (event.type === 'message' && event.message.text === ANNOUNCED) received += 1;
  });
  for (const share of SHARES) {
    while (received < share * recipients) await pause();
    memory.push(await bot.memory());
  }
  while ((await desk.find(announcement))?.state !== 'sent') await pause();
  stop.abort();
  await listening;
  return memory;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}

function paceRows(calls: readonly RecordedCall[], recipients: number): Row[] {
  const sent = calls.filter(
    ({ ok, payload }) => ok && typeof payload['text'] === 'string' && payload['text'].includes(ANNOUNCED),
  );
  const messages = sent.filter(({ method }) => method === 'sendMessage').map(({ at }) => at);
  const seconds = ((messages.at(-1) ?? 0) - (messages[0] ?? 0)) / 1000;
  const refused = calls.filter(({ description }) => description?.startsWith('Too Many Requests') === true);
  const slowest = Math.min(...perMinute(messages));
  return [
    {
      figure: `announcement to ${recipients} at the permitted rate`,
      value: `${((messages.length - 1) / seconds).toFixed(2)} messages/s over ${seconds.toFixed(0)} s, its slowest minute ${slowest.toFixed(2)}; ${messages.length} sent`,
      aim: 'at least 24.5',
    },
    { figure: 'calls that were one too many (429)', value: String(refused.length), aim: '0' },
  ];
}

/** Messages a second in each whole minute from the first on; of all when there is no whole one. */
function perMinute(moments: readonly number[]): number[] {
  const [first = 0] = moments;
  const whole = Math.floor(((moments.at(-1) ?? 0) - first) / 60_000);
  if (whole === 0) return [(1000 * (moments.length - 1)) / ((moments.at(-1) ?? 0) - first)];
  return Array.from({ length: whole }, (_, minute) => {
    const from = first + minute * 60_000;
    return moments.filter((at) => at >= from && at < from + 60_000).length / 60;
  });
}

type Answers = Awaited<ReturnType<AnnouncingBot['askers']['ask']>>;

function together(parts: readonly Answers[]): Answers {
  return {
    times: parts.flatMap(({ times }) => times),
    lost: parts.reduce((sum, { lost }) => sum + lost, 0),
  };
}

function answerRows(idle: Answers, busy: Answers): Row[] {
  const show = ({ times, lost }: Answers) => {
    const { p50, p95 } = percentiles(times);
    return `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms; ${times.length} answers, ${lost} lost`;
  };
  const ratio = percentiles(busy.times).p95 / percentiles(idle.times).p95;
  return [
    { figure: 'answers of the bot when nothing goes out, before and after', value: show(idle) },
    { figure: 'answers while the announcement goes out', value: show(busy) },
    {
      figure: 'p95 of an answer, beside that of the idle bot',
      value: `${ratio.toFixed(2)} times`,
      aim: 'at most 2',
    },
  ];
}
