import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export interface TestPostgres {
  /** Of an empty database, whose user may do everything. */
  readonly url: string;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Keeps the server for as long as its stdin is open, which is until the test stops it or dies in whatever way: so none is left
 * behind, nor its folder. Ctrl-C in the terminal reaches it too and is left to the test.
 */
const KEEPER = `
trap '' INT TERM HUP
folder=$1; shift
"$@" & server=$!
exec 2>&-
cat >/dev/null
kill -INT $server; wait $server
rm -rf "$folder"
`;

/**
 * Starts PostgreSQL as the system has it, with a fresh cluster, on a free port of this machine; about 2 s, so once a file.
 * Undefined where it is not installed, unless REQUIRE_POSTGRES is set: then that is an error.
 * @param options.durable as safe against a crash of the machine as in earnest; not needed when only processes are killed
 */
export async function startPostgres(options: { durable?: boolean } = {}): Promise<TestPostgres | undefined> {
  const programs = findPostgres();
  if (programs === undefined) {
    if (process.env['REQUIRE_POSTGRES'])
      throw new Error('PostgreSQL is not installed: apt-get install postgresql');
    return undefined;
  }
  for (let attempt = 1; ; attempt++) {
    const started = await start(programs, options.durable ?? false);
    if (typeof started !== 'string') return started;
    // Somebody else may have taken the port meanwhile.
    if (attempt === 5) throw new Error(`PostgreSQL does not start:\n${started}`);
  }
}

/** The folder of its programs, the newest version's; Debian does not put them on the path. */
export function findPostgres(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).map(Number) : [];
  const debian = versions.sort((one, other) => other - one).map((version) => join(root, `${version}`, 'bin'));
  return [...debian, ...(process.env['PATH'] ?? '').split(':')].find((folder) =>
    ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
}

/** Gives what the server said when it did not come up. */
async function start(programs: string, durable: boolean): Promise<TestPostgres | string> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-postgres-'));
  const user = otherUser();
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const as = { ...user, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
  const data = join(folder, 'data');
  try {
    const initdb = ['-D', data, '-U', 'dragoman', '-E', 'UTF8', '--auth=trust', '--no-locale', '--no-sync'];
    await promisify(execFile)(join(programs, 'initdb'), initdb, as);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const port = await freePort();
  const settings = [
    ...['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='],
    ...['shared_buffers=16MB', 'max_connections=50'],
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']),
  ].flatMap((setting) => ['-c', setting]);
  const server = [join(programs, 'postgres'), '-D', data, ...settings];
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'sh', folder, ...server], {
    ...as,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = once(keeper, 'exit');
  const stop = async () => {
    keeper.stdin.end();
    await ended;
  };
  const said: string[] = [];
  const lines = createInterface({ input: keeper.stderr });
  const ready = await new Promise<boolean>((resolve) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve(true);
    });
    lines.once('close', () => resolve(false));
  });
  if (ready) return { url: `postgresql://dragoman@127.0.0.1:${port}/postgres`, stop };
  await stop();
  return said.join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** PostgreSQL refuses to run as root. */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = ['postgres:', 'nobody:'].flatMap((name) => users.filter((user) => user.startsWith(name)))[0];
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
  return { uid: Number(uid), gid: Number(gid) };
}
