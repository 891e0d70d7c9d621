const PERSON = 1001;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 150;

/**
 * Makes a change, then asks the bot over its sandbox again and again until its answer holds the expected words. Seconds from
 * the change to that answer.
 */
export async function askUntil(
  url: string,
  options: { readonly question: string; readonly expected: string; readonly change: () => Promise<void> },
): Promise<number> {
  const started = performance.now();
  await options.change();
  while (performance.now() - started < PATIENCE_MS) {
    await fetch(`${url}/control/people/${PERSON}/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: PERSON, text: options.question }),
    });
    const response = await fetch(`${url}/control/chats/${PERSON}/messages?viewer=${PERSON}`);
    if ((await response.text()).includes(options.expected)) return (performance.now() - started) / 1000;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`no answer held “${options.expected}” within ${PATIENCE_MS / 1000} s`);
}
