import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { projectFolder } from '../src/shared/project-folder.ts';

/** A token that a bot takes for one of Telegram's, and that the sandbox can tell from one: real ones begin with 8-10 digits. */
const SANDBOX_TOKEN = `7:${'Sandbox'.repeat(5)}`;

/** A sandbox that lives on when the bot is killed, and is slowed by nothing that a test does. */
export interface SandboxProcess {
  readonly pid: number;
  /** The address of the chat page, for `connectSandbox`. */
  readonly url: string;
  readonly token: string;
  /** What makes a bot talk to it: its environment. */
  readonly env: { readonly BOT_TOKEN: string; readonly TELEGRAM_API_ROOT: string };
  /** Ends it; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a sandbox on a port of the system's choice. Rejects with what it said when it can't start. */
export async function startSandboxProcess(): Promise<SandboxProcess> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), projectFolder('tests/sandbox-main.ts'), SANDBOX_TOKEN],
    { cwd: projectFolder('tests'), env: { PATH: '/usr/local/bin:/usr/bin:/bin' }, stdio: 'pipe' },
  );
  const complaint = text(child.stderr);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    void gone.then(async () =>
      reject(new Error(`the sandbox ended before it was ready:\n${await complaint}`)),
    );
  });
  return {
    pid: child.pid ?? 0,
    url,
    token: SANDBOX_TOKEN,
    env: { BOT_TOKEN: SANDBOX_TOKEN, TELEGRAM_API_ROOT: url.replace(/\/$/, '') },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
