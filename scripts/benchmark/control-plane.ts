import type { SandboxEvent } from '../../src/sandbox/control-contract.ts';

/** Reads what happens in a sandbox until the signal aborts. @param url of its page, without a slash at the end */
export async function listen(
  url: string,
  signal: AbortSignal,
  onEvent: (event: SandboxEvent) => void,
): Promise<void> {
  const response = await fetch(`${url}/control/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  signal.addEventListener('abort', () => void reader?.cancel());
  let rest = '';
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    if (done) return;
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines)
      if (line.startsWith('data:')) onEvent(JSON.parse(line.slice(5)) as SandboxEvent);
  }
}

export async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

export async function get<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}
