/** The bot's commands, in the order of Telegram's menu; `command-NAME` of the texts describes each. */
export const COMMANDS = [
  'start',
  'help',
  'docs',
  'sources',
  'language',
  'mute',
  'unmute',
  'quiet',
  'privacy',
  'forget',
] as const;

export type Command = (typeof COMMANDS)[number];
