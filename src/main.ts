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
  const app = await startApp(config, { logger, clock: systemClock, onProgress: progress.onProgress });
  progress.end();
  for (const { file, reason } of app.ingested.skipped) console.log(`Skipped ${file}: ${reason}`);
  console.log(
    app.pageUrl === undefined
      ? 'The bot is running. Stop it with Ctrl+C.'
      : `The sandbox is running. Open ${app.pageUrl} in a browser and ask something. Stop it with Ctrl+C.`,
  );
  stopOnSignals(app);
  await app.done;
} catch (error) {
  fail(error);
}

/** The first signal stops the bot gracefully, a second one at once. */
function stopOnSignals(app: App): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    app.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): void {
  console.error(error instanceof AdviceError ? error.message : error);
  process.exit(1);
}
