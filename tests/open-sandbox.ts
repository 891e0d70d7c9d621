import { Api } from 'grammy';
import { type Sandbox, type SandboxOptions, startSandbox } from '../src/sandbox/start-sandbox.ts';
import { connectSandbox, type SandboxClient } from './sandbox-client.ts';

export interface OpenSandbox {
  readonly sandbox: Sandbox;
  readonly client: SandboxClient;
  /** The Bot API as a bot calls it. */
  readonly api: Api;
  /** A call without grammY in between: any path, any body. */
  readonly raw: (method: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** A sandbox on a port of the system's choice, with a client to its control plane. */
export async function openSandbox(options: SandboxOptions = {}): Promise<OpenSandbox> {
  const sandbox = await startSandbox(options);
  const client = await connectSandbox(sandbox.url);
  return {
    sandbox,
    client,
    api: new Api(sandbox.token, { apiRoot: sandbox.apiRoot }),
    raw: (method, init) => fetch(`${sandbox.apiRoot}/bot${sandbox.token}/${method}`, init),
    async close() {
      client.close();
      await sandbox.close();
    },
  };
}

/** What a refused call says: "400 Bad Request: chat not found". */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { error_code, description } = error as { error_code?: number; description?: string };
    return `${error_code ?? '?'} ${description ?? String(error)}`;
  }
  return 'no refusal';
}
