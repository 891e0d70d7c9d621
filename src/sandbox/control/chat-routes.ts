import { Hono } from 'hono';
import type { NewGroup } from '../control-contract.ts';
import { setBotStanding } from '../store/bot-standing.ts';
import { findPlace } from '../store/chats.ts';
import { publicUser, shownMessage } from '../store/create-message.ts';
import { announceGroup, describeGroup } from '../store/describe-state.ts';
import { addGroup, addTopic } from '../store/groups.ts';
import type { GroupRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { ControlError } from './control-error.ts';
import { groupOf } from './find-records.ts';
import { announce } from './incoming.ts';
import { INPUTS, readInput } from './read-input.ts';
import { setTopic } from './set-topic.ts';
import { votesIn } from './vote.ts';

/** The chats: their messages, new groups, topics, and what the bot is in them. */
export function createChatRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.post('/', async ({ req, json }) =>
    json(describeGroup(foundGroup(store, await readInput(req.raw, INPUTS.newGroup)))),
  );
  routes.get('/:chat/messages', ({ req, json }) => {
    const id = Number(req.param('chat'));
    const viewer = Number(req.query('viewer') ?? 0);
    if (findPlace(store, id) === undefined)
      throw new ControlError(404, `There is no chat ${req.param('chat')}.`);
    const messages = store.messages.list(id).map(shownMessage);
    return json({ messages, votes: votesIn(store, messages, viewer) });
  });
  routes.post('/:chat/topics', async (context) => {
    const { name } = await readInput(context.req.raw, INPUTS.topic);
    const group = groupOf(store, context);
    if (group.chat.type !== 'supergroup' || group.chat.is_forum !== true)
      throw new ControlError(400, 'This group is not a forum.');
    const message_thread_id = addTopic(store, group, name);
    announceGroup(store, group);
    return context.json({ message_thread_id });
  });
  routes.post('/:chat/topics/:topic', async (context) => {
    const { status } = await readInput(context.req.raw, INPUTS.topicStatus);
    const group = groupOf(store, context);
    setTopic(store, group, Number(context.req.param('topic')), status);
    return context.json(describeGroup(group));
  });
  routes.post('/:chat/bot', async (context) => {
    const { status, by } = await readInput(context.req.raw, INPUTS.botStanding);
    const group = groupOf(store, context);
    setBotStanding(store, group, status, memberOf(store, group, by));
    return context.json(describeGroup(group));
  });
  routes.post('/:chat/migrate', (context) =>
    context.json(describeGroup(migrate(store, groupOf(store, context)))),
  );
  return routes;
}

/** A new group, to which the first of its members brings the bot. */
function foundGroup(store: Store, input: NewGroup): GroupRecord {
  const stranger = input.members.find((id) => !store.people.has(id));
  if (stranger !== undefined) throw new ControlError(404, `There is no person ${stranger}.`);
  const group = addGroup(store, input);
  const founder = memberOf(store, group);
  group.bot = 'left';
  setBotStanding(store, group, 'member', founder);
  const content =
    input.type === 'group'
      ? { group_chat_created: true as const }
      : { new_chat_members: [publicUser(store.bot)] };
  announce(store, group, founder, content);
  return group;
}

/** A plain group goes on as a supergroup with a new id, and both chats say so. */
function migrate(store: Store, old: GroupRecord): GroupRecord {
  if (old.chat.type !== 'group' || old.migratedTo !== undefined)
    throw new ControlError(400, 'Only a plain group can become a supergroup, and once.');
  const group = addGroup(store, { title: old.chat.title, type: 'supergroup', members: old.members });
  group.bot = old.bot;
  const founder = memberOf(store, old);
  announce(store, old, founder, { migrate_to_chat_id: group.chat.id });
  announce(store, group, founder, { migrate_from_chat_id: old.chat.id });
  old.migratedTo = group.chat.id;
  announceGroup(store, group);
  announceGroup(store, old);
  return group;
}

function memberOf(
  store: Store,
  group: GroupRecord,
  id = group.members[0],
): NonNullable<ReturnType<Store['people']['get']>>['user'] {
  const person = id === undefined ? undefined : store.people.get(id);
  if (person === undefined) throw new ControlError(400, 'A group needs at least one person that exists.');
  return person.user;
}
