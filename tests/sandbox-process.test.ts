import { rm } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startBotProcess } from '../scripts/bot-process.ts';
import { endWithTest, temporaryFolder } from './open-bot.ts';
import { connectSandbox } from './sandbox-client.ts';
import { startSandboxProcess } from './sandbox-process.ts';

const AIGERIM = 1001;

it('a sandbox of its own outlives the bot, which takes up its messages after a kill', async () => {
  const sandbox = await startSandboxProcess();
  const dataDir = await temporaryFolder();
  onTestFinished(async () => {
    await sandbox.kill();
    await rm(dataDir, { recursive: true, force: true });
  });
  const client = await connectSandbox(sandbox.url);
  const env = { ...sandbox.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
  const first = startBotProcess(env);
  endWithTest(first);
  const person = client.person(AIGERIM);
  await first.running;
  await client.waitForAnswer(AIGERIM, { after: (await person.start()).message_id });
  first.kill('SIGKILL');
  expect(await first.exited).toBeNull();

  const { message_id } = await person.send('/help');
  const second = startBotProcess(env);
  endWithTest(second);
  await second.running;
  const answer = await client.waitForAnswer(AIGERIM, { after: message_id });
  expect(answer.text).toContain('/language');
  second.kill('SIGTERM');
  expect(await second.exited).toBe(0);
  client.close();
});
