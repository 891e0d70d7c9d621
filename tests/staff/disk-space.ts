import { execFileSync } from 'node:child_process';
import type { BotProcess } from '../../scripts/bot-process.ts';

/**
 * Lets a running process write no file beyond so many bytes, as on a disk that is full but for a little; undefined takes
 * that back. The program treats both alike. Linux only.
 */
export function limitFiles({ pid }: BotProcess, bytes: number | undefined): void {
  execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes ?? 'unlimited'}:`]);
}
