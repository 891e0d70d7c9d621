import type { SandboxPerson } from '../../src/sandbox/control-contract.ts';
import { listen, post } from './control-plane.ts';
import type { GeneratedCorpus } from './generated-corpus.ts';
import { percentiles, showPercentiles } from './percentiles.ts';
import { startBotProcess } from '../bot-process.ts';
import type { Row } from './table.ts';

const PEOPLE = 100;
/** Nobody waits longer than this for an answer; who does counts as lost. */
const PATIENCE_MS = 60_000;

/** Start-up with a published index, a hundred people asking at once over HTTP, and the memory afterwards. */
export async function botRows(corpus: GeneratedCorpus, dataDir: string, passages: number): Promise<Row[]> {
  const bot = startBotProcess({ CORPUS_DIR: corpus.folder, DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  try {
    const url = await bot.pageUrl;
    const times = await askAtOnce(url.replace(/\/$/, ''), corpus);
    const memory = await bot.memory();
    return [
      {
        figure: `start with a published index of ${passages} passages`,
        value: `${bot.startSeconds().toFixed(2)} s`,
        aim: 'under 2 s',
      },
      {
        figure: `${PEOPLE} people asking at once, through the bot over HTTP`,
        value: `${showPercentiles(percentiles(times))}; ${PEOPLE - times.length} lost`,
        aim: 'none lost',
      },
      {
        figure: `memory of the bot and its sandbox at ${passages} passages`,
        value: `${memory.toFixed(0)} MB`,
        aim: 'under 300 MB',
      },
    ];
  } finally {
    bot.kill('SIGTERM');
    await bot.exited;
  }
}

/** Sends one question of each person and gives the milliseconds until the answer's message was there. */
async function askAtOnce(url: string, corpus: GeneratedCorpus): Promise<number[]> {
  const people: SandboxPerson[] = [];
  for (let number = 0; number < PEOPLE; number += 1) {
    people.push(
      await post<SandboxPerson>(`${url}/control/people`, {
        first_name: `Person ${number + 1}`,
        language_code: 'en',
      }),
    );
  }
  const answered = new Map<number, number>();
  const stop = new AbortController();
  const listening = listen(url, stop.signal, (event) => {
    if (event.type !== 'message' || event.message.from?.is_bot !== true) return;
    if (!answered.has(event.message.chat.id)) answered.set(event.message.chat.id, performance.now());
    if (answered.size === PEOPLE) stop.abort();
  });
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  const started = performance.now();
  await Promise.all(
    people.map(({ user }, index) =>
      post(`${url}/control/people/${user.id}/send`, {
        chat_id: user.id,
        text: corpus.questions[index]?.text ?? '',
      }),
    ),
  );
  await listening;
  clearTimeout(timer);
  return [...answered.values()].map((moment) => moment - started);
}
