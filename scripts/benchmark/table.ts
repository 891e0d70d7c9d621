import { cpus, totalmem } from 'node:os';

/** One figure of the benchmark. */
export interface Row {
  readonly figure: string;
  readonly value: string;
  /** What the design aims at, where it names a bound. */
  readonly aim?: string;
}

/** On what the figures were measured. */
export function machine(): string {
  const [cpu] = cpus();
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

export function printRow({ figure, value, aim }: Row): void {
  process.stdout.write(`${figure.padEnd(62)} ${value}${aim === undefined ? '' : `   (aim: ${aim})`}\n`);
}
