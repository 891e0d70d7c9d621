import { startApp, type App } from './app.ts';
import { loadConfig } from './config.ts';
import { createProgressView } from './progress-view.ts';
import { systemClock } from './shared/clock.ts';
import { AdviceError } from './shared/errors.ts';
import { createLogger } from './shared/logger.ts';

try {
  const config = loadConfig();
  const logger = createLogger({ level: config.logLevel });
  const progress = createProgressView(process.stderr);
  const stopping = stopOnSignals();
  const app = await startApp(config, { logger, clock: systemClock, onProgress: progress.onProgress });
  progress.end();
  for (const { file, reason } of app.ingested?.skipped ?? []) console.log(`Skipped ${file}: ${reason}`);
  for (const question of app.ingested?.questions?.broken ?? [])
    console.log(`Not answered as expected: ${question}`);
  if (!app.ingested)
    console.log('The documents could not be brought up to date; the last version is served.');
  console.log(
    app.pageUrl === undefined
      ? 'The bot is running. Stop it with Ctrl+C.'
      : `The sandbox is running. Open ${app.pageUrl} in a browser and ask something. Stop it with Ctrl+C.`,
  );
  stopping.of(app);
  await app.done;
} catch (error) {
  fail(error);
}

/** The first signal stops the bot gracefully, or a start that is not done yet at once; a second one ends the process. */
function stopOnSignals(): { of: (app: App) => void } {
  let running: App | undefined;
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    if (!running) process.exit(0);
    isStopping = true;
    running.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    of: (app) => {
      running = app;
    },
  };
}

function fail(error: unknown): void {
  console.error(error instanceof AdviceError ? error.message : error);
  process.exit(1);
}
