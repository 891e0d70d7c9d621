import type { BotCommand, BotCommandScope } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { commandsKey } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { asObject, type Call, listOf, objectOf, type Params, textOf } from './call.ts';

const MOST_COMMANDS = 100;
const LONGEST_DESCRIPTION = 256;
const SCOPES = new Set([
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
]);

export function setMyCommands(store: Store, { params }: Call): true {
  const key = readKey(params);
  const given = listOf(params, 'commands');
  if (given === undefined) throw badRequest('expected an Array of BotCommand');
  if (given.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  const commands = given.map(readCommand);
  if (commands.length === 0) store.profile.commands.delete(key);
  else store.profile.commands.set(key, commands);
  return true;
}

export function getMyCommands(store: Store, { params }: Call): readonly BotCommand[] {
  return store.profile.commands.get(readKey(params)) ?? [];
}

export function deleteMyCommands(store: Store, { params }: Call): true {
  store.profile.commands.delete(readKey(params));
  return true;
}

function readCommand(given: unknown): BotCommand {
  const item = asObject(given);
  if (item === undefined) throw badRequest("can't parse BotCommand: expected an Object");
  const command = textOf(item, 'command').replace(/^\//, '');
  const description = textOf(item, 'description').trim();
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (description === '' || [...description].length > LONGEST_DESCRIPTION)
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command, description };
}

function readKey(params: Params): string {
  const scope = objectOf(params, 'scope') as BotCommandScope | undefined;
  if (scope !== undefined && !SCOPES.has(scope.type))
    throw badRequest("can't parse BotCommandScope: unsupported type specified");
  return commandsKey(scope, readLanguage(params));
}

/** A two-letter code, or '' for everybody whose language has no text of its own. Throws a Refusal. */
export function readLanguage(params: Params): string {
  const language = textOf(params, 'language_code');
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified');
  return language;
}
