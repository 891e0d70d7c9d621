import { setTimeout as pause } from 'node:timers/promises';
import type { BotProcess } from '../../scripts/bot-process.ts';
import type { SendingWorld } from './sending-world.ts';

/** How long after the message that it waited for the bot lives at most: a few messages more. Milliseconds. */
const LATEST = 150;

/**
 * Starts the bot, kills it while it sends, and starts it again, so many times; resolves with the last one running.
 * @param options.messages how many are sure to arrive: the kills are spread over them
 * @param options.random from 0 to 1: chooses how many messages arrive between two kills, and how soon after the last the bot dies
 */
export async function killWhileSending(options: {
  readonly world: SendingWorld;
  readonly kills: number;
  readonly messages: number;
  readonly random: () => number;
}): Promise<BotProcess> {
  const { world, kills, messages, random } = options;
  let bot = await world.startBot();
  for (let kill = 0, arrived = 0; kill < kills; kill += 1) {
    arrived += 1 + Math.floor((random() * 2 * (messages - arrived)) / (kills - kill + 1));
    await world.arrived(arrived);
    await pause(random() * LATEST);
    bot.kill('SIGKILL');
    const code = await bot.exited;
    if (code !== null) throw new Error(`The bot ended by itself with ${code}:\n${bot.output()}`);
    bot = await world.startBot();
  }
  return bot;
}
