import { startSandbox } from '../src/sandbox/start-sandbox.ts';

/*
 * A sandbox as a process of its own; see sandbox-process.ts. Its first argument is the token. It writes its address on
 * one line, and ends with who started it: when its input closes.
 */
const sandbox = await startSandbox({ token: process.argv[2] ?? '' });
process.stdout.write(`${sandbox.url}\n`);
process.stdin.resume();
process.stdin.once('end', () => void sandbox.close());
