import { readFile } from 'node:fs/promises';

/** Of Linux, on all machines of today. */
const TICKS_PER_SECOND = 100;

/** Seconds of processor time that a process has used so far, its threads included (Linux). */
export async function processTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name, in parentheses, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
