const PERSON = 1001;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/**
 * Makes a change, then asks the bot over its sandbox again and again, each time when the answer before has come, until it holds
 * the expected words. Seconds from the change to that answer.
 */
export async function askUntil(
  url: string,
  options: { readonly question: string; readonly expected: string; readonly change: () => Promise<void> },
): Promise<number> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  await options.change();
  let seen = (await messages(url)).length;
  while (seconds() < PATIENCE_MS / 1000) {
    await fetch(`${url}/control/people/${PERSON}/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: PERSON, text: options.question }),
    });
    // The question itself and its answer.
    seen += 2;
    let all = await messages(url);
    while (all.length < seen && seconds() < PATIENCE_MS / 1000) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      all = await messages(url);
    }
    if (all.at(-1)?.text?.includes(options.expected)) return seconds();
  }
  throw new Error(`no answer held “${options.expected}” within ${PATIENCE_MS / 1000} s`);
}

async function messages(url: string): Promise<readonly { readonly text?: string }[]> {
  const response = await fetch(`${url}/control/chats/${PERSON}/messages?viewer=${PERSON}`);
  return ((await response.json()) as { messages: { text?: string }[] }).messages;
}
