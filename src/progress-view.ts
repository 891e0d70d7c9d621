import { Presets, SingleBar } from 'cli-progress';
import type { IngestProgress, OnProgress } from './indexing/ingest/ingest-report.ts';

const VERB: Readonly<Record<IngestProgress['stage'], string>> = {
  reading: 'Reading documents',
  indexing: 'Indexing passages',
};
/** Without a terminal a line is written whenever another part of this many is done. */
const PARTS = 4;

/** Shows how far an ingestion is on stderr: a bar with rate and time left on a terminal, plain lines elsewhere. */
export function createProgressView(stream: NodeJS.WriteStream): { onProgress: OnProgress; end: () => void } {
  return stream.isTTY ? createBar(stream) : createLines(stream);
}

function createBar(stream: NodeJS.WriteStream): { onProgress: OnProgress; end: () => void } {
  let bar: SingleBar | undefined;
  let stage: IngestProgress['stage'] | undefined;
  let started = 0;
  const end = () => bar?.stop();
  return {
    end,
    onProgress: (progress) => {
      if (progress.stage !== stage) {
        end();
        stage = progress.stage;
        started = performance.now();
        bar = new SingleBar(
          {
            stream,
            format: `${VERB[stage]} [{bar}] {value}/{total}  {rate}/s  {eta_formatted} left`,
            hideCursor: true,
          },
          Presets.rect,
        );
        bar.start(progress.total, 0, { rate: '–' });
      }
      const seconds = (performance.now() - started) / 1000;
      bar?.update(progress.done, { rate: seconds > 0 ? (progress.done / seconds).toFixed(0) : '–' });
    },
  };
}

function createLines(stream: NodeJS.WriteStream): { onProgress: OnProgress; end: () => void } {
  let last = '';
  return {
    end: () => undefined,
    onProgress: ({ stage, done, total }) => {
      const part = `${stage} ${Math.floor((PARTS * done) / Math.max(1, total))}`;
      if (part === last) return;
      last = part;
      stream.write(`${VERB[stage]}: ${done} of ${total}\n`);
    },
  };
}
