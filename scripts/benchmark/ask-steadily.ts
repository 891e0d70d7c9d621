import { listen, post } from './control-plane.ts';
import { createRandom } from './random.ts';

/** Milliseconds between two questions on average; each time between half as long and half as long again. */
const BETWEEN = 700;
/** Nobody waits longer than this for an answer; who does counts as lost. */
const PATIENCE_MS = 30_000;

/** People who ask one after the other, so often together as is given above, and each once in some seconds. */
export interface Askers {
  /** Asks until so many questions were asked or the signal aborts; gives the milliseconds until each was answered. */
  ask(
    most: number,
    signal?: AbortSignal,
  ): Promise<{ readonly times: readonly number[]; readonly lost: number }>;
  close(): Promise<void>;
}

/** @param people who have opened the bot; nothing but answers is written to them */
export function createAskers(
  url: string,
  { people, questions }: { readonly people: readonly number[]; readonly questions: readonly string[] },
): Askers {
  const waiting = new Map<number, (at: number) => void>();
  const closing = new AbortController();
  const random = createRandom(11);
  const listening = listen(url, closing.signal, (event) => {
    if (event.type === 'message' && event.message.from?.is_bot === true)
      waiting.get(event.message.chat.id)?.(performance.now());
  });
  let asked = 0;

  /** Undefined when no answer came. */
  async function askOne(): Promise<number | undefined> {
    const person = people[asked % people.length] ?? 0;
    const text = questions[asked % questions.length] ?? '';
    asked += 1;
    const answered = new Promise<number | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
      waiting.set(person, (at) => {
        clearTimeout(timer);
        waiting.delete(person);
        resolve(at);
      });
    });
    const started = performance.now();
    await post(`${url}/control/people/${person}/send`, { chat_id: person, text });
    const at = await answered;
    return at === undefined ? undefined : at - started;
  }

  return {
    async ask(most, signal) {
      const answers: Promise<number | undefined>[] = [];
      while (answers.length < most && signal?.aborted !== true) {
        answers.push(askOne());
        await new Promise((resolve) => setTimeout(resolve, BETWEEN * (0.5 + random())));
      }
      const times = (await Promise.all(answers)).filter((time) => time !== undefined);
      return { times, lost: answers.length - times.length };
    },
    async close() {
      closing.abort();
      await listening;
    },
  };
}
