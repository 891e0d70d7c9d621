import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';

export interface SeenRequest {
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

/** What the server does with a request: answers, or `hang`s (says nothing), or `trickle`s (begins and never ends). */
export type Scripted =
  | { readonly status: number; readonly body: string; readonly type?: string }
  | 'hang'
  | { readonly trickle: string };

export interface ScriptedServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Resolves when a client has closed a connection that was left hanging. */
  readonly hungUp: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a server that answers the first request with the first reply and so on; the last reply repeats. */
export async function startScriptedServer(...script: readonly Scripted[]): Promise<ScriptedServer> {
  const requests: SeenRequest[] = [];
  let hangUp = (): void => undefined;
  const hungUp = new Promise<void>((resolve) => {
    hangUp = resolve;
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { authorization, 'x-api-key': key } = request.headers;
    const body = await readText(request);
    requests.push({ path: request.url ?? '', authorization: authorization ?? String(key ?? ''), body });
    const scripted = script[Math.min(requests.length, script.length) - 1] ?? 'hang';
    if (scripted === 'hang' || 'trickle' in scripted) {
      response.on('close', hangUp);
      if (scripted !== 'hang') response.writeHead(200, { 'content-type': json }).write(scripted.trickle);
      return;
    }
    response.writeHead(scripted.status, { 'content-type': scripted.type ?? json }).end(scripted.body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    hungUp,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const json = 'application/json';

/** A chat completion as OpenAI and the servers that imitate it send it. */
export function openaiReply(
  content: string | null,
  more: { finish?: string; refusal?: string } = {},
): Scripted {
  const message = { role: 'assistant', content, refusal: more.refusal ?? null };
  const choices = [{ index: 0, message, finish_reason: more.finish ?? 'stop' }];
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  const id = 'chatcmpl-1';
  return {
    status: 200,
    body: JSON.stringify({ id, object: 'chat.completion', created: 1, model: 'm', choices, usage }),
  };
}

/** A message of Anthropic's Messages API. */
export function anthropicReply(text: string, stop = 'end_turn'): Scripted {
  const content = [{ type: 'text', text }];
  const usage = { input_tokens: 1, output_tokens: 1 };
  return {
    status: 200,
    body: JSON.stringify({
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content,
      stop_reason: stop,
      stop_sequence: null,
      usage,
    }),
  };
}

/** The lines that Ollama streams: each word by itself, then the end. */
export function ollamaReply(text: string): Scripted {
  const line = (content: string, end: object) =>
    JSON.stringify({
      model: 'm',
      created_at: '2026-01-01T00:00:00Z',
      message: { role: 'assistant', content },
      done: false,
      ...end,
    });
  const words = text.split(/(?<= )/).map((word) => line(word, {}));
  const end = line('', { done: true, done_reason: 'stop', eval_count: 1, prompt_eval_count: 1 });
  return { status: 200, body: `${[...words, end].join('\n')}\n`, type: 'application/x-ndjson' };
}

/** An error as OpenAI words it: with the key in its text, as some servers do. */
export function errorReply(status: number, message: string): Scripted {
  return { status, body: JSON.stringify({ error: { message, type: 'error', code: null } }) };
}
